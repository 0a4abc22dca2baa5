/**
 * What a finished challenge leaves on the stage while people talk on, until the next one: a board that was
 * planned stays on the wall, sorted things stay on their shelves, a tent that was tied down stays tied down. Pure;
 * knows which kinds leave anything, not what it is.
 */
import {
  viewRun,
  type Mission,
  type Pack,
  type RunContent,
  type RunState,
  type Slug,
} from '@requapass/scenario';
import { withPlayer } from './player-view.js';
import type { StageItem } from './snapshot.js';
import { thingsOf } from './stage-things.js';

/** Kinds whose things hang, or stand in their places, behind the people. */
const LASTING_ITEMS: ReadonlySet<RunContent['kind']> = new Set(['planning', 'sorting']);
/** Kinds whose props stay shown. */
const LASTING_PROPS: ReadonlySet<RunContent['kind']> = new Set(['fronts']);

/** Nothing while a challenge is played, or where none that lasts was met last. */
export function itemsLeft(
  mission: Mission,
  run: RunState,
  characters: Pack['characters'],
): readonly StageItem[] {
  const content = contentLeft(mission, run, characters);
  if (!content || !LASTING_ITEMS.has(content.kind)) return [];
  // What was never put in a place is cleared away with the table.
  const stayed =
    content.kind === 'sorting'
      ? { ...content, items: content.items.filter(({ shelf }) => shelf !== null) }
      : content;
  return thingsOf(stayed).items.map((item) => ({ ...item, isBehind: true }));
}

/** The same for the props of the scene. */
export function propsLeft(mission: Mission, run: RunState, characters: Pack['characters']): readonly Slug[] {
  const content = contentLeft(mission, run, characters);
  return content && LASTING_PROPS.has(content.kind) ? thingsOf(content).props : [];
}

/** The challenge met last, as it was left; null while one is played. */
function contentLeft(mission: Mission, run: RunState, characters: Pack['characters']): RunContent | null {
  if (mission.nodes[run.node]?.type === 'challenge') return null;
  const last = Object.keys(run.challenges).at(-1);
  const node = Object.keys(mission.nodes).find((slug) => {
    const found = mission.nodes[slug];
    return found?.type === 'challenge' && found.challenge === last;
  });
  return node === undefined
    ? null
    : withPlayer(viewRun(mission, { ...run, node }), characters, run.facts).content;
}
