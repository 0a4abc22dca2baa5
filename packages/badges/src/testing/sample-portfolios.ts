/** Portfolios for tests: what was seen in which mission, what the person says, what others confirm. Not published. */
import {
  makeOutcome,
  type ConfirmationAnswer,
  type ConfirmationAnswerKind,
  type ConfirmationRequest,
  type ExperiencePlace,
  type Outcome,
  type Portfolio,
  type Stance,
} from '@requapass/assessment';
import { makeConfirmationAnswer, makeConfirmationRequest } from '@requapass/assessment/confirmation.js';
import { makePortfolio } from '@requapass/assessment/portfolio.js';
import {
  COMPETENCE_IDS,
  LEVELS,
  type CompetenceId,
  type InferredCompetenceId,
  type Level,
  type ReflectedCompetenceId,
} from '@requapass/framework';

/** Mission → competence → the levels taken there, of all four. */
export type Played = Readonly<
  Record<string, Readonly<Partial<Record<InferredCompetenceId, readonly Level[]>>>>
>;

export type Stances = Readonly<Partial<Record<CompetenceId, Stance>>>;

/** Keys of sentences the person kept. */
export type Kept = Readonly<Partial<Record<ReflectedCompetenceId, readonly string[]>>>;

export function playedGame(
  played: Played,
  stances: Stances = {},
  kept: Kept = {},
  content = 'la-passerelle',
): Outcome {
  return makeOutcome({
    source: 'game',
    content: { id: content, version: '1.0.0' },
    locale: 'fr',
    isComplete: false,
    missions: Object.keys(played).map((id) => ({ id, isFinished: true })),
    stances,
    evidence: Object.entries(played).flatMap(([mission, answers]) =>
      (Object.entries(answers) as [InferredCompetenceId, readonly Level[]][]).flatMap(
        ([competence, levels]) =>
          levels.map((level, index) => ({
            competence,
            level,
            offered: LEVELS,
            mission,
            moment: `moment-${index}`,
            text: `${mission}.did.${level}`,
            source: 'choice' as const,
            isHelped: false,
          })),
      ),
    ),
    reflections: (Object.entries(kept) as [ReflectedCompetenceId, readonly string[]][]).flatMap(
      ([competence, texts]) => texts.map((text) => ({ competence, mission: 'bench', moment: 'talk', text })),
    ),
  });
}

/** A portfolio of these outcomes, each of a day of its own. */
export function portfolioOf(outcomes: readonly Outcome[], parts: Partial<Portfolio> = {}): Portfolio {
  return makePortfolio({
    ...parts,
    outcomes: outcomes.map((outcome, index) => ({ label: '', addedOn: dayOf(index), outcome })),
  });
}

export function dayOf(index: number): string {
  return `2026-11-${String(index + 1).padStart(2, '0')}`;
}

export interface Asked {
  readonly competence: CompetenceId;
  readonly saidLevel?: Level | null;
  readonly examples?: readonly string[];
  readonly answer?: ConfirmationAnswerKind;
  readonly level?: Level | null;
  readonly by?: string;
  readonly day?: number;
}

/** A request and the answer to it. */
export function asked({
  competence,
  saidLevel = null,
  examples = [],
  answer = 'confirmed',
  level = null,
  by = 'Nadia B.',
  day = 0,
}: Asked): Pick<Portfolio, 'requests' | 'confirmations'> {
  const request = mustBe<ConfirmationRequest>(
    makeConfirmationRequest({
      id: `request-${competence}-${by.replaceAll(/\W/gu, '')}-${day}-0000`,
      locale: 'fr',
      from: '',
      message: '',
      competences: [
        {
          id: competence,
          seenLevel: null,
          saidLevel,
          stance: null,
          experiences: examples.map((words) => ({ where: 'association', words })),
        },
      ],
    }),
  );
  const confirmation = mustBe<ConfirmationAnswer>(
    makeConfirmationAnswer(request, {
      by: { name: by, role: '', organisation: '' },
      date: dayOf(day),
      locale: 'fr',
      competences: [{ id: competence, answer, level, comment: '' }],
    }),
  );
  return { requests: [request], confirmations: [confirmation] };
}

export function experience(competence: CompetenceId, words: string, where: ExperiencePlace = 'association') {
  return { competence, words, where };
}

export const ALL_CONFIRMED: Stances = Object.fromEntries(
  COMPETENCE_IDS.map((id) => [id, 'confirmed' as const]),
);

function mustBe<Document>(
  result: { ok: true; document: Document } | { ok: false; error: { path: string; message: string } },
): Document {
  if (!result.ok) throw new Error(`${result.error.path}: ${result.error.message}`);
  return result.document;
}
