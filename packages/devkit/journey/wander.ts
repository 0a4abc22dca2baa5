/**
 * Plays what it does not know by pressing whatever can be pressed, rather what leads on. For challenges of any
 * kind: knows no kind, only that buttons with `data-action` lead somewhere.
 */
import type { FrameLocator, Locator, Page } from 'playwright';

/** A number in [0, 1). */
export type Chance = () => number;

/** The same numbers for the same seed (mulberry32). */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const MARK = 'data-wander';
/** How much rather a control that leads on is taken than another. */
const ONWARD = 5;

/** How often each control was pressed, by its name: what was pressed often is pressed seldom from then on. */
export type Pressed = Map<string, number>;

/** A control of the present screen to press now, or null where there is none. Counts it as pressed. */
export async function findAnyControl(
  frame: Pick<FrameLocator | Page, 'locator'>,
  chance: Chance,
  pressed: Pressed,
): Promise<Locator | null> {
  const open = await frame.locator('[data-screen]').evaluate((app, mark) => {
    for (const marked of app.querySelectorAll(`[${mark}]`)) marked.removeAttribute(mark);
    return [...app.querySelectorAll<HTMLButtonElement | HTMLInputElement>('.main button, .main input')]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.disabled)
      .filter((control) => control.getAttribute('aria-disabled') !== 'true')
      .filter((control) => control.getAttribute('data-action') !== 'help')
      .filter((control) => !(control.type === 'radio' && (control as HTMLInputElement).checked))
      .map((control, index) => {
        const name = JSON.stringify([{ ...control.dataset }, control.getAttribute('aria-label')]);
        control.setAttribute(mark, String(index));
        return { name, isOnward: control.hasAttribute('data-action') };
      });
  }, MARK);
  const times = (name: string): number => pressed.get(name) ?? 0;
  const weights = open.map(({ name, isOnward }) => (isOnward ? ONWARD : 1) / (1 + times(name)) ** 2);
  let left = chance() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left >= 0) continue;
    const { name } = open[index] as (typeof open)[number];
    pressed.set(name, times(name) + 1);
    return frame.locator(`[${MARK}="${index}"]`);
  }
  return null;
}
