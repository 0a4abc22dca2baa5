import { describe, expect, it } from 'vitest';
import { parseMission } from '../parse/parse-mission.js';
import { textsOf } from '../parse/walk-mission.js';
import { checkMission } from '../check/check-mission.js';
import { CAKE_PACK } from '../testing/cake-pack.js';
import { CASH_DESK } from '../testing/cash-desk.js';
import { change } from '../testing/change.js';

const codes = (path: string, ...value: [] | [unknown]) => {
  const result = parseMission(change(CASH_DESK, path, ...value));
  return result.ok ? [] : result.problems.map((problem) => `${problem.code} ${problem.path}`);
};

describe('a till as it is written', () => {
  it('is accepted as it is', () => {
    expect(parseMission(CASH_DESK)).toMatchObject({ ok: true });
  });

  const rows: [string, string, unknown, string][] = [
    [
      'a bag of unknown coins',
      'challenges.box.money[4].opens.item',
      'pebble',
      'unknown-coin challenges.box.money[4].opens.item',
    ],
    [
      'an unknown coin in the drawer',
      'challenges.box.drawer[0]',
      'pebble',
      'unknown-coin challenges.box.drawer[0]',
    ],
    [
      'a coin that is in the drawer twice',
      'challenges.box.drawer[0]',
      'two',
      'duplicate-coin challenges.box.drawer[2]',
    ],
    [
      'a coin nobody can want',
      'challenges.box.tickets[0].wants[0].item',
      'pebble',
      'unknown-coin challenges.box.tickets[0].wants[0].item',
    ],
    [
      'spare coins that do not exist',
      'challenges.desk.spare[0].item',
      'pebble',
      'unknown-coin challenges.desk.spare[0].item',
    ],
    [
      'paying with an unknown coin',
      'challenges.desk.tickets[0].pays[0].item',
      'pebble',
      'unknown-coin challenges.desk.tickets[0].pays[0].item',
    ],
    [
      'buying what is not sold',
      'challenges.desk.tickets[0].buys[0].item',
      'moon',
      'unknown-price challenges.desk.tickets[0].buys[0].item',
    ],
    [
      'paying less than it costs',
      'challenges.desk.tickets[0].buys[0].count',
      9,
      'underpaid challenges.desk.tickets[0].pays',
    ],
    [
      'a customer who is not in the cast',
      'challenges.desk.tickets[0].who',
      'zoe',
      'unknown-character challenges.desk.tickets[0].who',
    ],
    [
      'an unknown source',
      'challenges.box.tickets[0].reads[1]',
      'moon',
      'unknown-source challenges.box.tickets[0].reads[1]',
    ],
    [
      'two tickets of one name',
      'challenges.desk.tickets[1].id',
      'ann',
      'duplicate-ticket challenges.desk.tickets[1].id',
    ],
    [
      'a quote named like a source',
      'challenges.plan.tickets[0].quotes[0].id',
      'note',
      'duplicate-source challenges.plan.tickets[0].quotes[0].id',
    ],
    [
      'a need no step meets',
      'challenges.plan.tickets[1].needs',
      95,
      'wrong-scale challenges.plan.tickets[1]',
    ],
    ['a price in euros', 'challenges.box.prices[0].price', 1.3, 'wrong-value challenges.box.prices[0].price'],
    [
      'a till that goes on from itself',
      'challenges.box.continues',
      'plan',
      'circle challenges.box.continues',
    ],
  ];
  it.each(rows)('refuses %s', (_name, path, value, expected) => {
    expect(codes(path, value)).toContain(expected);
  });

  it('refuses offers none of which suits', () => {
    const mission = [0, 1, 2].reduce(
      (changed, index) => change(changed, `challenges.plan.tickets[0].quotes[${index}].suits`, false),
      CASH_DESK,
    );
    const result = parseMission(mission);
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['none-suits']);
  });

  it('names the faces it gives to people', () => {
    const mission = change(CASH_DESK, 'challenges.desk.tickets[0].replies.right.face', 'green');
    const found = checkMission(mission, CAKE_PACK).filter(({ code }) => code === 'unknown-face');
    expect(found.map(({ path }) => path)).toContain('challenges.desk.tickets[0].replies.right.face');
  });

  it('names all it shows', () => {
    const texts = new Set(textsOf(CASH_DESK).map(({ value }) => value));
    for (const key of [
      'x.till',
      'x.coin',
      'x.cake',
      'x.source',
      'x.label',
      'x.ann',
      'x.right',
      'x.settled',
      'x.button',
      'x.shop',
      'x.flour',
    ])
      expect([key, texts.has(key)]).toEqual([key, true]);
  });

  it('needs a counter, a drawer and a board; a place for customers where there are any', () => {
    const missing = checkMission(CASH_DESK, CAKE_PACK)
      .filter(({ code }) => code === 'unknown-place')
      .map(({ path, message }) => `${path} ${message}`);
    expect(missing).toContain('nodes.box.challenge place "drawer" does not exist');
    expect(missing).toContain('nodes.desk.challenge place "customer" does not exist');
    expect(missing).not.toContain('nodes.box.challenge place "customer" does not exist');
  });
});
