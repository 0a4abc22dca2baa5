/** Portfolios with outcomes of several moments, for tests of what compares them. Knows no element. */
import type { CompetenceOutcome, KeptOutcome, Outcome, Portfolio } from '@requapass/assessment';
import { makePortfolio } from '@requapass/assessment/portfolio.js';
import type { CompetenceId, Level } from '@requapass/framework';
import { sampleOutcome } from './sample-outcome.js';

/** A game in which hardly anything is left to chance for these competences. */
export function surely(levels: Partial<Record<CompetenceId, Level>>): Outcome {
  const outcome = sampleOutcome(levels);
  return { ...outcome, competences: outcome.competences.map(withoutDoubt) };
}

function withoutDoubt(competence: CompetenceOutcome): CompetenceOutcome {
  const { level } = competence;
  if (!level) return competence;
  const [one, two, three, four] = [1, 2, 3, 4].map((each) => (each === level ? 0.985 : 0.005));
  return { ...competence, distribution: [one ?? 0, two ?? 0, three ?? 0, four ?? 0] };
}

/** What a person says of themselves. */
export function said(levels: Partial<Record<CompetenceId, Level>>): Outcome {
  const outcome = sampleOutcome(levels);
  return {
    ...outcome,
    source: 'self',
    content: { id: 'self-positioning', version: '1.0.0' },
    missions: [],
    competences: outcome.competences.map((competence) => ({
      ...competence,
      distribution: null,
      observations: 0,
      confidence: null,
      evidence: [],
    })),
  };
}

/** Each a day after the one before, from 1 November 2026; in the portfolio the other way round. */
export function inTurn(...outcomes: readonly (Outcome | Partial<KeptOutcome>)[]): Portfolio {
  const kept = outcomes.map((each, index) => {
    const addedOn = `2026-11-${String(index + 1).padStart(2, '0')}`;
    return 'format' in each ? { label: '', addedOn, outcome: each } : { label: '', addedOn, ...each };
  });
  return makePortfolio({ outcomes: kept.reverse() as KeptOutcome[] });
}
