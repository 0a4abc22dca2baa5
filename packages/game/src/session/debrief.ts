/**
 * Which cards a debrief shows: "what you just did", named. Pure.
 * Knows the evidence and what the person said of it; knows no sentence.
 */
import { estimateProfile, type Stance } from '@requapass/assessment';
import type { CompetenceId, Evidence } from '@requapass/framework';
import type { Mission } from '@requapass/scenario';
import { actFor } from './act-for.js';
import type { DebriefCard } from './snapshot.js';
import { witnessOf } from './witness.js';

/** At most this many cards: three things are remembered, ten are not. */
const MAX_CARDS = 3;

/**
 * One card per competence that `mission` observed and that has enough observations to be named, most
 * observed first. Each shows the act that fits the estimated level best; the latest one on a tie.
 */
export function debriefCards(
  evidence: readonly Evidence[],
  mission: Mission,
  stances: Readonly<Partial<Record<CompetenceId, Stance>>>,
): readonly DebriefCard[] {
  const here = evidence.filter((entry) => entry.mission === mission.id);
  return estimateProfile(evidence)
    .filter((profile) => profile.level !== null && here.some((entry) => entry.competence === profile.id))
    .sort((a, b) => b.observations - a.observations)
    .slice(0, MAX_CARDS)
    .flatMap((profile) => {
      const { level, confidence } = profile;
      const acts = here.filter((entry) => entry.competence === profile.id);
      const best = level === null ? null : actFor(acts, level);
      if (level === null || confidence === null || best === null) return [];
      const { text: did, isHelped } = best;
      const stance = stances[profile.id] ?? null;
      const witness = witnessOf(mission, best.moment);
      return [{ competence: profile.id, level, did, isHelped, confidence, witness, stance }];
    });
}
