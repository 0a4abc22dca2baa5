/**
 * Each competence a whole game observes is observed often enough, and in more than one mission, on every full play.
 * Only a pack that declares an `end` is a whole game: any other may be one mission, and is given the figures only.
 * Knows how often a mission observes at least, not how that was found.
 */
import { INFERRED_COMPETENCE_IDS, type InferredCompetenceId } from '@requapass/framework';
import { explore } from './explore.js';
import { leastObservations } from './least-observations.js';
import type { Finding, PackRule } from './rule.js';

/** What a whole game needs of each competence: from six observations on, levels come out right 8 times in 10. */
export const MIN_OBSERVATIONS_IN_ALL = 6;
/** One story alone says too little. */
export const MIN_MISSIONS = 2;

export const packCoverage: PackRule = {
  name: 'pack-coverage',
  lint({ pack, missions }) {
    const explored = missions
      .map((mission) => ({ mission, exploration: explore(mission) }))
      .filter(({ exploration }) => exploration.isComplete);
    // What could not be explored is not counted: `explorable` says so, and this rule would only guess.
    if (explored.length < missions.length) return [];
    const listed = [...new Set(missions.flatMap(({ observes }) => observes))];
    return INFERRED_COMPETENCE_IDS.filter((id) => listed.includes(id)).map((competence) => {
      const counts = explored.flatMap(({ mission, exploration }) => {
        const least = leastObservations(mission, exploration, competence);
        return least > 0 ? [{ id: mission.id, least }] : [];
      });
      return judge(competence, counts, pack.end !== undefined);
    });
  },
};

function judge(
  competence: InferredCompetenceId,
  counts: readonly { readonly id: string; readonly least: number }[],
  isWholeGame: boolean,
): Finding {
  const sum = counts.reduce((total, { least }) => total + least, 0);
  const where = counts.map(({ id, least }) => `${id} ${least}`).join(', ') || 'none for certain';
  const found = `"${competence}" is observed at least ${sum} times in ${counts.length} missions on every full play (${where})`;
  const isEnough = sum >= MIN_OBSERVATIONS_IN_ALL && counts.length >= MIN_MISSIONS;
  return isEnough || !isWholeGame
    ? { severity: 'info', path: 'missions', message: found }
    : {
        severity: 'error',
        path: 'missions',
        message: `${found}; a whole game needs ${MIN_OBSERVATIONS_IN_ALL} in ${MIN_MISSIONS}: observe it once more, or in another mission`,
      };
}
