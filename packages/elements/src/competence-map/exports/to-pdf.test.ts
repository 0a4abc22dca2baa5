import type { Portfolio } from '@requapass/assessment';
import { viewPortfolio } from '@requapass/assessment/portfolio.js';
import type { Locale } from '@requapass/framework';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { trueType } from '../../../make-export-fonts.mjs';
import { everything, LITTLE, SENTENCES } from '../../testing/sample-portfolio.js';
import { startChoice, type ExportChoice } from './choice.js';
import { makeExportDocument } from './document-model.js';
import { loadDocumentWords } from './export-strings.js';
import { toPdf, type Pdf } from './to-pdf.js';

interface Wanted extends Partial<ExportChoice> {
  readonly isEverySentence?: boolean;
  readonly signal?: AbortSignal;
}

async function pdfOf(portfolio: Portfolio, wanted: Wanted = {}, locale: Locale = 'fr'): Promise<Pdf> {
  const { isEverySentence = false, signal = new AbortController().signal, ...choice } = wanted;
  const words = await loadDocumentWords(locale);
  const content = makeExportDocument({
    ...words,
    viewed: viewPortfolio(portfolio),
    choice: { ...startChoice(locale), ...choice },
    sentences: SENTENCES[locale],
    today: '2026-11-23',
  });
  return toPdf(content, words, { isEverySentence, signal, onProgress: () => {} });
}

