import { describe, expect, it } from 'vitest';
import type { Mission, MissionNode } from '../mission.js';
import { CAKE_PACK } from '../testing/cake-pack.js';
import { END, missionOf, moment, pickOf } from '../testing/nodes.js';
import { packCoverage } from './pack-coverage.js';

const WHOLE_GAME = { ...CAKE_PACK, end: { scene: 'yard' } };

/** A mission with so many moments of "quality" in a row. */
function missionWith(id: string, count: number, more: Record<string, MissionNode> = {}): Mission {
  const slugs = Array.from({ length: count }, (_, index) => `m${index}`);
  const nodes = Object.fromEntries(slugs.map((slug, index) => [slug, moment(slugs[index + 1] ?? 'end')]));
  return { ...missionOf({ ...more, ...nodes, end: END }), id, observes: ['quality'] };
}
const said = (missions: Mission[], pack = WHOLE_GAME) =>
  packCoverage.lint({ pack, texts: {}, missions }).map(({ severity, message }) => `${severity} ${message}`);

describe('pack-coverage', () => {
  it('says how often a competence is observed in all, and where', () => {
    expect(said([missionWith('a', 4), missionWith('b', 2)])).toEqual([
      'info "quality" is observed at least 6 times in 2 missions on every full play (a 4, b 2)',
    ]);
  });
  it('refuses a whole game that observes it five times, or in one mission only', () => {
    expect(said([missionWith('a', 3), missionWith('b', 2)])[0]).toMatch(/^error .* 5 times in 2 missions/);
    expect(said([missionWith('a', 9)])[0]).toMatch(/^error .* 9 times in 1 missions/);
  });
  it('counts the way that observes least', () => {
    const ways = [
      { id: 'go', then: 'm0' },
      { id: 'leave', then: 'end' },
    ];
    const left = missionWith('b', 5, { start: pickOf(ways, 'end') });
    expect(said([missionWith('a', 6), left])[0]).toMatch(/^error .* 6 times in 1 missions .*\(a 6\)/);
  });
  it('refuses nothing of a pack that is no whole game: it may be one mission', () => {
    expect(said([missionWith('a', 2)], CAKE_PACK as typeof WHOLE_GAME)).toEqual([
      'info "quality" is observed at least 2 times in 1 missions on every full play (a 2)',
    ]);
  });
  it('does not ask for competences that nothing observes', () => {
    expect(said([{ ...missionWith('a', 2), observes: [] }])).toEqual([]);
  });
});
