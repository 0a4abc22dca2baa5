/**
 * Three ways a person presses a control: mouse, touch, keyboard alone. Knows no page.
 */
import type { Locator, Page } from 'playwright';

export const HANDS = ['mouse', 'touch', 'keyboard'] as const;
export type HandKind = (typeof HANDS)[number];

export interface Hand {
  readonly kind: HandKind;
  /** Presses a button, link or radio. Throws when it cannot be reached this way. */
  press(control: Locator): Promise<void>;
}

/** More tab stops than any screen has: past that, a control is out of a keyboard's reach. */
const MOST_STEPS = 120;

export function createHand(kind: HandKind, page: Page): Hand {
  const press = {
    mouse: (control: Locator) => control.click(),
    touch: (control: Locator) => control.tap(),
    keyboard: (control: Locator) => pressByKeyboard(page, control),
  }[kind];
  return { kind, press };
}

/** Walks to the control with Tab, as a person without a mouse does, and presses it. */
async function pressByKeyboard(page: Page, control: Locator): Promise<void> {
  await control.waitFor({ state: 'visible' });
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const state = await control.evaluate(readFocus);
    if (state === 'on-it') {
      await page.keyboard.press(
        (await control.evaluate((element) => element.tagName)) === 'INPUT' ? 'Space' : 'Enter',
      );
      return;
    }
    // Inside a group of radios or a toolbar the arrows move, not Tab.
    await page.keyboard.press(state === 'in-its-group' ? 'ArrowDown' : 'Tab');
  }
  throw new Error(`out of a keyboard's reach after ${MOST_STEPS} steps: ${control.toString()}`);
}

function readFocus(element: Element): 'on-it' | 'in-its-group' | 'elsewhere' {
  const root = element.getRootNode() as Document | ShadowRoot;
  const focused = document.hasFocus() ? root.activeElement : null;
  if (focused === element) return 'on-it';
  const isRadio = (input: Element | null): input is HTMLInputElement =>
    input instanceof HTMLInputElement && input.type === 'radio';
  const areRadios = isRadio(element) && isRadio(focused) && element.name === focused.name;
  const toolbar = element.closest('[role="toolbar"]');
  const areInToolbar = toolbar !== null && toolbar.contains(focused);
  return areRadios || areInToolbar ? 'in-its-group' : 'elsewhere';
}
