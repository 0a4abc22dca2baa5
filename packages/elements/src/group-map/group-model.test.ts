import { summariseGroup } from '@requapass/assessment/group.js';
import { COMPETENCE_IDS, LOCALES } from '@requapass/framework';
import { describe, expect, it } from 'vitest';
import { groupWords } from '../testing/group-words.js';
import { peopleAt, sampleGroup } from '../testing/sample-group.js';
import { makeGroupModel, type GroupModel } from './group-model.js';

async function modelOf(
  outcomes: ReturnType<typeof sampleGroup>,
  source: 'game' | 'self' = 'game',
): Promise<GroupModel> {
  const { strings, words } = await groupWords('fr');
  return makeGroupModel(summariseGroup(outcomes, source), source, strings, words);
}

const figures = (model: GroupModel, id: string) =>
  model.rows.find((row) => row.id === id)?.parts.map(({ band, people }) => [band, people]);

describe('a competence of a group', () => {
  it.each([
    [
      'four levels',
      [6, 7, 8, 9, 5],
      [
        ['1', 6],
        ['2', 7],
        ['3', 8],
        ['4', 9],
        ['none', 5],
      ],
      null,
    ],
    [
      'two bands',
      [6, 1, 8, 9, 5],
      [
        ['low', 7],
        ['high', 17],
        ['none', 5],
      ],
      'groupRough',
    ],
    [
      'any level',
      [3, 1, 8, 9, 5],
      [
        ['any', 21],
        ['none', 5],
      ],
      'groupRough',
    ],
    ['nothing', [6, 7, 8, 9, 2], [], 'groupHidden'],
  ] as const)('is cut as finely as is safe: %s', async (_, [one, two, three, four, none], expected, note) => {
    const counts = [one, two, three, four] as const;
    const outcomes = [
      ...counts.flatMap((count, index) =>
        peopleAt('speak', (index + 1) as 1 | 2 | 3 | 4, count, index * 100),
      ),
      ...peopleAt('speak', null, none, 900),
    ];
    const model = await modelOf(outcomes);
    const { strings } = await groupWords('fr');
    expect(figures(model, 'speak')).toEqual(expected);
    expect(model.rows.find(({ id }) => id === 'speak')?.note).toBe(note && strings[note]);
    const shares = model.rows.find(({ id }) => id === 'speak')?.parts.map(({ share }) => share) ?? [];
    if (shares.length > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  it('shows nothing of fewer than five people', async () => {
    const model = await modelOf(sampleGroup(4));
    expect(model.people).toBeNull();
    expect(model.rows.flatMap(({ parts }) => parts)).toEqual([]);
    expect(JSON.stringify(model)).not.toContain('"people":4');
  });

  it('that games never guess says so instead of hiding it', async () => {
    const model = await modelOf(sampleGroup(30));
    expect(model.rows.find(({ id }) => id === 'pathway')).toMatchObject({ isNever: true, parts: [] });
    const said = await modelOf(sampleGroup(30, 'self'), 'self');
    expect(said.rows.find(({ id }) => id === 'pathway')?.isNever).toBe(false);
  });

  it('stands in the framework’s order, whatever the figures', async () => {
    const model = await modelOf(sampleGroup(60));
    expect(model.rows.map(({ id }) => id)).toEqual(COMPETENCE_IDS);
    expect(model.poles.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(COMPETENCE_IDS);
  });
});

it.each(LOCALES)('no sentence in %s speaks of an average, a rank or a best', async (locale) => {
  const { strings } = await groupWords(locale);
  const { groupTip, groupDrawn, ...others } = strings;
  expect(Object.values(others).join(' ')).not.toMatch(
    /moyenne|gemiddeld|average|mean\b|meilleur|beste|best\b/i,
  );
  expect(`${groupTip} ${groupDrawn}`).toMatch(/classement|rangschikking|ranking/);
});
