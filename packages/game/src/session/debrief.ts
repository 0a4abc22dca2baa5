/**
 * Which cards a debrief shows: "what you just did", named. Pure.
 * Knows the evidence and what the person said of it; knows no sentence.
 */
import { estimateProfile, type Stance } from '@requapass/assessment';
import type { CompetenceId, Evidence } from '@requapass/framework';
import type { Slug } from '@requapass/scenario';
import { actFor } from './act-for.js';
import type { DebriefCard } from './snapshot.js';

/** At most this many cards: three things are remembered, ten are not. */
const MAX_CARDS = 3;

/**
 * One card per competence that `mission` observed and that has enough observations to be named, most
 * observed first. Each shows the act that fits the estimated level best; the latest one on a tie.
 */
export function debriefCards(
  evidence: readonly Evidence[],
  mission: Slug,
  stances: Readonly<Partial<Record<CompetenceId, Stance>>>,
): readonly DebriefCard[] {
  const here = evidence.filter((entry) => entry.mission === mission);
  return estimateProfile(evidence)
    .filter((profile) => profile.level !== null && here.some((entry) => entry.competence === profile.id))
    .sort((a, b) => b.observations - a.observations)
    .slice(0, MAX_CARDS)
    .flatMap((profile) => {
      const { level } = profile;
      const acts = here.filter((entry) => entry.competence === profile.id);
      const best = level === null ? null : actFor(acts, level);
      if (level === null || best === null) return [];
      const stance = stances[profile.id] ?? null;
      return [{ competence: profile.id, level, did: best.text, isHelped: best.isHelped, stance }];
    });
}