/** Read by another program than the one that wrote it. */
async function read(pdf: Pdf): Promise<PDFDocumentProxy> {
  return getDocument({ data: pdf.bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
}

async function textOf(document: PDFDocumentProxy, page = 1): Promise<string> {
  const { items } = await (await document.getPage(page)).getTextContent();
  return items
    .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : ''))
    .join('')
    .replace(/\s+/g, ' ');
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

async function structureOf(document: PDFDocumentProxy): Promise<Node[]> {
  const tree = (await (await document.getPage(1)).getStructTree()) as Node;
  const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
  return flat(tree);
}

// The first one waits for the library.
describe('the PDF', { timeout: 30_000 }, () => {
  it.each(['fr', 'nl', 'en'] as const)(
    'lets no two cells of a line lie on each other in %s',
    async (locale) => {
      const said = everything();
      const stances = (['speak', 'numbers', 'cooperate', 'learning'] as const).map((competence) => ({
        competence,
        stance: 'unsure' as const,
        saidOn: '2026-11-22',
      }));
      const document = await read(await pdfOf({ ...said, stances }, {}, locale));
      const { items } = await (await document.getPage(1)).getTextContent();
      const boxes = items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [
              {
                text: item.str,
                left: Number(item.transform[4]),
                y: Number(item.transform[5]),
                width: item.width,
              },
            ]
          : [],
      );
      const lying = boxes.flatMap((a) =>
        boxes
          .filter(
            (b) => a !== b && Math.abs(a.y - b.y) < 1 && a.left < b.left && a.left + a.width > b.left + 0.5,
          )
          .map((b) => `${a.text} | ${b.text}`),
      );
      expect(boxes.length).toBeGreaterThan(40);
      expect(lying).toEqual([]);
    },
  );

  it('is one A4 page whose text another program reads as it was written', async () => {
    const document = await read(await pdfOf(everything(), { name: 'Inès Van Damme' }));
    expect(document.numPages).toBe(1);
    const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    const text = await textOf(document);
    expect(text).toContain('Inès Van Damme, mes compétences');
    expect(text).toContain('J’accueille les familles le samedi. En autonomie : je dis ce qu’il faut');
    expect(text).toContain('Confirmé par Nadia B., coordinatrice');
    expect(text).toContain('Communiquer à l’oral en une ou plusieurs langues');
    expect(text).toContain('ni un diplôme ni une attestation signée');
  });

  it('names its title and its language', async () => {
    const document = await read(await pdfOf(LITTLE, {}, 'nl'));
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: 'Mijn competenties', Language: 'nl' });
  });

  it('is tagged: headings, a described figure, a table with its headings', async () => {
    const document = await read(await pdfOf(everything()));
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const nodes = await structureOf(document);
    const roles = nodes.flatMap(({ role }) => role ?? []);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.filter((role) => role === 'H2').length).toBeGreaterThanOrEqual(4);
    expect(roles).toEqual(expect.arrayContaining(['H3', 'Table', 'TR', 'TH', 'TD']));
    const figure = nodes.find(({ role }) => role === 'Figure');
    expect(figure?.alt).toContain('Parler et écouter\u00a0: niveau 3, en autonomie');
  });

  it('carries its fonts inside', async () => {
    const file = Buffer.from((await pdfOf(LITTLE)).bytes).toString('latin1');
    const fonts = file.match(/\/BaseFont \/\S+/g) ?? [];
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.every((font) => /[A-Z]{6}\+AtkinsonHyperlegible-/.test(font))).toBe(true);
    expect(file).toContain('/FontFile2');
  });

  it('takes a second page only where a sentence for everything was asked for', async () => {
    const comment = 'Un long commentaire qui prend de la place. '.repeat(6);
    const base = everything();
    const many = {
      ...base,
      experiences: (
        ['organise', 'numbers', 'speak', 'write', 'customs', 'digital', 'information', 'quality'] as const
      ).map((competence) => ({ competence, where: 'association' as const, words: comment })),
    };
    expect((await read(await pdfOf(many))).numPages).toBe(1);
    const long = await read(await pdfOf(many, { isEverySentence: true }));
    expect(long.numPages).toBe(2);
    expect(await textOf(long, 2)).toContain('Page 2 sur 2');
  });

  it('writes names of all Latin languages, and says which signs it cannot write', async () => {
    const pdf = await pdfOf(LITTLE, { name: 'Şeyma Łukasz 漢' });
    expect(await textOf(await read(pdf))).toContain('Şeyma Łukasz ?');
    expect(pdf.unprintable).toEqual(['漢']);
  });

  it('names what people wrote with letters it has not: one mark a word, one an emoji of many parts', async () => {
    const words = 'J’aide ma γιαγιά 👩‍👩‍👧 le soir 🇧🇪\u200b';
    const experiences = [{ competence: 'speak' as const, where: 'family' as const, words }];
    const pdf = await pdfOf({ ...everything(), experiences });
    expect(await textOf(await read(pdf))).toContain('J’aide ma ? ? le soir ?');
    expect(pdf.unprintable).toEqual(['γ', 'ι', 'α', 'ά', '👩‍👩‍👧', '🇧🇪']);
    expect(pdf.unprintableTexts).toEqual([words]);
    expect((await pdfOf(everything())).unprintableTexts).toEqual([]);
  });

  it('says no opinion that the person does not want told', async () => {
    expect(await textOf(await read(await pdfOf(everything(), { opinions: 'all' })))).toContain(
      'Je ne sais pas',
    );
    const usual = await textOf(await read(await pdfOf(everything())));
    expect(usual).toContain('Pas vraiment');
    expect(usual).not.toContain('Je ne sais pas');
    const none = await textOf(await read(await pdfOf(everything(), { opinions: 'none' })));
    expect(none).not.toMatch(/Pas vraiment|C’est moi|Je ne sais pas/);
  });

  it('is written even of an empty map', async () => {
    const document = await read(await pdfOf({ ...LITTLE, outcomes: [] }));
    expect(await textOf(document)).toContain('Aucun niveau pour le moment');
  });

  it('stops when it is told to', async () => {
    await expect(pdfOf(LITTLE, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it.each(['regular', 'bold', 'regular-ext', 'bold-ext'] as const)(
    'has in %s the font as it is published',
    async (name) => {
      const { font } = (await import(`./fonts/${name}.ts`)) as { font: { trueType: string } };
      expect(font.trueType === trueType(name).toString('base64')).toBe(true);
    },
  );
});
