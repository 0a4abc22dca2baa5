/**
 * Which competences are worth a sentence to keep: what the person says of them first, then how sure the game is.
 * Pure; knows no sentence.
 */
import { CONFIDENCES, type Confidence, type Outcome, type Stance } from '@requapass/assessment';
import type { CompetenceId, Level } from '@requapass/framework';
import type { TextKey } from '@requapass/scenario';
import { actFor } from './act-for.js';

export interface Keepsake {
  readonly competence: CompetenceId;
  readonly level: Level;
  readonly confidence: Confidence;
  /** The act that shows it best. */
  readonly did: TextKey;
  readonly isHelped: boolean;
}

/** Three sentences are remembered, ten are not. */
const MOST = 3;

/** What somebody said "not really" to is not put into their mouth. */
const WORTH: Readonly<Record<Stance | 'none', number>> = { confirmed: 2, none: 1, unsure: 0, contested: -1 };

/** At most three, the surest first; none where nothing was seen often enough. */
export function keepsakesOf({ competences }: Outcome): readonly Keepsake[] {
  return competences
    .flatMap(({ id, level, confidence, stance, observations, evidence }) => {
      const worth = WORTH[stance ?? 'none'];
      const act = level === null ? null : actFor(evidence, level);
      if (level === null || confidence === null || act === null || worth < 0) return [];
      const rank = worth * 10_000 + CONFIDENCES.indexOf(confidence) * 1000 + observations;
      return [
        { rank, keepsake: { competence: id, level, confidence, did: act.text, isHelped: act.isHelped } },
      ];
    })
    .sort((one, other) => other.rank - one.rank)
    .slice(0, MOST)
    .map(({ keepsake }) => keepsake);
}
