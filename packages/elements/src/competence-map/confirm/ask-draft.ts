/**
 * What a person chooses to show to whoever shall confirm, and the request that comes of it. Values in, values out:
 * knows no element, no chance (the id is passed in) and no answer.
 */
import type {
  ConfirmationRequest,
  DocumentResult,
  Experience,
  RequestedCompetence,
  ViewedCompetence,
} from '@requapass/assessment';
import { makeConfirmationRequest } from '@requapass/assessment/confirmation.js';
import type { CompetenceId, Locale } from '@requapass/framework';

export type AskScreen = 'choose' | 'check' | 'send';

export interface AskDraft {
  readonly screen: AskScreen;
  /** What the person ticked. Nothing is ticked for them: it goes to somebody else. */
  readonly chosen: readonly CompetenceId[];
  /** `keyOf` the experiences that they ticked as well. */
  readonly taken: readonly string[];
  readonly from: string;
  readonly message: string;
  /** Stays the same while the draft is looked at, so that what was seen is what is sent. */
  readonly id: string;
  /** What was made of the draft, or an earlier request that is sent again. */
  readonly request: ConfirmationRequest | null;
}

export function emptyAskDraft(id: string): AskDraft {
  return { screen: 'choose', chosen: [], taken: [], from: '', message: '', id, request: null };
}

/** An id that says nothing of anybody. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Tells experiences apart by what they say: they have no number. */
export function keyOf({ competence, where, words }: Experience): string {
  return JSON.stringify([competence, where, words]);
}

export function choose(draft: AskDraft, id: CompetenceId, isChosen: boolean): AskDraft {
  const others = draft.chosen.filter((other) => other !== id);
  return { ...draft, chosen: isChosen ? [...others, id] : others };
}

export function takeAlong(draft: AskDraft, experience: Experience, isTaken: boolean): AskDraft {
  const key = keyOf(experience);
  const others = draft.taken.filter((other) => other !== key);
  return { ...draft, taken: isTaken ? [...others, key] : others };
}

/** Only what was chosen to be shown; the framework's order is the maker's business. */
export function makeRequest(
  draft: AskDraft,
  viewed: readonly ViewedCompetence[],
  locale: Locale,
): DocumentResult<ConfirmationRequest> {
  return makeConfirmationRequest({
    id: draft.id,
    locale,
    from: draft.from,
    message: draft.message,
    competences: viewed
      .filter(({ id }) => draft.chosen.includes(id))
      .map(({ id, seen, said, experiences }): RequestedCompetence => ({
        id,
        seenLevel: seen.level,
        saidLevel: said.level,
        stance: said.stance,
        experiences: experiences
          .filter((experience) => draft.taken.includes(keyOf(experience)))
          .map(({ where, words }) => ({ where, words })),
      })),
  });
}
