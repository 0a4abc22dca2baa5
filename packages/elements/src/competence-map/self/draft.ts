/**
 * The answers given so far and the screen they were left at. Values in, values out: knows no element and no document.
 * It is kept as long as the page is open; whoever leaves finds it again as it was.
 */
import { INFERRED_COMPETENCE_IDS, type InferredCompetenceId, type Level } from '@requapass/framework';
import { MOST_KEPT, QUESTIONS, type SentenceQuestion } from './questions.js';

/** A number is the place of a question in `QUESTIONS`. */
export type Screen = 'start' | number | 'answers' | 'done';
export type LevelAnswer = Level | 'unknown';

export interface Draft {
  readonly screen: Screen;
  readonly levels: Readonly<Partial<Record<InferredCompetenceId, LevelAnswer>>>;
  /** Keys of the sentences kept, in the order of the question. */
  readonly kept: Readonly<Record<SentenceQuestion['id'], readonly string[]>>;
  /** All answers were looked at: changing one leads back to them. */
  readonly isReviewed: boolean;
}

export const EMPTY: Draft = {
  screen: 'start',
  levels: {},
  kept: { pathway: [], learning: [] },
  isReviewed: false,
};

export function answerLevel(draft: Draft, id: InferredCompetenceId, answer: LevelAnswer): Draft {
  return { ...draft, levels: { ...draft.levels, [id]: answer } };
}

/** One more than fits is not kept. */
export function keepSentence(
  draft: Draft,
  { id, sentences }: SentenceQuestion,
  text: string,
  isKept: boolean,
): Draft {
  const wanted = isKept ? [...draft.kept[id], text] : draft.kept[id].filter((other) => other !== text);
  if (wanted.length > MOST_KEPT) return draft;
  const inOrder = sentences.map((sentence) => sentence.text).filter((key) => wanted.includes(key));
  return { ...draft, kept: { ...draft.kept, [id]: inOrder } };
}

export function goTo(draft: Draft, screen: Screen): Draft {
  return { ...draft, screen, isReviewed: draft.isReviewed || screen === 'answers' };
}

export function next({ screen, isReviewed }: Draft): Screen {
  if (screen === 'start') return 0;
  if (typeof screen !== 'number') return screen;
  return isReviewed || screen + 1 >= QUESTIONS.length ? 'answers' : screen + 1;
}

export function previous({ screen, isReviewed }: Draft): Screen {
  if (screen === 'answers') return QUESTIONS.length - 1;
  if (typeof screen !== 'number') return screen;
  if (isReviewed) return 'answers';
  return screen === 0 ? 'start' : screen - 1;
}

export function isAnswered({ levels, kept }: Draft, id: (typeof QUESTIONS)[number]['id']): boolean {
  return id === 'pathway' || id === 'learning' ? kept[id].length > 0 : levels[id] !== undefined;
}

/** There is something to put on a map: a level or a sentence. */
export function saysSomething({ levels, kept }: Draft): boolean {
  const hasLevel = Object.values(levels).some((answer) => answer !== 'unknown');
  return hasLevel || kept.pathway.length > 0 || kept.learning.length > 0;
}

/** Each of the ten competences was answered, if only with "I don't know". */
export function isComplete({ levels }: Draft): boolean {
  return INFERRED_COMPETENCE_IDS.every((id) => levels[id] !== undefined);
}
