import { viewPortfolio } from '@requapass/assessment/portfolio.js';
import { describe, expect, it } from 'vitest';
import { everything, SENTENCES } from '../../testing/sample-portfolio.js';
import { startChoice } from './choice.js';
import { makeExportDocument } from './document-model.js';
import { loadDocumentWords } from './export-strings.js';
import { toEuropassText } from './to-text.js';

describe('the text for Europass', () => {
  it('lists skills by family, and ends with where they come from', async () => {
    const words = await loadDocumentWords('nl');
    const text = toEuropassText(
      makeExportDocument({
        ...words,
        viewed: viewPortfolio(everything()),
        choice: startChoice('nl'),
        sentences: SENTENCES.nl,
        today: '2026-11-23',
      }),
    );
    const blocks = text.trim().split('\n\n');
    expect(blocks.at(0)).toMatch(/^Doen en organiseren\n• /);
    expect(blocks.at(-1)).toContain('Dit is geen diploma en geen ondertekend bewijs.');
    expect(text).toContain('• Praten en luisteren. In een vereniging: J’accueille les familles le samedi.');
  });
});
