/**
 * What play must have seen for a badge, and what the person must say of it. The level is the one of all evidence
 * together, so a badge never rests on one lucky choice. Knows one competence at a time.
 */
import { RESPONSE_MODEL, type ViewedCompetence } from '@requapass/assessment';
import type { Level } from '@requapass/framework';
import type { SeenNeed } from './badge.js';
import type { Missing } from './missing.js';

type PooledEvidence = ViewedCompetence['seen']['evidence'][number];

/** A mission of a content pack, with how often what counts was seen in it. */
export interface SeenMission {
  readonly content: PooledEvidence['content'];
  /** Slug of the mission. */
  readonly mission: string;
  readonly observations: number;
}

/** What lacks, the first thing to do first; one who is beyond the badge is told only that. */
export function seenLacks(need: SeenNeed, view: ViewedCompetence): readonly Missing[] {
  const { competence, levels } = need;
  const { level, confidence, observations } = view.seen;
  const lowest = lowestOf(levels);
  if (level === null) {
    const minimum = RESPONSE_MODEL.minObservations;
    return [{ code: 'observations', competence, have: observations, need: minimum }, ...stanceLacks(view)];
  }
  if (level > highestOf(levels)) return [{ code: 'level-above', competence }];
  const missing: Missing[] = [];
  if (level < lowest) missing.push({ code: 'level-below', competence, level, need: lowest });
  else if (confidence === 'low') missing.push({ code: 'confidence', competence });
  const have = missionsOf(supporting(view, levels)).length;
  if (have < need.missions) missing.push({ code: 'missions', competence, have, need: need.missions });
  return [...missing, ...stanceLacks(view)];
}

/** Evidence that counts: of the lowest of these levels, or above. */
export function supporting(view: ViewedCompetence, levels: readonly Level[]): readonly PooledEvidence[] {
  const lowest = lowestOf(levels);
  return view.seen.evidence.filter(({ level }) => level >= lowest);
}

/** Each mission of each content once, by name. */
export function missionsOf(evidence: readonly PooledEvidence[]): readonly SeenMission[] {
  const byName = new Map<string, SeenMission>();
  for (const { content, mission } of evidence) {
    const name = `${content.id}/${mission}`;
    const before = byName.get(name);
    byName.set(name, {
      content: before && before.content.version > content.version ? before.content : content,
      mission,
      observations: (before?.observations ?? 0) + 1,
    });
  }
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, mission]) => mission);
}

function stanceLacks({ id, said }: ViewedCompetence): readonly Missing[] {
  if (said.stance === 'confirmed') return [];
  return [{ code: said.stance === null ? 'stance' : `stance-${said.stance}`, competence: id }];
}

function lowestOf(levels: readonly Level[]): Level {
  return Math.min(...levels) as Level;
}

function highestOf(levels: readonly Level[]): Level {
  return Math.max(...levels) as Level;
}
