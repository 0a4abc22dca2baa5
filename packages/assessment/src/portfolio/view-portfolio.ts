/**
 * A portfolio laid out per competence: what play saw, what the person says, what others say, and real life, side
 * by side. Pure; knows no words and no screen. The rules in words: docs/outcome-merging.md.
 */
import { COMPETENCE_IDS, isInferredCompetenceId, type CompetenceId, type Level } from '@requapass/framework';
import type { ConfirmationAnswer, ConfirmationAnswerKind } from '../confirmation/confirmation.js';
import type { Experience } from '../experience.js';
import type { Outcome, ReflectionReference, Stance } from '../outcome.js';
import { compareText, inTime } from './in-time.js';
import { poolEvidence, type PooledCompetence } from './pool-evidence.js';
import type { KeptOutcome, Portfolio } from './portfolio.js';

export interface ViewedCompetence {
  readonly id: CompetenceId;
  /** What all games together saw. */
  readonly seen: PooledCompetence;
  readonly said: SaidOfCompetence;
  /** What others are said to confirm, from the earliest to the latest. */
  readonly confirmed: readonly ViewedConfirmation[];
  readonly experiences: readonly Experience[];
}

export interface SaidOfCompetence {
  /** From self-positioning. It never moves `seen`. */
  readonly level: Level | null;
  readonly stance: Stance | null;
  readonly reflections: readonly SaidReflection[];
}

/** A sentence the person kept, with the content whose texts have it. */
export interface SaidReflection extends ReflectionReference {
  readonly content: Outcome['content'];
}

export interface ViewedConfirmation {
  /** Of the whole answer: names it in `removeFromPortfolio`. */
  readonly digest: string;
  /** Who is said to confirm; nobody checked it. */
  readonly by: ConfirmationAnswer['by'];
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly answer: ConfirmationAnswerKind;
  readonly level: Level | null;
  readonly comment: string;
}

const NOT_SEEN: PooledCompetence = {
  level: null,
  distribution: null,
  observations: 0,
  confidence: null,
  evidence: [],
};

/** All twelve, in the framework's order. */
export function viewPortfolio(portfolio: Portfolio): readonly ViewedCompetence[] {
  const kept = inTime(portfolio.outcomes);
  const pool = poolEvidence(kept.map(({ outcome }) => outcome).filter(({ source }) => source === 'game'));
  return COMPETENCE_IDS.map((id) => ({
    id,
    seen: isInferredCompetenceId(id) ? pool[id] : NOT_SEEN,
    said: {
      level: saidLevel(kept, id),
      stance: saidStance(portfolio, kept, id),
      reflections: saidReflections(kept, id),
    },
    confirmed: confirmationsOf(portfolio.confirmations, id),
    experiences: portfolio.experiences.filter(({ competence }) => competence === id),
  }));
}

/** The later self-positioning wins, competence by competence; one that skipped the competence says nothing of it. */
function saidLevel(kept: readonly KeptOutcome[], id: CompetenceId): Level | null {
  return kept.reduce<Level | null>((level, { outcome }) => {
    if (outcome.source !== 'self') return level;
    return competenceOf(outcome, id)?.level ?? level;
  }, null);
}

/** The later one wins; what was said on the map itself is later than an outcome of the same day. */
function saidStance(portfolio: Portfolio, kept: readonly KeptOutcome[], id: CompetenceId): Stance | null {
  const onMap = portfolio.stances.find(({ competence }) => competence === id);
  const inOutcomes = kept.flatMap(({ outcome, addedOn }) => {
    const stance = competenceOf(outcome, id)?.stance ?? null;
    return stance === null ? [] : [{ stance, day: addedOn ?? '' }];
  });
  const last = inOutcomes.at(-1);
  if (onMap && (onMap.saidOn ?? '') >= (last?.day ?? '')) return onMap.stance;
  return last?.stance ?? null;
}

/** All sentences of all outcomes, the same one once, in an order that does not depend on the outcomes'. */
function saidReflections(kept: readonly KeptOutcome[], id: CompetenceId): readonly SaidReflection[] {
  const byText = new Map<string, SaidReflection>();
  for (const { outcome } of kept) {
    for (const reflection of competenceOf(outcome, id)?.reflections ?? []) {
      byText.set(`${outcome.content.id}/${reflection.text}`, { ...reflection, content: outcome.content });
    }
  }
  return [...byText].sort(([a], [b]) => compareText(a, b)).map(([, reflection]) => reflection);
}

function confirmationsOf(
  confirmations: readonly ConfirmationAnswer[],
  id: CompetenceId,
): readonly ViewedConfirmation[] {
  return confirmations
    .flatMap(({ digest, by, date, competences }) =>
      competences
        .filter((competence) => competence.id === id)
        .map(({ answer, level, comment }) => ({ digest, by, date, answer, level, comment })),
    )
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.digest, b.digest));
}

function competenceOf(outcome: Outcome, id: CompetenceId): Outcome['competences'][number] | undefined {
  return outcome.competences.find((competence) => competence.id === id);
}
