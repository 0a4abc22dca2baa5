/** The facts of a sheet as it is now. Knows the sheet and its state; judges nothing. */
import type { Facts } from '../runner/facts.js';
import { roomOf, type Sheet } from './sheet.js';
import type { ComposingState } from './types.js';

/** Without the prefix; always the same names for the same challenge. The table is in `types.ts`. */
export function composingFacts({ slots, blocks, readers, tags }: Sheet, state: ComposingState): Facts {
  const inSlot = (id: string): readonly string[] => state.sheet[id] ?? [];
  const used = new Set(slots.flatMap(({ id }) => inSlot(id)));
  const onSheet = blocks.filter(({ id }) => used.has(id));
  const filled = slots.filter(({ id }) => inSlot(id).length > 0).length;
  const read = onSheet.filter(({ id }) => state.looked.includes(id)).length;
  const kept = slots.filter(({ id }) => sameBlocks(inSlot(id), state.before[id] ?? [])).length;
  return {
    slots: slots.length,
    filled,
    empty: slots.length - filled,
    blocks: onSheet.length,
    crowded: slots.reduce((sum, slot) => sum + Math.max(0, inSlot(slot.id).length - roomOf(slot)), 0),
    ...Object.fromEntries(
      tags.map((tag) => [`has.${tag}`, onSheet.filter((block) => block.tags.includes(tag)).length]),
    ),
    read,
    unread: onSheet.length - read,
    looked: blocks.filter(({ id }) => state.looked.includes(id)).length,
    shown: state.shown.length,
    ...Object.fromEntries(readers.map(({ who }) => [`shown.${who}`, state.shown.includes(who) ? 1 : 0])),
    mended: state.mended.length,
    kept,
    changed: slots.length - kept,
    asked: state.hasAsked ? 1 : 0,
  };
}

function sameBlocks(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((block) => other.includes(block));
}
