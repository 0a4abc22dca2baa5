/** The pack, as a person, a clicker and an author meet it: it fits together and can be played to the end. */
import { checkMission, lintMission, lintPack, worldFacts, type MomentNode } from '@requapass/scenario';
import { describe, expect, it } from 'vitest';
import { readMission, readPack, readTexts } from './testing/content.js';
import { levelsOf, meanOf, play, type Strategy } from './testing/play.js';
import { atRandom, byLength, clicker, first, last, person, wordsOf } from './testing/strategies.js';

const pack = readPack();
const missions = pack.missions.map(({ id }) => readMission(id));
const textsOf = Object.fromEntries(missions.map(({ id }) => [id, readTexts(id, pack.locales)]));
const inEveryLocale = missions.flatMap((mission) =>
  pack.locales.map((locale) => ({ mission, locale, name: `${mission.id} in ${locale}` })),
);
/** Hundreds of games on a busy machine. */
const PATIENCE_MS = 60_000;
const seeds = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('the pack', () => {
  it('gives the linter nothing to refuse', { timeout: PATIENCE_MS }, () => {
    const texts = Object.fromEntries(
      pack.locales.map((locale) => [
        locale,
        Object.assign({}, ...missions.map(({ id }) => textsOf[id]?.[locale])) as Record<string, string>,
      ]),
    );
    const found = lintPack(pack, { texts, missions }).filter(({ severity }) => severity === 'error');
    expect(found).toEqual([]);
  });
});

describe.each(missions)('$id', (mission) => {
  const texts = textsOf[mission.id] ?? {};
  const french = texts['fr'] ?? {};

  it('fits the pack, and has every text in every language', () => {
    expect(checkMission(mission, pack, texts)).toEqual([]);
  });

  it('gives the linter nothing to refuse and nothing to look at twice', () => {
    const found = lintMission(mission, { pack, texts }).filter(({ severity }) => severity !== 'info');
    expect(found).toEqual([]);
  });

  const ways: [string, number, (seed: number) => Strategy][] = [
    ['always the first', 20, () => clicker(first)],
    ['always the last', 20, () => clicker(last)],
    ['always the longest', 20, () => clicker(byLength(french, 'longest'))],
    ['always the shortest', 20, () => clicker(byLength(french, 'shortest'))],
    ['always with help', 20, (seed) => clicker(atRandom(seed), true)],
    ['at random', 200, (seed) => clicker(atRandom(seed))],
    ['with care', 4, (seed) => person(mission, { level: seed, checks: seed === 4 })],
  ];
  it.each(ways)(
    'is over, and shows each competence twice or more: %s',
    (_name, count, strategy) => {
      for (const seed of seeds(count)) {
        const played = play(mission, seed, strategy(seed));
        const observed = mission.observes.map((competence) => levelsOf(played, competence).length);
        expect({ seed, least: Math.min(...observed) >= 2 }).toEqual({ seed, least: true });
        expect(played.evidence.every(({ text }) => Object.hasOwn(french, text))).toBe(true);
      }
    },
    PATIENCE_MS,
  );

  it('never says that less is left than before', () => {
    for (const seed of seeds(10)) {
      const totals = play(mission, seed, clicker(atRandom(seed))).views.map((view) => view.progress.total);
      expect(new Set(totals).size).toBe(1);
    }
  });

  it('lets somebody who always asks reach level two, never more', () => {
    const played = play(mission, 1, (content) => {
      if ('help' in content && content.help && !content.help.isAsked) return { type: 'help' };
      return person(mission, { level: 4 })(content);
    });
    expect(played.evidence.map(({ level }) => level).every((level) => level <= 2)).toBe(true);
  });

  it('answers every option of a moment in its own way', () => {
    const moments = Object.values(mission.nodes).filter((node): node is MomentNode => node.type === 'moment');
    for (const byKey of Object.values(texts)) {
      for (const { text, options } of moments) {
        const answers = options.map(({ then }) => {
          const node = mission.nodes[then];
          return node?.type === 'say' ? byKey[node.text] : undefined;
        });
        expect({ text, answers: new Set(answers).size }).toEqual({ text, answers: options.length });
        expect(answers).not.toContain(undefined);
      }
    }
  });

  it('moves through the levels of somebody who acts at one level', () => {
    const means = [1, 2, 3, 4].map((level) => {
      const played = play(mission, 1, person(mission, { level, reads: level > 1, checks: level === 4 }));
      return mission.observes.map((competence) => meanOf(levelsOf(played, competence)));
    });
    mission.observes.forEach((_competence, index) => {
      const line = means.map((mean) => mean[index] as number);
      expect(line).toEqual([...line].sort((one, other) => one - other));
      expect(line[3]).toBe(4);
    });
  });
});

