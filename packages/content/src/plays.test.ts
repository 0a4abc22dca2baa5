/** Golden plays: for each mission a careful, a hurried and a helped way through, replayed action by action. */
import { existsSync, readFileSync } from 'node:fs';
import { replay, type Action } from '@requapass/scenario';
import { describe, expect, it } from 'vitest';
import { readMission, readPack } from './testing/content.js';
import { meanOf } from './testing/play.js';

interface Plays {
  readonly careful: readonly Action[];
  readonly hurried: readonly Action[];
  readonly helped: readonly Action[];
}

const fileOf = (id: string) => new URL(`./plays/${id}.json`, import.meta.url);
const played = readPack()
  .missions.map(({ id }) => id)
  .filter((id) => existsSync(fileOf(id)));

describe.each(played)('%s', (id) => {
  const mission = readMission(id);
  const plays = JSON.parse(readFileSync(fileOf(id), 'utf8')) as Plays;
  const levelsOf = (way: keyof Plays) =>
    replay(mission, { seed: 1, actions: plays[way] }).evidence.map(({ level }) => level);
  const share = (levels: readonly number[], holds: (level: number) => boolean) =>
    levels.filter(holds).length / levels.length;

  it.each(Object.keys(plays) as (keyof Plays)[])('is played to its end: %s', (way) => {
    const { ok, state } = replay(mission, { seed: 1, actions: plays[way] });
    expect({ ok, node: state.node, isFinished: state.isFinished }).toMatchObject({
      ok: true,
      isFinished: true,
    });
  });

  it('shows mostly levels three and four of somebody who takes care', () => {
    expect(share(levelsOf('careful'), (level) => level >= 3)).toBeGreaterThan(0.8);
  });

  it('shows mostly levels one and two of somebody in a hurry', () => {
    expect(share(levelsOf('hurried'), (level) => level <= 2)).toBeGreaterThan(0.8);
  });

  it('shows nothing above level two of somebody who asks everywhere', () => {
    expect(Math.max(...levelsOf('helped'))).toBe(2);
    expect(meanOf(levelsOf('helped'))).toBeGreaterThan(meanOf(levelsOf('hurried')));
  });
});
