/**
 * Plays written down beside the content, `src/plays/<mission>.json`: name → every action of the mission.
 * Knows where one challenge ends and the next begins by playing them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRun, step, type Action, type Mission } from '@requapass/scenario';

/** The actions of one challenge in every play written down for its mission; none where there are no plays. */
export function readKnownPlays(
  folder: string,
): (mission: Mission, challenge: string) => readonly (readonly Action[])[] {
  const known = new Map<string, ReadonlyMap<string, readonly (readonly Action[])[]>>();
  return (mission, challenge) => {
    const byChallenge = known.get(mission.id) ?? splitPlays(mission, readPlays(folder, mission.id));
    known.set(mission.id, byChallenge);
    return byChallenge.get(challenge) ?? [];
  };
}

function readPlays(folder: string, mission: string): readonly (readonly Action[])[] {
  const file = join(folder, `${mission}.json`);
  if (!existsSync(file)) return [];
  return Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly Action[]>);
}

function splitPlays(
  mission: Mission,
  plays: readonly (readonly Action[])[],
): ReadonlyMap<string, readonly (readonly Action[])[]> {
  const split = new Map<string, (readonly Action[])[]>();
  for (const actions of plays) {
    let state = createRun(mission, { seed: 1 });
    let part: Action[] = [];
    for (const action of actions) {
      const node = mission.nodes[state.node];
      const result = step(mission, state, action);
      if (!result.ok) break;
      if (node?.type === 'challenge') {
        part.push(action);
        if (action.type === 'finish') {
          split.set(node.challenge, [...(split.get(node.challenge) ?? []), part]);
          part = [];
        }
      }
      state = result.step.state;
    }
  }
  return split;
}
