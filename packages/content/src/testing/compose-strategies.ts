/**
 * Ways of playing a composing: clicking about, or making a sheet at one level of autonomy. For tests.
 * Knows no mission by name, only the tags a sheet may go wrong by.
 */
import type { Action, ComposingBlock, Mission, RunContent } from '@requapass/scenario';

type Sheet = Extract<RunContent, { kind: 'composing' }>;
interface Shown {
  readonly id: string;
  readonly text: string;
  readonly does: string | null;
}

/** What somebody who reads what is on the back leaves out, and what they look for. */
const AVOIDED = ['old', 'vague', 'jargon', 'long', 'no-consent'];
const SOUGHT = ['short', 'nl', 'right', 'clear', 'consent', 'access'];

const put = (item: string, at: string): Action => ({ type: 'place', item, at });

/** Fills each empty place with whichever block `choose` says, then ends it. */
export function composeAnyhow(content: Sheet, choose: (shown: readonly Shown[]) => Shown): Action {
  const empty = content.slots.find(({ blocks }) => blocks.length === 0);
  const open = content.blocks.filter(({ fits, slot }) => empty && slot === null && fits.includes(empty.id));
  if (!empty || open.length === 0) return { type: 'finish' };
  return put(choose(open.map(({ id, text }) => ({ id, text, does: null }))).id, empty.id);
}

/**
 * Level 1 puts one block and stops; level 2 fills the sheet and shows it once; level 3 looks behind and mends
 * after a reader spoke; level 4 looks behind everything, chooses for all readers and shows it to each.
 */
export function composeWell(mission: Mission, content: Sheet, level: number): Action {
  if (level === 1) return startedOnly(content);
  const unread = content.blocks.find(({ back }) => back === null);
  if (level >= 3 && unread) return { type: 'inspect', item: unread.id };
  const wish = (id: string): number => (level === 2 ? 0 : worthOf(tagsOf(mission, id), level));
  const shownTo = content.readers.filter(({ hasSeen }) => hasSeen).length;
  // A person at level 3 leaves the title for after the first remark.
  const mended =
    level === 3 && shownTo === 0 && content.readers.length > 0 ? content.slots[0]?.id : undefined;
  for (const slot of content.slots) {
    if (slot.id === mended && content.slots.length > 1) continue;
    const [best] = content.blocks
      .filter(({ fits }) => fits.includes(slot.id))
      .sort((one, other) => wish(other.id) - wish(one.id));
    const isWrong = slot.blocks.some((id) => level > 2 && best && wish(id) < wish(best.id));
    if (best && best.slot !== slot.id && (slot.blocks.length === 0 || isWrong)) return put(best.id, slot.id);
    const bad = slot.blocks.find((id) => level > 2 && wish(id) < 0);
    if (bad) return { type: 'place', item: bad, at: null };
  }
  const reader = content.readers.find(({ hasSeen }) => !hasSeen);
  if (reader && (level === 4 || shownTo === 0)) return { type: 'use', use: 'show', on: reader.who };
  return { type: 'finish' };
}

/** One block, whatever lies on top, if the sheet is blank. */
function startedOnly(content: Sheet): Action {
  const [slot] = content.slots;
  const block = content.blocks.find(({ fits }) => slot && fits.includes(slot.id));
  return content.canFinish || !slot || !block ? { type: 'finish' } : put(block.id, slot.id);
}

function worthOf(tags: readonly string[], level: number): number {
  if (tags.some((tag) => AVOIDED.includes(tag))) return -1;
  const sought = tags.filter((tag) => SOUGHT.includes(tag) && (level === 4 || tag !== 'nl'));
  return sought.length;
}

function tagsOf(mission: Mission, id: string): readonly string[] {
  const blocks = Object.values(mission.challenges ?? {}).flatMap((challenge): readonly ComposingBlock[] =>
    challenge.kind === 'composing' ? challenge.blocks : [],
  );
  return blocks.find((block) => block.id === id)?.tags ?? [];
}
