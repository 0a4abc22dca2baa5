/** What a screen is shown of a composing challenge. Knows the sheet and its state; knows no picture file. */
import type { Slug } from '../mission.js';
import { viewHelp } from '../runner/view-help.js';
import { roomOf, type Sheet } from './sheet.js';
import type { ComposingChallenge, ComposingState, ComposingView } from './types.js';

/** Backs appear once they were looked at. Tags stay out of it. */
export function viewComposing(
  slug: Slug,
  challenge: ComposingChallenge,
  sheet: Sheet,
  state: ComposingState,
  canFinish: boolean,
): ComposingView {
  const slotOf = (block: Slug): Slug | null =>
    sheet.slots.find(({ id }) => state.sheet[id]?.includes(block))?.id ?? null;
  return {
    kind: 'composing',
    challenge: slug,
    text: challenge.text,
    form: challenge.form,
    ending: challenge.ending,
    who: state.said?.who ?? null,
    said: state.said,
    slots: sheet.slots.map((slot) => ({
      id: slot.id,
      name: slot.name,
      part: slot.part,
      capacity: roomOf(slot),
      blocks: state.sheet[slot.id] ?? [],
    })),
    blocks: sheet.blocks.map(({ id, text, picture, back, fits }) => ({
      id,
      text,
      picture: picture ?? null,
      back: state.looked.includes(id) ? back : null,
      fits: fits.filter((fit) => sheet.slots.some((slot) => slot.id === fit)),
      slot: slotOf(id),
    })),
    readers: sheet.readers.map(({ who }) => ({ who, hasSeen: state.shown.includes(who) })),
    canFinish,
    help: viewHelp(challenge.help, state.hasAsked),
  };
}
