/** What a screen is shown of an investigation. Knows the file and its state; keeps origins and truths to itself. */
import type { Slug } from '../mission.js';
import { viewHelp } from '../runner/view-help.js';
import { openSources, pinnedClues, type CaseFile, type FoundClue } from './file.js';
import type { InvestigationChallenge, InvestigationState, InvestigationView, PinnedClue } from './types.js';

/** What sources say, and their clues, appear once they were opened. */
export function viewInvestigation(
  slug: Slug,
  challenge: InvestigationChallenge,
  file: CaseFile,
  state: InvestigationState,
  canFinish: boolean,
): InvestigationView {
  const pinned = pinnedClues(file, state);
  return {
    kind: 'investigation',
    challenge: slug,
    text: challenge.text,
    ending: challenge.ending,
    sources: openSources(file, state).map(({ id, name, from, picture, says, clues }) => {
      const isOpened = state.opened.includes(id);
      const found = clues.map((clue) => ({
        id: clue.id,
        text: clue.text,
        isPinned: state.pinned.includes(clue.id),
      }));
      return {
        id,
        name,
        from,
        picture,
        isOpened,
        says: isOpened ? says : null,
        clues: isOpened ? found : [],
      };
    }),
    claims: file.claims.map(({ id, text }) => ({
      id,
      text,
      verdict: state.verdicts[id] ?? null,
      clues: pinned.filter(({ about }) => about === id).map(pinOf),
    })),
    loose: pinned.filter(({ about }) => !file.claims.some(({ id }) => id === about)).map(pinOf),
    passes: file.passes.map(({ id, text }) => ({ id, text })),
    people: file.people.map(({ who }) => ({ who, sent: state.sent[who] ?? null })),
    said: state.said,
    canFinish,
    help: viewHelp(challenge.help, state.hasAsked),
  };
}

function pinOf({ id, text, source }: FoundClue): PinnedClue {
  return { id, text, picture: source.picture };
}