describe.each(inEveryLocale)('$name', ({ mission, locale }) => {
  const texts = textsOf[mission.id]?.[locale] ?? {};

  it('does not flatter who always takes the longest', { timeout: PATIENCE_MS }, () => {
    for (const seed of seeds(20)) {
      const played = play(mission, seed, clicker(byLength(texts, 'longest')));
      for (const competence of mission.observes) {
        expect(meanOf(levelsOf(played, competence))).toBeLessThanOrEqual(2.5);
      }
    }
  });

  it('keeps bubbles short: fewer than twenty words', () => {
    const bubbles = Object.values(mission.nodes).flatMap((node) => ('text' in node ? [node.text] : []));
    for (const key of bubbles) {
      const text = wordsOf(texts[key] ?? '');
      const words = text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
      expect({ key, text, isShort: words < 20 }).toEqual({ key, text, isShort: true });
    }
  });
});

describe('welcome-desk', () => {
  const mission = readMission('welcome-desk');
  const people = ['farida', 'lucette', 'joris', 'tom'];
  const orders = people.flatMap((one) =>
    people
      .filter((two) => two !== one)
      .flatMap((two) => {
        const [three, four] = people.filter((other) => other !== one && other !== two) as [string, string];
        return [
          [one, two, three, four],
          [one, two, four, three],
        ];
      }),
  );

  it('meets everybody once, in any order', () => {
    for (const order of orders) {
      const { evidence, state } = play(mission, 1, person(mission, { level: 3, order }));
      expect(new Set(evidence.map(({ moment }) => moment)).size).toBe(12);
      expect(evidence).toHaveLength(12);
      expect(people.every((who) => state.facts[`seen.${who}`] === true)).toBe(true);
    }
  });

  it('remembers: whoever is served before their turn hears about it', () => {
    const lines = (order: string[]) =>
      play(mission, 1, person(mission, { level: 2, order })).views.map(({ content }) =>
        content.kind === 'say' ? content.text : '',
      );
    expect(lines(['joris', 'lucette', 'farida', 'tom'])).toEqual(
      expect.arrayContaining(['welcome-desk.joris-first', 'welcome-desk.lucette-jumped']),
    );
    expect(lines(people)).not.toContain('welcome-desk.lucette-jumped');
    expect(lines(people)).toContain('welcome-desk.tom-late');
  });

  it('leaves a world that shows what was done', () => {
    const worldAt = (level: number) => worldFacts(play(mission, 1, person(mission, { level })).state);
    expect(worldAt(1)).toEqual({ 'world.desk-done': true, 'world.desk-calm': false, 'world.tarts': 1 });
    expect(worldAt(4)).toEqual({ 'world.desk-done': true, 'world.desk-calm': true, 'world.tarts': 6 });
  });
});

describe('store-room', () => {
  const mission = readMission('store-room');
  const saved = (strategy: Strategy) => worldFacts(play(mission, 1, strategy).state)['world.food-saved'];

  it('counts the food that was saved', () => {
    expect(saved(person(mission, { level: 3 }))).toBe(12);
    expect(saved(clicker(first))).toBeLessThan(6);
  });

  it('sees the difference between sorting, sorting by the labels, and checking', () => {
    const quality = (options: { reads: boolean; checks: boolean }) =>
      play(mission, 1, person(mission, { level: 3, ...options }))
        .evidence.filter(({ source, competence }) => source === 'rubric' && competence === 'quality')
        .map(({ level }) => level);
    expect(quality({ reads: false, checks: false })).toEqual([1, 3, 3, 3]);
    expect(quality({ reads: true, checks: false })).toEqual([3, 3, 3, 3]);
    expect(quality({ reads: true, checks: true })).toEqual([4, 4, 4, 4]);
  });

  it('knows Lucette’s tart when there is one', () => {
    const lines = (facts: Record<string, number>) =>
      play(mission, 1, person(mission, { level: 2 }), facts).views.flatMap(({ content }) =>
        content.kind === 'say' ? [content.text] : [],
      );
    expect(lines({ 'world.tarts': 2 })).toContain('store-room.cake-lucette');
    expect(lines({})).toContain('store-room.cake-heart');
  });
});

describe('rota', () => {
  const mission = readMission('rota');
  const linesOf = (strategy: Strategy) =>
    play(mission, 1, strategy).views.flatMap(({ content }) => (content.kind === 'say' ? [content.text] : []));

  it('leaves a world that shows how the crew feels, and who has the lights', () => {
    const worldOf = (strategy: Strategy) => worldFacts(play(mission, 1, strategy).state);
    expect(worldOf(person(mission, { level: 4 }))).toEqual({
      'world.rota-done': true,
      'world.crew-happy': 6,
      'world.awa-lights': true,
    });
    expect(worldOf(clicker(first))['world.crew-happy']).toBeLessThan(4);
  });

  it('hears from those who cannot come, and from Nadia when all can', () => {
    expect(linesOf(clicker(first))).toContain('rota.plan-cannot');
    expect(linesOf(person(mission, { level: 4 }))).toEqual(
      expect.arrayContaining(['rota.plan-neat', 'rota.saved-gently', 'rota.crew-many']),
    );
  });

  it('sees the difference between a plan that fits and one that also looks ahead', () => {
    const rubrics = (level: number) =>
      play(mission, 1, person(mission, { level }))
        .evidence.filter(({ source }) => source === 'rubric')
        .map((found) => found.level);
    expect(rubrics(4)).toEqual([4, 4, 4, 4]);
    expect(rubrics(3)[0]).toBe(3);
    expect(rubrics(3).every((found) => found >= 2)).toBe(true);
  });
});

