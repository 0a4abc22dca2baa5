import { makePortfolio, viewPortfolio } from '@requapass/assessment/portfolio.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { everything, SENTENCES } from '../../testing/sample-portfolio.js';
import { startChoice } from './choice.js';
import { makeExportDocument } from './document-model.js';
import { loadDocumentWords } from './export-strings.js';
import { toCsv } from './to-csv.js';

async function csvOf(portfolio = everything()): Promise<string> {
  const words = await loadDocumentWords('fr');
  const viewed = viewPortfolio(portfolio);
  const document = makeExportDocument({
    ...words,
    viewed,
    choice: startChoice('fr'),
    sentences: SENTENCES.fr,
    today: '2026-11-23',
  });
  return toCsv(document, words);
}

function read(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe('the table', () => {
  it('is read back by another library, row by row', async () => {
    const rows = read(await csvOf());
    expect(rows).toHaveLength(12);
    const speak = rows.find(
      (row) => row['Compétence (RECTEC+)'] === 'Communiquer à l’oral en une ou plusieurs langues',
    );
    expect(speak).toMatchObject({
      Famille: 'Communiquer',
      Confirmé: 'Niveau 3',
      'Par qui': 'Nadia B., coordinatrice, Quartier des Deux Rives (23 novembre 2026)',
    });
  });

  it('begins with a byte order mark and ends lines as RFC 4180 wants', async () => {
    const csv = await csvOf();
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.split('\r\n').length).toBe(14);
  });

  it.each(['=1+1', '+32 470', '-2', '@SUM(A1)', '\u0009=cmd', '＝1'])(
    'leaves no cell that a spreadsheet runs, when somebody wrote "%s"',
    async (comment) => {
      const base = everything();
      const confirmations = base.confirmations.map((answer) => ({
        ...answer,
        by: { ...answer.by, name: comment },
        competences: answer.competences.map((competence) => ({ ...competence, comment })),
      }));
      const rows = read(await csvOf(makePortfolio({ ...base, confirmations })));
      const cells = rows.flatMap((row) => Object.values(row));
      expect(cells.some((cell) => cell.includes(comment.trim()))).toBe(true);
      expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    },
  );
});
