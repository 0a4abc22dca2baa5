/**
 * What several games saw together: their evidence in one pool, estimated again. Nothing a person says enters.
 * Knows outcomes in order of time; knows no portfolio. The rules in words: docs/outcome-merging.md.
 */
import { INFERRED_COMPETENCE_IDS, type Evidence, type InferredCompetenceId } from '@requapass/framework';
import { estimateProfile } from '../estimate-profile.js';
import type { CompetenceProfile, EvidenceReference, Outcome } from '../outcome.js';
import { countedEvidence } from '../posterior.js';
import { roundDistribution } from '../round-distribution.js';
import { compareText } from './in-time.js';

/** One observation, with the content whose texts say it. */
export interface PooledEvidence extends EvidenceReference {
  readonly content: Outcome['content'];
}

export interface PooledCompetence extends Omit<CompetenceProfile, 'id'> {
  readonly evidence: readonly PooledEvidence[];
}

export type Pool = Readonly<Record<InferredCompetenceId, PooledCompetence>>;

/** @param games - outcomes of source `game`, from the earliest to the latest */
export function poolEvidence(games: readonly Outcome[]): Pool {
  const pooled = new Map(INFERRED_COMPETENCE_IDS.map((id) => [id, laterOnly(games, id)]));
  const estimates = estimateProfile([...pooled].flatMap(([id, entries]) => entries.map(asEvidence(id))));
  return Object.fromEntries(
    estimates.map(({ id, ...estimate }) => [
      id,
      unpoolable(games, id) ?? { ...written(estimate), evidence: pooled.get(id) ?? [] },
    ]),
  ) as unknown as Pool;
}

/** Each moment of each content once, as it was last played; in an order that does not depend on the outcomes'. */
function laterOnly(games: readonly Outcome[], id: InferredCompetenceId): readonly PooledEvidence[] {
  const byMoment = new Map<string, PooledEvidence>();
  for (const { content, competences } of games) {
    const entries = competences.find((competence) => competence.id === id)?.evidence ?? [];
    for (const { competence: _, source, ...entry } of countedEvidence(
      entries.map((entry) => ({ ...entry, competence: id, source: entry.source ?? 'choice' })),
    )) {
      byMoment.set(`${content.id}/${entry.mission}/${entry.moment}`, {
        ...entry,
        ...(source === 'rubric' ? { source } : {}),
        content,
      });
    }
  }
  return [...byMoment].sort(([a], [b]) => compareText(a, b)).map(([, entry]) => entry);
}

/** Two packs may use the same slugs: a moment is one only within its content. */
function asEvidence(competence: InferredCompetenceId): (entry: PooledEvidence) => Evidence {
  return ({ content, ...entry }) => ({
    ...entry,
    competence,
    mission: `${content.id}/${entry.mission}`,
    source: entry.source ?? 'choice',
  });
}

/**
 * One game speaks for itself: with the figures it wrote. So does an outcome that counts observations which it does not
 * list, for they cannot be pooled: then the outcome with the most
 * observations of this competence speaks alone; of several, the first content by name, as it was last played.
 */
function unpoolable(games: readonly Outcome[], id: InferredCompetenceId): PooledCompetence | null {
  const seen = games.flatMap(({ content, competences }) =>
    competences.filter((competence) => competence.id === id).map((competence) => ({ content, competence })),
  );
  const isListed = seen.every(({ competence }) => competence.observations <= competence.evidence.length);
  if (isListed && games.length !== 1) return null;
  const [most] = seen
    .reverse()
    .sort(
      (a, b) =>
        b.competence.observations - a.competence.observations || compareText(a.content.id, b.content.id),
    );
  if (!most) return null;
  const { content, competence } = most;
  const { level, distribution, observations, confidence, evidence } = competence;
  const entries = evidence.map((entry) => ({ ...entry, content }));
  return { level, distribution, observations, confidence, evidence: entries };
}

function written(estimate: Omit<CompetenceProfile, 'id'>): Omit<CompetenceProfile, 'id'> {
  const { distribution } = estimate;
  return { ...estimate, distribution: distribution && roundDistribution(distribution) };
}
