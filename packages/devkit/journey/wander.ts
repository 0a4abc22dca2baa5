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

/** A control of the present screen to press now, or null where there is none. */
export async function findAnyControl(
  frame: Pick<FrameLocator | Page, 'locator'>,
  chance: Chance,
): Promise<Locator | null> {
  const weights = await frame.locator('[data-screen]').evaluate(
    (app, { mark, onward }) => {
      for (const marked of app.querySelectorAll(`[${mark}]`)) marked.removeAttribute(mark);
      const open = [
        ...app.querySelectorAll<HTMLButtonElement | HTMLInputElement>('.main button, .main input'),
      ]
        .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.disabled)
        .filter((control) => control.getAttribute('aria-disabled') !== 'true')
        .filter((control) => control.getAttribute('data-action') !== 'help')
        .filter((control) => !(control.type === 'radio' && (control as HTMLInputElement).checked));
      return open.map((control, index) => {
        control.setAttribute(mark, String(index));
        return control.hasAttribute('data-action') ? onward : 1;
      });
    },
    { mark: MARK, onward: ONWARD },
  );
  let left = chance() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return frame.locator(`[${MARK}="${index}"]`);
  }
  return null;
}
