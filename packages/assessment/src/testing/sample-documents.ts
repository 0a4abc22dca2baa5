/** Documents for tests: small, whole and valid. Not published. */
import {
  INFERRED_COMPETENCE_IDS,
  LEVELS,
  type CompetenceId,
  type Evidence,
  type InferredCompetenceId,
  type Level,
} from '@requapass/framework';
import { makeConfirmationAnswer, makeConfirmationRequest } from '../confirmation/make-confirmation.js';
import type { ConfirmationAnswer, ConfirmationRequest } from '../confirmation/confirmation.js';
import type { DocumentResult } from '../documents/document-result.js';
import { makeOutcome } from '../make-outcome.js';
import type { Outcome, Stance } from '../outcome.js';
import { makePortfolio } from '../portfolio/make-portfolio.js';
import type { Portfolio } from '../portfolio/portfolio.js';

export interface SampleGame {
  readonly content?: string;
  readonly mission?: string;
  /** The moments begin with this number. */
  readonly from?: number;
  readonly stances?: Readonly<Partial<Record<CompetenceId, Stance>>>;
  /** Keys of sentences kept about `pathway`. */
  readonly reflections?: readonly string[];
}

/** A game in which these levels were taken, of all four, for these competences. */
export function sampleGame(
  answers: Readonly<Partial<Record<InferredCompetenceId, readonly Level[]>>>,
  { content = 'la-passerelle', mission = 'welcome-desk', from = 0, stances, reflections }: SampleGame = {},
): Outcome {
  const evidence = INFERRED_COMPETENCE_IDS.flatMap((competence) =>
    (answers[competence] ?? []).map((level, index): Evidence => ({
      competence,
      level,
      offered: LEVELS,
      mission,
      moment: `moment-${from + index}`,
      text: `${mission}.did.${level}`,
      source: 'choice',
      isHelped: false,
    })),
  );
  return makeOutcome({
    source: 'game',
    evidence,
    content: { id: content, version: '1.0.0' },
    locale: 'fr',
    missions: [{ id: mission, isFinished: true }],
    isComplete: false,
    ...(stances && { stances }),
    ...(reflections && {
      reflections: reflections.map((text) => ({
        competence: 'pathway',
        mission: 'bench',
        moment: 'talk',
        text,
      })),
    }),
  });
}

/** What a person says of themselves. */
export function sampleSelf(levels: Readonly<Partial<Record<CompetenceId, Level>>>): Outcome {
  return makeOutcome({
    source: 'self',
    levels,
    content: { id: 'self-positioning', version: '1.0.0' },
    locale: 'nl',
    missions: [],
    isComplete: false,
  });
}

export function documentOf<Document>(result: DocumentResult<Document>): Document {
  if (!result.ok) throw new Error(`${result.error.path}: ${result.error.message}`);
  return result.document;
}

export const SAMPLE_REQUEST: ConfirmationRequest = documentOf(
  makeConfirmationRequest({
    id: 'Zm9vYmFyLTEyMzQ1Njc4',
    locale: 'fr',
    from: 'Inès',
    message: 'Bonjour Nadia,\ntu te souviens de la fête ?',
    competences: [
      {
        id: 'speak',
        seenLevel: 3,
        saidLevel: 2,
        stance: 'confirmed',
        experiences: [{ where: 'association', words: 'J’accueille les familles le samedi.' }],
      },
      { id: 'pathway', seenLevel: null, saidLevel: null, stance: null, experiences: [] },
    ],
  }),
);

export const SAMPLE_ANSWER: ConfirmationAnswer = documentOf(
  makeConfirmationAnswer(SAMPLE_REQUEST, {
    by: { name: 'Nadia B.', role: 'coordinatrice', organisation: 'Quartier des Deux Rives' },
    date: '2026-11-23',
    locale: 'fr',
    competences: [
      { id: 'speak', answer: 'confirmed', level: 3, comment: 'Tous les samedis, seule à l’accueil.' },
      { id: 'pathway', answer: 'not-seen', level: null, comment: '' },
    ],
  }),
);

export const SAMPLE_PORTFOLIO: Portfolio = makePortfolio({
  outcomes: [
    {
      label: 'La Passerelle, novembre',
      addedOn: '2026-11-20',
      outcome: sampleGame(
        { speak: [3, 3, 4, 3, 3], customs: [2, 2, 1] },
        { stances: { speak: 'confirmed' } },
      ),
    },
    { label: '', addedOn: null, outcome: sampleSelf({ speak: 2, pathway: 3 }) },
  ],
  experiences: [{ competence: 'speak', where: 'association', words: 'J’accueille les familles le samedi.' }],
  requests: [SAMPLE_REQUEST],
  confirmations: [SAMPLE_ANSWER],
  stances: [{ competence: 'customs', stance: 'unsure', saidOn: '2026-11-21' }],
});
