import { describe, expect, it } from 'vitest';
import { checkMission } from '../check/check-mission.js';
import type { Mission } from '../mission.js';
import { parseMission } from '../parse/parse-mission.js';
import { textsOf } from '../parse/walk-mission.js';
import { CAKE_PACK } from '../testing/cake-pack.js';
import { change } from '../testing/change.js';
import { VILLAGE_TABLE } from '../testing/village-table.js';

const codes = (mission: Mission) => {
  const result = parseMission(mission);
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);
};

describe('a discussion as it is written', () => {
  it('is taken', () => {
    expect(codes(VILLAGE_TABLE)).toEqual([]);
  });

  const rows: [string, string, unknown, string][] = [
    [
      'a person outside the cast',
      'cast',
      ['mina', 'oscar'],
      'unknown-character challenges.listen.people[2].who',
    ],
    [
      'a move nobody can make',
      'challenges.listen.people[0].opensTo',
      ['sing'],
      'unknown-move challenges.listen.people[0].opensTo[0]',
    ],
    [
      'a custom kept by no move',
      'challenges.listen.customs[0].keptBy',
      ['cake'],
      'unknown-move challenges.listen.customs[0].keptBy[0]',
    ],
    [
      'a habit of no custom',
      'challenges.listen.people[0].custom',
      'cake',
      'unknown-custom challenges.listen.people[0].custom',
    ],
    [
      'a proposal from nobody',
      'challenges.listen.proposals[2].from',
      'tom',
      'unknown-person challenges.listen.proposals[2].from',
    ],
    [
      'a combination of nothing',
      'challenges.listen.proposals[3].of',
      ['park', 'moon'],
      'unknown-proposal challenges.listen.proposals[3].of[1]',
    ],
    [
      'a position on nothing',
      'challenges.listen.people[0].positions',
      { moon: 'for' },
      'unknown-proposal challenges.listen.people[0].positions.moon',
    ],
    [
      'a task that suits nobody there',
      'challenges.decide.tasks[0].suits',
      ['tom'],
      'unknown-person challenges.decide.tasks[0].suits[0]',
    ],
    [
      'closing what is not there',
      'challenges.decide.closes',
      ['cake'],
      'unknown-closed challenges.decide.closes[0]',
    ],
    [
      'a name used twice',
      'challenges.listen.proposals[1].id',
      'park',
      'duplicate-thing challenges.listen.proposals[1].id',
    ],
    ['a table where nobody can speak', 'challenges.listen.moves', [], 'nobody-speaks challenges.listen'],
    [
      'a decision without a proposal',
      'challenges.decide.closes',
      ['park', 'square'],
      'nothing-to-propose challenges.decide',
    ],
    ['going on from itself', 'challenges.decide.continues', 'decide', 'circle challenges.decide.continues'],
    [
      'no face for a mood',
      'challenges.listen.faces',
      { calm: 'calm' },
      'missing challenges.listen.faces.met',
    ],
  ];
  it.each(rows)('reports %s', (_name, path, value, code) => {
    expect(codes(change(VILLAGE_TABLE, path, value))).toContain(code);
  });

  it('names every text it shows', () => {
    const known = new Set(textsOf(VILLAGE_TABLE).map(({ value }) => value));
    for (const key of [
      'x.mina.wish',
      'x.mina.new',
      'x.both.echo',
      'x.tea.says',
      'x.in-turn.explained',
      'x.call',
    ])
      expect([...known]).toContain(key);
  });

  it('asks the pack for its faces, its table and its props', () => {
    const mina = CAKE_PACK.characters['mina'];
    if (!mina) throw new Error('Mina is gone');
    const pack = { ...CAKE_PACK, characters: { mina, oscar: mina, zoe: mina } };
    const found = (mission: Mission) =>
      checkMission({ ...mission, id: 'cake-stand' }, pack).map(({ code, path }) => `${code} ${path}`);
    const bare = change(pack, 'scenes.yard.layouts[0].places.table');
    expect(found(VILLAGE_TABLE)).toEqual([]);
    expect(found(change(VILLAGE_TABLE, 'challenges.listen.faces.hurt', 'furious'))).toContain(
      'unknown-face challenges.listen.faces.hurt',
    );
    expect(found(change(VILLAGE_TABLE, 'challenges.listen.moves[5].shows', 'moon'))).toEqual([
      'unknown-prop challenges.listen.moves[5].shows',
    ]);
    expect(checkMission(VILLAGE_TABLE, bare).map(({ code }) => code)).toEqual([
      'unknown-place',
      'unknown-place',
    ]);
  });
});
