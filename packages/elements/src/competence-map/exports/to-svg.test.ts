import { viewPortfolio } from '@requapass/assessment/portfolio.js';
import { describe, expect, it } from 'vitest';
import { everything, SENTENCES } from '../../testing/sample-portfolio.js';
import { startChoice, type ExportChoice } from './choice.js';
import { makeExportDocument } from './document-model.js';
import { loadDocumentWords } from './export-strings.js';
import { mapPicture, wrap } from './map-picture.js';
import { toSvg } from './to-svg.js';

async function svgOf(change: Partial<ExportChoice> = {}): Promise<string> {
  const words = await loadDocumentWords('fr');
  const document = makeExportDocument({
    ...words,
    viewed: viewPortfolio(everything()),
    choice: { ...startChoice('fr'), ...change },
    sentences: SENTENCES.fr,
    today: '2026-11-23',
  });
  return toSvg(mapPicture(document, words));
}

describe('the picture as SVG', () => {
  it('has a title, a description, its language and its text as text', async () => {
    const svg = await svgOf({ name: 'Inès' });
    expect(svg).toContain('<title id="title">Inès, mes compétences, le 23 novembre 2026</title>');
    expect(svg).toMatch(/<desc id="desc">Carte de douze compétences/);
    expect(svg).toContain('xml:lang="fr"');
    expect(svg).toContain('>Parler et écouter</text>');
    expect(svg).toContain('>Confirmé\u00a0: niveau 3</text>');
  });

  it('writes a long name in smaller letters, within the picture', async () => {
    const size = async (name: string) =>
      Number(/font-size="(\d+)"[^>]*>[^<]*mes compétences/.exec(await svgOf({ name }))?.[1]);
    expect(await size('Inès')).toBe(42);
    expect(await size('Marie-Antoinette Vandenbroucke-Deschamps-Lefèvre')).toBeLessThan(32);
  });

  it('needs nothing from elsewhere', async () => {
    const svg = await svgOf();
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|href|@import|<image|<script|style=/,
    );
    expect(svg.match(/url\((?!#clip-)/)).toBeNull();
  });

  it('writes what people typed as text, never as markup', async () => {
    const svg = await svgOf({ name: '<script>"&\u0001' });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;&quot;&amp;');
    expect(svg).not.toContain('\u0001');
  });

  it('shows no level of a competence that was not chosen', async () => {
    const one = await svgOf({ competences: new Set(['quality'] as const) });
    expect(one).toContain('Travailler selon les règles');
    expect(one).not.toContain('Parler et écouter');
    // Two lit rings of one petal, and their outlines.
    expect(one.match(/fill="#8fa7df" stroke="#cdbf9f"/g)).toHaveLength(2);
    expect(one).not.toContain('fill="#f4a259" stroke="#cdbf9f"');
  });

  it('breaks long lines between words', () => {
    expect(wrap('Chercher et vérifier l’information', 24)).toEqual(['Chercher et vérifier', 'l’information']);
  });
});
