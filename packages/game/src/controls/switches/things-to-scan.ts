/**
 * What the highlight of a switch goes through: everything that can be pressed now, in groups when there is much.
 * Knows the document, not time and not keys.
 */

/** More than this at once, and groups come first. */
export const MOST_AT_ONCE = 6;

const PRESSABLE =
  'button, a[href], summary, select, input:not([type="text"], [type="number"]), [role="button"]';
const AROUND =
  'fieldset, ul, ol, [role="group"], [role="radiogroup"], details, .row, .bubble, .bar, .panel, .overlay, .foot, .page, section, form';

/** In the order of the page, the bar last; behind an open dialog there is nothing. */
export function thingsToScan(root: ParentNode): readonly (readonly HTMLElement[])[] {
  const scope = all(root, ':popover-open')[0] ?? all(root, 'dialog[open]').at(-1) ?? root;
  const things = all(scope, PRESSABLE).filter(
    (thing) => canBePressed(thing) && (scope !== root || !thing.closest('dialog')),
  );
  const inBar = (thing: HTMLElement): boolean => thing.closest('.bar') !== null;
  const ordered = [...things.filter((thing) => !inBar(thing)), ...things.filter(inBar)];
  if (ordered.length <= MOST_AT_ONCE) return ordered.map((thing) => [thing]);
  const groups = new Map<Element | null, HTMLElement[]>();
  for (const thing of ordered) {
    const around = groupOf(thing);
    groups.set(around, [...(groups.get(around) ?? []), thing]);
  }
  return [...groups.values()].flatMap(inHandfuls);
}

/** In the order of the page, in elements with a tree of their own as well. */
function all(root: ParentNode, selector: string): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? all(element.shadowRoot, selector) : []),
  ]);
}

/** What opens a group stands beside it, not in it. */
function groupOf(thing: HTMLElement): Element | null {
  const start = thing.localName === 'summary' ? thing.parentElement?.parentElement : thing;
  return start?.closest(AROUND) ?? null;
}

function inHandfuls(things: readonly HTMLElement[]): readonly (readonly HTMLElement[])[] {
  const count = Math.ceil(things.length / MOST_AT_ONCE);
  const size = Math.ceil(things.length / count);
  return Array.from({ length: count }, (_, index) => things.slice(index * size, (index + 1) * size));
}

function canBePressed(thing: HTMLElement): boolean {
  if (thing.matches(':disabled') || thing.closest('[inert], [aria-hidden="true"]')) return false;
  const { width, height } = thing.getBoundingClientRect();
  return width > 0 && height > 0 && thing.checkVisibility({ visibilityProperty: true });
}
