/**
 * What a finished challenge leaves on the stage while people talk on, until the next one: a board that was
 * planned stays on the wall. Pure; knows which kinds leave anything, not what it is.
 */
import { viewRun, type Mission, type Pack, type RunContent, type RunState } from '@requapass/scenario';
import { withPlayer } from './player-view.js';
import type { StageItem } from './snapshot.js';
import { thingsOf } from './stage-things.js';

/** Kinds whose things hang behind the people. */
const LASTING: ReadonlySet<RunContent['kind']> = new Set(['planning']);

/** Nothing while a challenge is played, or where none that lasts was met last. */
export function itemsLeft(
  mission: Mission,
  run: RunState,
  characters: Pack['characters'],
): readonly StageItem[] {
  if (mission.nodes[run.node]?.type === 'challenge') return [];
  const last = Object.keys(run.challenges).at(-1);
  const node = Object.keys(mission.nodes).find((slug) => {
    const found = mission.nodes[slug];
    return found?.type === 'challenge' && found.challenge === last;
  });
  if (node === undefined) return [];
  const { content } = withPlayer(viewRun(mission, { ...run, node }), characters, run.facts);
  if (!LASTING.has(content.kind)) return [];
  return thingsOf(content).items.map((item) => ({ ...item, isBehind: true }));
}
