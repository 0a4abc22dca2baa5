/**
 * The sheet of a composing challenge as it is played: a challenge that continues another one keeps its
 * slots, blocks and readers, changed or completed by its own. Knows no state.
 */
import { chainOf, mergeBy } from '../challenge/merge.js';
import type { Mission, Slug } from '../mission.js';
import type { ComposingBlock, ComposingReader, ComposingSlot } from './types.js';

/** Slots, blocks and readers in play. */
export interface Sheet {
  readonly slots: readonly ComposingSlot[];
  readonly blocks: readonly ComposingBlock[];
  readonly readers: readonly ComposingReader[];
  /** Every tag of every block, each once. */
  readonly tags: readonly Slug[];
}

const idOf = ({ id }: { readonly id: Slug }): Slug => id;
const whoOf = ({ who }: ComposingReader): Slug => who;

/** The sheet of one challenge. What it does not write again stays as it was in the one it continues. */
export function sheetOf(mission: Mission, slug: Slug): Sheet {
  const merged = chainOf(mission, slug, 'composing').reduce<Omit<Sheet, 'tags'>>(
    (sheet, { slots, blocks, readers, closes = [] }) => {
      const isOpen = ({ id }: { readonly id: Slug }): boolean => !closes.includes(id);
      return {
        slots: mergeBy(sheet.slots.filter(isOpen), slots, idOf),
        blocks: mergeBy(sheet.blocks.filter(isOpen), blocks, idOf),
        readers: mergeBy(sheet.readers, readers, whoOf),
      };
    },
    { slots: [], blocks: [], readers: [] },
  );
  return { ...merged, tags: [...new Set(merged.blocks.flatMap(({ tags }) => tags))] };
}

/** How many blocks a slot holds. */
export function roomOf({ capacity = 1 }: ComposingSlot): number {
  return capacity;
}

/** The slots of the sheet a block can go to. */
export function slotsFor({ slots }: Sheet, block: ComposingBlock): readonly ComposingSlot[] {
  return slots.filter(({ id }) => block.fits.includes(id));
}
