/**
 * Which cards a debrief shows: "what you just did", named. Pure.
 * Knows the evidence and what the person said of it; knows no sentence.
 */
import { estimateProfile, type Stance } from '@requapass/assessment';
import type { CompetenceId, Evidence } from '@requapass/framework';
import type { Slug } from '@requapass/scenario';
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
    .map((profile) => {
      const level = profile.level as NonNullable<typeof profile.level>;
      const acts = here.filter((entry) => entry.competence === profile.id);
      const best = acts.reduce((found, entry) =>
        Math.abs(entry.level - level) <= Math.abs(found.level - level) ? entry : found,
      );
      return { competence: profile.id, level, did: best.text, stance: stances[profile.id] ?? null };
    });
}
