import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { change } from '../testing/change.js';
import { parseMission } from './parse-mission.js';
import { MAX_PROBLEMS, problemToText } from './problem.js';

const problemsOf = (input: unknown) => {
  const result = parseMission(input);
  return result.ok ? [] : result.problems;
};
const codes = (input: unknown) => problemsOf(input).map(({ code, path }) => `${code} ${path}`);

describe('parseMission', () => {
  it('gives back the mission it was given, by value', () => {
    expect(parseMission(JSON.parse(JSON.stringify(CAKE_STAND)))).toEqual({ ok: true, value: CAKE_STAND });
  });

  it('leaves out the key editors use to find the schema', () => {
    expect(parseMission({ $schema: '../schema/mission-1.json', ...CAKE_STAND })).toEqual({
      ok: true,
      value: CAKE_STAND,
    });
  });

  const shapes: [string, string, [] | [unknown], string][] = [
    ['another format', 'format', ['requapass-content'], 'wrong-format format'],
    ['no format', 'format', [], 'wrong-format format'],
    ['a newer version', 'version', [2], 'newer-version version'],
    ['a version that is none', 'version', ['1'], 'wrong-value version'],
    ['a missing key', 'nodes.hands.options[2].then', [], 'missing nodes.hands.options[2].then'],
    ['an unknown key', 'nodes.hands.options[2].thn', ['tour'], 'unknown-key nodes.hands.options[2].thn'],
    ['a level that is none', 'nodes.hands.options[0].level', [5], 'wrong-value nodes.hands.options[0].level'],
    ['a competence that is reflected, not observed', 'observes[0]', ['learning'], 'wrong-value observes[0]'],
    ['a slug with capitals', 'nodes.hands.options[0].id', ['Wait'], 'wrong-value nodes.hands.options[0].id'],
    ['a fact of no kind', 'facts.care', [null], 'wrong-type facts.care'],
    ['a node of no type', 'nodes.hello.type', [], 'missing nodes.hello.type'],
    ['a node of another type', 'nodes.hello.type', ['shout'], 'wrong-value nodes.hello.type'],
    ['a node key that is no slug', 'nodes.Bad', [{ type: 'end' }], 'wrong-key nodes.Bad'],
    [
      'a condition of no shape',
      'nodes.mood.cases[0].when',
      [{ fact: 'care', atLest: 2 }],
      'wrong-type nodes.mood.cases[0].when',
    ],
    [
      'a wrong value within a condition',
      'nodes.mood.cases[0].when',
      [{ all: [{ fact: 'care', atLeast: '2' }] }],
      'wrong-type nodes.mood.cases[0].when.all[0].atLeast',
    ],
    [
      'an effect of no shape',
      'nodes.goodbye.effects[0]',
      [{ put: 'x' }],
      'wrong-type nodes.goodbye.effects[0]',
    ],
    ['half a direction', 'nodes.hello.stage[0].at', [], 'missing nodes.hello.stage[0].at'],
    ['an empty list', 'challenges.sort.items[0].fits', [[]], 'empty challenges.sort.items[0].fits'],
    ['a list where an object should be', 'facts', [[]], 'wrong-type facts'],
    ['an object where a list should be', 'cast', [{}], 'wrong-type cast'],
    ['a reason left blank', 'nodes.hands.options[0].why', [' '], 'wrong-value nodes.hands.options[0].why'],
  ];
  it.each(shapes)('refuses %s, with its path', (_name, path, value, expected) => {
    expect(codes(change(CAKE_STAND, path, ...value))).toEqual([expected]);
  });

  const references: [string, string, unknown, string][] = [
    ['an unknown start', 'start', 'helo', 'unknown-node start'],
    ['an unknown next node', 'nodes.hello.then', 'hnds', 'unknown-node nodes.hello.then'],
    [
      'an unknown node after an option',
      'nodes.hands.options[2].then',
      'nowhere',
      'unknown-node nodes.hands.options[2].then',
    ],
    ['an inherited name', 'nodes.hello.then', 'constructor', 'unknown-node nodes.hello.then'],
    [
      'an unknown node after a case',
      'nodes.mood.cases[0].then',
      'nowhere',
      'unknown-node nodes.mood.cases[0].then',
    ],
    ['an unknown node otherwise', 'nodes.tour.otherwise', 'nowhere', 'unknown-node nodes.tour.otherwise'],
    [
      'an unknown challenge',
      'nodes.shelves.challenge',
      'sorted',
      'unknown-challenge nodes.shelves.challenge',
    ],
    ['somebody who is not in the cast', 'nodes.hello.who', 'nina', 'unknown-character nodes.hello.who'],
    [
      'a helper who is not in the cast',
      'nodes.hands.help.who',
      'nina',
      'unknown-character nodes.hands.help.who',
    ],
    [
      'a challenge helper who is not',
      'challenges.sort.help.who',
      'nina',
      'unknown-character challenges.sort.help.who',
    ],
    [
      'a stranger on stage',
      'nodes.hello.stage[0].enter',
      'nina',
      'unknown-character nodes.hello.stage[0].enter',
    ],
    [
      'a stranger in a choice',
      'nodes.tour.choices[0].who',
      'nina',
      'unknown-character nodes.tour.choices[0].who',
    ],
    [
      'an unknown shelf',
      'challenges.sort.items[0].fits[0]',
      'frige',
      'unknown-shelf challenges.sort.items[0].fits[0]',
    ],
    [
      'an unknown shelf to close',
      'challenges.save.closes[0]',
      'oven',
      'unknown-shelf challenges.save.closes[0]',
    ],
    [
      'an unknown challenge to go on from',
      'challenges.save.continues',
      'srt',
      'unknown-challenge challenges.save.continues',
    ],
    [
      'a challenge that goes on from itself',
      'challenges.save.continues',
      'save',
      'circle challenges.save.continues',
    ],
    [
      'an item that fits closed shelves only',
      'challenges.save.items',
      [],
      'fits-nowhere challenges.save.items',
    ],
    [
      'the same option twice',
      'nodes.hands.options[1].id',
      'wait',
      'duplicate-option nodes.hands.options[1].id',
    ],
    [
      'the same choice twice',
      'nodes.tour.choices[1].id',
      'oscar',
      'duplicate-choice nodes.tour.choices[1].id',
    ],
    [
      'the same item twice',
      'challenges.sort.items[1].id',
      'dry-cake',
      'duplicate-item challenges.sort.items[2].id',
    ],
    ['a branch that leads to itself', 'nodes.mood.otherwise', 'mood', 'circle nodes.mood'],
    [
      'a pick and a branch that pass the person on for ever',
      'nodes.mood.otherwise',
      'tour',
      'circle nodes.mood',
    ],
  ];
  it.each(references)('checks references: %s', (_name, path, value, expected) => {
    expect(codes(change(CAKE_STAND, path, value))).toEqual([expected]);
  });

  it('finds the same shelf twice', () => {
    const sort = CAKE_STAND.challenges?.['sort'];
    const shelves = sort?.kind === 'sorting' ? sort.shelves : [];
    const twice = change(CAKE_STAND, 'challenges.sort.shelves', [...shelves, shelves[0]]);
    expect(codes(twice)).toEqual(['duplicate-shelf challenges.sort.shelves[3].id']);
  });

  it('wants one option that is always open', () => {
    const node = CAKE_STAND.nodes['label'];
    if (node?.type !== 'moment') throw new Error('label is a moment');
    const options = node.options.map((option) => ({ ...option, when: { fact: 'met-oscar', is: true } }));
    expect(codes(change(CAKE_STAND, 'nodes.label.options', options))).toEqual([
      'never-surely-open nodes.label.options',
    ]);
  });

  it('lists every problem, in one go', () => {
    const broken = change(
      change(change(CAKE_STAND, 'revision', 0), 'nodes.hands.options[1].level', 7),
      'cast',
      3,
    );
    expect(codes(broken)).toEqual([
      'wrong-value revision',
      'wrong-type cast',
      'wrong-value nodes.hands.options[1].level',
    ]);
  });

  it('stops listing at a bound and counts the rest', () => {
    const many = change(CAKE_STAND, 'cast', Array(MAX_PROBLEMS + 50).fill(1));
    const result = parseMission(many);
    expect(result.ok ? [] : [result.problems.length, result.omitted]).toEqual([MAX_PROBLEMS, 50]);
  });

  it('says what would be right', () => {
    const said = (path: string, ...value: [] | [unknown]) =>
      problemToText(problemsOf(change(CAKE_STAND, path, ...value))[0] as Parameters<typeof problemToText>[0]);
    expect(said('nodes.hello.then', 'hnds')).toBe(
      'nodes.hello.then: node "hnds" does not exist. did you mean "hands"?',
    );
    expect(said('nodes.hands.options[0].level', 5)).toBe(
      'nodes.hands.options[0].level: 5 does not fit here. expected 1, 2, 3, 4',
    );
    expect(said('challenges.sort.kind', 'juggling')).toMatch(
      /^challenges\.sort\.kind: "juggling" does not fit here\. expected .*"sorting"/,
    );
    expect(said('version', 2)).toBe(
      'version: version 2 is newer than what is read here (1). update the game',
    );
    const misspelt = change(change(CAKE_STAND, 'nodes.hello.then'), 'nodes.hello.thn', 'hands');
    expect(problemsOf(misspelt).find(({ code }) => code === 'unknown-key')?.hint).toBe(
      'did you mean "then"?',
    );
  });

  it.each([[null], [undefined], [3], ['mission'], [[]], [true]])('refuses %j as a whole', (input) => {
    expect(codes(input)).toEqual(['wrong-type ']);
  });

  it('refuses data nested without end', () => {
    const loop: Record<string, unknown> = {};
    loop['all'] = [loop];
    expect(codes(change({ ...CAKE_STAND }, 'nodes', { x: loop }))).toEqual(['too-large ']);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        parseMission(input);
        parseMission({ ...CAKE_STAND, nodes: input, challenges: input });
      }),
    );
  });

  it('never accepts a mission with a value of another type', () => {
    const paths = [
      'start',
      'nodes.hello.then',
      'nodes.hands.options[0].level',
      'challenges.sort.items[0].id',
      'cast',
      'scene',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.oneof(fc.constant(null), fc.double(), fc.object(), fc.boolean()),
        (path, value) => {
          fc.pre(!(path.endsWith('level') && [1, 2, 3, 4].includes(value as number)));
          expect(parseMission(change(CAKE_STAND, path, value)).ok).toBe(false);
        },
      ),
    );
  });
});