describe('rumour', () => {
  const mission = readMission('rumour');
  const playedAt = (level: number) => play(mission, 1, person(mission, { level }));

  it('is stopped by whoever checks before telling, and not by whoever does not', () => {
    expect(worldFacts(playedAt(4).state)).toEqual({
      'world.rumour-done': true,
      'world.rumour-stopped': true,
    });
    expect(worldFacts(playedAt(1).state)['world.rumour-stopped']).toBe(false);
  });

  it('sees the difference between reading, finding who knows, and comparing', () => {
    const rubrics = (level: number) =>
      playedAt(level)
        .evidence.filter(({ source }) => source === 'rubric')
        .map((found) => found.level);
    expect([1, 2, 3, 4].map(rubrics)).toEqual([
      [1, 1, 1],
      [2, 2, 2],
      [3, 3, 3],
      [4, 4, 4],
    ]);
  });
});

describe('arrival', () => {
  const mission = readMission('arrival');

  it('remembers the look that was chosen, and observes nothing', () => {
    const looks = ['you-1', 'you-6'].map((look) => {
      const { state, evidence } = play(mission, 1, person(mission, { level: 3, order: [look] }));
      expect(evidence).toEqual([]);
      return worldFacts(state)['world.look'];
    });
    expect(looks).toEqual(['you-1', 'you-6']);
  });

  it('says that a list was swapped, and never that it was wrong', () => {
    const lines = (strategy: Strategy) =>
      play(mission, 1, strategy).views.flatMap(({ content }) =>
        content.kind === 'say' ? [content.text] : [],
      );
    expect(lines(clicker(first))).toContain('arrival.swap');
    expect(lines(person(mission, { level: 3 }))).not.toContain('arrival.swap');
    expect(lines(clicker(first, true))).toContain('arrival.asked');
  });
});

describe('bench', () => {
  const mission = readMission('bench');
  const played = (facts = {}) => play(mission, 1, person(mission, { level: 3, order: ['cv'] }), facts);

  it('remembers the evening as it ended, whoever spoke, and the next step', () => {
    const lines = played({ 'world.ending': 'parade', 'world.tom-heard': true }).views.flatMap(
      ({ content }) => (content.kind === 'say' ? [content.text] : []),
    );
    expect(lines).toEqual(expect.arrayContaining(['bench.saw-parade', 'bench.tom-spoke', 'bench.learnt']));
    expect(worldFacts(played().state)['world.next-step']).toBe('cv');
  });

  it('has words at the end for every step there is to choose', () => {
    const { next } = mission.nodes;
    const steps = next?.type === 'pick' ? next.choices.map(({ id }) => id) : [];
    const said = (pack.end?.lines ?? []).map(({ text }) => text);
    expect(steps.length).toBeGreaterThan(3);
    expect(said).toEqual(steps.map((step) => `end.next.${step}`));
  });

  it('has a line for every ending', () => {
    const endings = (pack.end?.props ?? []).map(({ prop }) => prop.replace('end-', 'saw-'));
    expect(endings.length).toBeGreaterThan(4);
    expect(endings.filter((node) => !mission.nodes[node])).toEqual([]);
  });
});

describe('till', () => {
  const mission = readMission('till');

  it('leaves a world that knows the money and the crêpes', () => {
    const worldAt = (level: number) => {
      const { 'world.crepes': crepes, 'world.cash-right': isRight } = worldFacts(
        play(mission, 1, person(mission, { level })).state,
      );
      return [crepes, isRight];
    };
    expect(worldAt(1)).toEqual([80, false]);
    expect(worldAt(3)).toEqual([90, true]);
    expect(worldAt(4)).toEqual([100, true]);
  });

  it('knows the poster when it brings people', () => {
    const lines = (facts: Record<string, number>) =>
      play(mission, 1, person(mission, { level: 3 }), facts).views.flatMap(({ content }) =>
        content.kind === 'say' ? [content.text] : [],
      );
    expect(lines({ 'world.poster-pull': 5 })).toContain('till.nadia-poster');
    expect(lines({})).toContain('till.nadia');
  });

  it('wants the new price to be read again', () => {
    const levels = (reads: boolean) =>
      play(mission, 1, (content) => {
        if (!reads && content.kind === 'till' && content.challenge === 'rush')
          return person(mission, { level: 1 })(content);
        return person(mission, { level: 4, checks: true })(content);
      }).evidence.flatMap(({ moment, level }) => (moment === 'new-price' ? [level] : []));
    expect(levels(true)).toEqual([4]);
    expect(levels(false)).toEqual([1]);
  });
});
