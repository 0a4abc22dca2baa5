/** The weather of the storm: what the fronts left on the stage does not outlast the story. */
import { openRun, parseMission, step, type Action, type Mission } from '@requapass/scenario';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { propsLeft } from './things-left.js';

const readContent = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../content/${name}`, import.meta.url), 'utf8'));

function readStorm(): Mission {
  const result = parseMission(readContent('missions/storm.json'));
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

const plays = readContent('src/plays/storm.json') as Record<string, readonly Action[]>;

/** What every node of a play showed. */
function shownIn(mission: Mission, play: readonly Action[]): ReadonlyMap<string, readonly string[]> {
  let { state } = openRun(mission, { seed: 1 });
  const shown = new Map<string, readonly string[]>();
  for (const action of play) {
    const result = step(mission, state, action);
    if (!result.ok) throw new Error(result.error.message);
    ({ state } = result.step);
    shown.set(state.node, [...state.props, ...propsLeft(mission, state, {})]);
  }
  return shown;
}

describe('the storm', () => {
  it.each(Object.entries(plays))('played %s rains until the rain is said to have stopped', (_, play) => {
    const shown = shownIn(readStorm(), play);
    expect(shown.get('rain-falls')).toContain('rain');
    expect(shown.get('look')).toContain('rain');
    expect(shown.get('hush')).not.toContain('rain');
    expect(shown.get('bye')).not.toContain('rain');
  });
});
