/** Do true levels come back? One cell: many people of one kind, one plan. Knows no table and no screen. */
import { CONFIDENCES, estimateProfile, type Confidence } from '@requapass/assessment';
import type { Level } from '@requapass/framework';
import { highestWins, naiveMean } from './simulate-estimators.js';
import { playGame, type GamePlan } from './simulate-game.js';
import { createAgreementCounter, type Agreement } from './simulate-measures.js';
import type { Player } from './simulate-players.js';
import type { Random } from './simulate-random.js';

export interface RecoveryFigures {
  readonly model: Agreement;
  readonly naiveMean: Agreement;
  readonly highestWins: Agreement;
  readonly confidence: Readonly<Record<Confidence, ConfidenceFigures>>;
}

export interface ConfidenceFigures {
  /** Share of all estimates with this label; then of people truly at level 1–2, and at 3–4. */
  readonly share: number;
  readonly shareOfLower: number;
  readonly shareOfUpper: number;
  /** Of the estimates with this label, the share that is exact. NaN where there is none. */
  readonly exact: number;
}

export function measureRecovery(
  plan: GamePlan,
  player: Player,
  people: number,
  random: Random,
): RecoveryFigures {
  const counters = [createAgreementCounter(), createAgreementCounter(), createAgreementCounter()] as const;
  const labels: { label: Confidence; truth: Level; isExact: boolean }[] = [];
  for (let index = 0; index < people; index += 1) {
    const { levels, evidence } = playGame(plan, player, random);
    const profile = estimateProfile(evidence);
    for (const [position, truth] of levels.entries()) {
      const { id, level, confidence } = profile[position] ?? {};
      if (!level || !confidence) throw new RangeError('a plan needs at least three observations');
      const answers = evidence.filter(({ competence }) => competence === id);
      counters[0].add(truth, level);
      counters[1].add(truth, naiveMean(answers));
      counters[2].add(truth, highestWins(answers));
      labels.push({ label: confidence, truth, isExact: level === truth });
    }
  }
  const [model, mean, highest] = counters.map((counter) => counter.read());
  return {
    model: model as Agreement,
    naiveMean: mean as Agreement,
    highestWins: highest as Agreement,
    confidence: Object.fromEntries(
      CONFIDENCES.map((label) => [label, figuresOf(label, labels)]),
    ) as RecoveryFigures['confidence'],
  };
}

function figuresOf(
  label: Confidence,
  labels: readonly { label: Confidence; truth: Level; isExact: boolean }[],
): ConfidenceFigures {
  const shareIn = (group: typeof labels) =>
    group.filter((entry) => entry.label === label).length / group.length;
  const mine = labels.filter((entry) => entry.label === label);
  return {
    share: shareIn(labels),
    shareOfLower: shareIn(labels.filter(({ truth }) => truth <= 2)),
    shareOfUpper: shareIn(labels.filter(({ truth }) => truth > 2)),
    exact: mine.filter(({ isExact }) => isExact).length / mine.length,
  };
}
