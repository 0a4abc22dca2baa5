import { summariseGroup } from '@requapass/assessment/group.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toSvg } from '../../competence-map/exports/to-svg.js';
import { groupWords } from '../../testing/group-words.js';
import { peopleAt, sampleGroup } from '../../testing/sample-group.js';
import { makeGroupModel, type GroupModel } from '../group-model.js';
import { groupPicture } from './group-picture.js';
import { toGroupCsv } from './to-group-csv.js';

async function modelOf(outcomes: ReturnType<typeof sampleGroup>): Promise<GroupModel> {
  const { strings, words } = await groupWords('fr');
  return makeGroupModel(summariseGroup(outcomes), 'game', strings, words);
}

async function rowsOf(
  model: GroupModel,
  overrides: Record<string, string> = {},
): Promise<Record<string, string>[]> {
  const { strings, words } = await groupWords('fr');
  const csv = await toGroupCsv(model, { strings: { ...strings, ...overrides }, words });
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(14);
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** Every whole number of a text that is no level. */
function figuresIn(text: string): number[] {
  return (text.replace(/[Nn]iveau \d( ou \d)?/g, '').match(/\d+/g) ?? []).map(Number);
}

const THREE_OF_SEVEN = [...peopleAt('speak', 2, 3), ...peopleAt('write', 3, 4, 50)];

describe('the table of a group', () => {
  it('is read back by another library, with the sums one may work out from it', async () => {
    const people = [
      ...peopleAt('speak', 1, 5),
      ...peopleAt('speak', 2, 6, 100),
      ...peopleAt('speak', 4, 7, 200),
      ...peopleAt('speak', null, 8, 300),
    ];
    const rows = await rowsOf(await modelOf(people));
    expect(rows).toHaveLength(12);
    expect(rows.find((row) => row['Compétence'] === 'Parler et écouter')).toEqual({
      Compétence: 'Parler et écouter',
      Famille: 'Communiquer',
      'Ce qui est compté': 'Ce que les jeux ont vu',
      Personnes: '26',
      'Niveau 1': '5',
      'Niveau 2': '6',
      'Niveau 3': '0',
      'Niveau 4': '7',
      'Niveau 1 ou 2': '11',
      'Niveau 3 ou 4': '7',
      'Pas observé': '8',
      'Avec un niveau': '18',
    });
    expect(rows.find((row) => row['Compétence'] === 'Construire son parcours')?.['Niveau 1']).toBe('');
  });

  it('holds no figure of one to four people', async () => {
    const rows = await rowsOf(await modelOf(THREE_OF_SEVEN));
    expect(rows.find((row) => row['Compétence'] === 'Parler et écouter')?.['Niveau 2']).toBe(
      'Caché\u00a0: moins de cinq personnes',
    );
    const figures = rows
      .flatMap((row) => Object.values(row))
      .filter((cell) => /^\d+$/.test(cell))
      .map(Number);
    expect(figures.length).toBeGreaterThan(12);
    expect(figures.filter((figure) => figure > 0 && figure < 5)).toEqual([]);
  });

  it.each(['=1+1', '+32', '-2', '@SUM(A1)', '\u0009=cmd'])(
    'leaves no cell that a spreadsheet runs, when a page says "%s"',
    async (evil) => {
      const rows = await rowsOf(await modelOf(sampleGroup(9)), { groupSourceGame: evil });
      const cells = rows.flatMap((row) => Object.values(row));
      expect(cells.some((cell) => cell.includes(evil.trim()))).toBe(true);
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    },
  );
});

describe('the picture of a group', () => {
  it('says in its description what it shows, and no figure of one to four people', async () => {
    const picture = groupPicture(await modelOf(THREE_OF_SEVEN), await groupWords('fr'), '23 novembre');
    expect(picture.description).toContain('7 personnes');
    expect(picture.description).toContain('Parler et écouter\u00a0: Caché\u00a0: moins de cinq personnes');
    // A sign before a colon names a band; alone, it stands in one.
    const drawn = (toSvg(picture).match(/<text[^>]*>[^<]*/g) ?? [])
      .map((element) => element.replace(/<[^>]*>/g, ''))
      .filter((text) => !/^(\d|\d–\d|–)$/.test(text))
      .map((text) => text.replace(/(\d–\d|\d|–)\s*: (?=\d)/g, ''));
    expect(drawn.length).toBeGreaterThan(20);
    expect(
      figuresIn(`${picture.title} ${picture.description}`).filter((figure) => figure > 0 && figure < 5),
    ).toEqual([]);
    expect(figuresIn(drawn.join(' · ')).filter((figure) => figure > 0 && figure < 5)).toEqual([]);
  });

  it('draws every band within its bar', async () => {
    const { shapes, width, height } = groupPicture(
      await modelOf(sampleGroup(200)),
      await groupWords('nl'),
      '23 november',
    );
    for (const shape of shapes) {
      if (shape.kind !== 'path' || shape.place) continue;
      const numbers = shape.d.match(/^M(-?[\d.]+) (-?[\d.]+)h([\d.]+)v([\d.]+)/);
      if (!numbers) continue;
      const [x, y, w, h] = numbers.slice(1).map(Number) as [number, number, number, number];
      expect(x + w).toBeLessThanOrEqual(width - 40);
      expect(y + h).toBeLessThanOrEqual(height);
    }
  });
});
