import { describe, expect, it } from 'vitest';
import type { MissionNode } from '../mission.js';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { change } from '../testing/change.js';
import { messagesOf } from '../testing/lint-one.js';
import { branch, END, missionOf, moment, momentOf, option, pickOf, say } from '../testing/nodes.js';
import { coverage, MIN_OBSERVATIONS } from './coverage.js';

const said = (mission: typeof CAKE_STAND) =>
  messagesOf(coverage, mission).map(({ severity, message }) => `${severity} ${message}`);
const enough = (count: number) => `info "quality" is observed at least ${count} times on every way`;
const few = (count: number) =>
  `error "quality" is observed only ${count} times on some way; at least ${MIN_OBSERVATIONS} are needed`;
const chain = (...slugs: string[]): Record<string, MissionNode> =>
  Object.fromEntries(slugs.map((slug, index) => [slug, moment(slugs[index + 1] ?? 'end')]));

describe('coverage', () => {
  it('counts moments and rubrics of the sample mission, on every way', () => {
    expect(said(CAKE_STAND)).toEqual([enough(4)]);
  });

  it('takes the way with the fewest', () => {
    const nodes = {
      m: momentOf([option('a', 1, 'b'), option('skip', 2, 'end')]),
      ...chain('b', 'c', 'd', 'e'),
      end: END,
    };
    expect(said(missionOf(nodes))).toEqual([few(1)]);
    expect(said(missionOf(chainOf(5)))).toEqual([enough(5)]);
  });

  it('knows that a round of visits is walked whole when its way out is closed until then', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const choices = ids.map((id) => ({
      id,
      then: id,
      when: { fact: id, is: false },
      effects: [{ set: id, to: true }],
    }));
    const visits = Object.fromEntries(ids.map((id) => [id, moment('hub')]));
    expect(said(missionOf({ hub: pickOf(choices, 'end'), ...visits, end: END }))).toEqual([enough(4)]);
    const leaving = [...choices, { id: 'go', then: 'end' }];
    expect(said(missionOf({ hub: pickOf(leaving, 'end'), ...visits, end: END }))).toEqual([few(0)]);
  });

  it('does not count ways the facts close', () => {
    const nodes = {
      gate: branch({ fact: 'short', is: true }, 'end', 'a'),
      ...chain('a', 'b', 'c', 'd'),
      end: END,
    };
    expect(said(missionOf(nodes, { short: false }))).toEqual([enough(4)]);
    expect(said(missionOf(nodes, { short: true }))).toEqual([few(0)]);
  });

  it('holds every result of a challenge possible', () => {
    const nodes: Record<string, MissionNode> = {
      sort: { type: 'challenge', challenge: 'sort', rubrics: [], then: 'gate' },
      gate: branch({ fact: 'sort.wrong', atLeast: 1 }, 'a', 'b'),
      ...chain('a', 'b', 'c', 'd', 'e'),
      end: END,
    };
    expect(said(missionOf(nodes))).toEqual([enough(4)]);
  });

  it('bears loops, and counts nothing for going round', () => {
    const nodes = {
      start: say('hub'),
      hub: pickOf(
        [
          { id: 'again', then: 'start' },
          { id: 'go', then: 'a' },
        ],
        'a',
      ),
      ...chain('a', 'b', 'c', 'd'),
      end: END,
    };
    expect(said(missionOf(nodes))).toEqual([enough(4)]);
  });

  it('finds a competence that is observed and not named', () => {
    expect(messagesOf(coverage, change(CAKE_STAND, 'nodes.hands.competence', 'speak'))[0]).toMatchObject({
      severity: 'error',
      path: 'nodes.hands.competence',
    });
    const rubric = change(CAKE_STAND, 'nodes.rescue.rubrics[1].competence', 'speak');
    expect(messagesOf(coverage, rubric)[0]?.path).toBe('nodes.rescue.rubrics[1].competence');
  });
});

function chainOf(length: number): Record<string, MissionNode> {
  return { ...chain(...Array.from({ length }, (_, index) => `m${index}`)), end: END };
}
