/**
 * What self-positioning asks, in the framework's order: ten competences with a level, two with sentences to keep.
 * Knows no answer and no sentence.
 *
 * The four statements of a competence are shown in the order of the ladder, without numbers. In the game the order is
 * shuffled, because it *observes*. Here a person *says* where they are: the steps only mean something beside each
 * other, there is nothing to win, and a shuffled list would ask more reading of those who read with difficulty. It
 * would hide nothing either: "with help" and "for the whole team" can be put in order by anybody.
 */
import {
  COMPETENCES,
  type InferredCompetenceId,
  isInferredCompetenceId,
  type Pole,
} from '@requapass/framework';
import type { strings as french } from './strings/fr.js';

export type SelfStrings = Readonly<Record<keyof typeof french, string>>;

export interface LevelQuestion {
  readonly id: InferredCompetenceId;
  readonly pole: Pole;
}

/** A sentence to keep: its key in the content's texts, as the game writes it, and in our own strings. */
export interface SentenceToKeep {
  readonly text: string;
  readonly string: keyof SelfStrings;
}

export interface SentenceQuestion {
  readonly id: 'pathway' | 'learning';
  readonly pole: Pole;
  /** The challenge of the game's last mission that asks the same. */
  readonly moment: string;
  readonly ask: keyof SelfStrings;
  readonly hint: keyof SelfStrings;
  readonly sentences: readonly SentenceToKeep[];
}

export type Question = LevelQuestion | SentenceQuestion;

export const REFLECTION_MISSION = 'bench';
/** Of sentences kept per question, as in the game. */
export const MOST_KEPT = 3;

const SENTENCE_QUESTIONS = {
  pathway: {
    moment: 'path',
    ask: 'selfPathwayAsk',
    hint: 'selfPathwayHint',
    sentences: [
      { text: 'bench.path.idea', string: 'selfPathwayIdea' },
      { text: 'bench.path.several', string: 'selfPathwaySeveral' },
      { text: 'bench.path.searching', string: 'selfPathwaySearching' },
      { text: 'bench.path.see', string: 'selfPathwaySee' },
      { text: 'bench.path.talked', string: 'selfPathwayTalked' },
      { text: 'bench.path.step', string: 'selfPathwayStep' },
    ],
  },
  learning: {
    moment: 'learn',
    ask: 'selfLearningAsk',
    hint: 'selfLearningHint',
    sentences: [
      { text: 'bench.learn.watch', string: 'selfLearningWatch' },
      { text: 'bench.learn.try', string: 'selfLearningTry' },
      { text: 'bench.learn.ask', string: 'selfLearningQuestions' },
      { text: 'bench.learn.explain', string: 'selfLearningExplain' },
      { text: 'bench.learn.again', string: 'selfLearningAgain' },
      { text: 'bench.learn.other', string: 'selfLearningOther' },
    ],
  },
} as const satisfies Record<SentenceQuestion['id'], Omit<SentenceQuestion, 'id' | 'pole'>>;

export const QUESTIONS: readonly Question[] = /* @__PURE__ */ COMPETENCES.map(({ id, pole }) =>
  isInferredCompetenceId(id) ? { id, pole } : { id, pole, ...SENTENCE_QUESTIONS[id] },
);

export function hasSentences(question: Question): question is SentenceQuestion {
  return 'sentences' in question;
}
