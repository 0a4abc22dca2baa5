import { viewPortfolio } from '@requapass/assessment/portfolio.js';
import type { Locale } from '@requapass/framework';
import { describe, expect, it } from 'vitest';
import { sampleOutcome } from '../../testing/sample-outcome.js';
import { everything, SENTENCES, LITTLE } from '../../testing/sample-portfolio.js';
import type { Portfolio } from '@requapass/assessment';
import { leaveOut, startChoice, type ExportChoice } from './choice.js';
import { makeExportDocument, type ExportDocument } from './document-model.js';
import { loadDocumentWords } from './export-strings.js';

async function documentOf(
  portfolio: Portfolio,
  change: Partial<ExportChoice> = {},
  locale: Locale = 'fr',
): Promise<ExportDocument> {
  const choice = { ...startChoice(locale), ...change };
  const words = await loadDocumentWords(locale);
  const viewed = viewPortfolio(leaveOut(portfolio, choice));
  return makeExportDocument({ ...words, viewed, choice, sentences: SENTENCES[locale], today: '2026-11-23' });
}

const cvOf = (document: ExportDocument, id: string): string =>
  document.entries.find((entry) => entry.id === id)?.cv?.text ?? '';

describe('the document a person takes along', () => {
  it('tells a real experience, the autonomy and who confirms it', async () => {
    const document = await documentOf(everything());
    expect(cvOf(document, 'speak')).toBe(
      'Dans une association\u00a0: J’accueille les familles le samedi. ' +
        'En autonomie\u00a0: je dis ce qu’il faut, par moi-même, dans des situations variées. ' +
        'Confirmé par Nadia B., coordinatrice, Quartier des Deux Rives (23 novembre 2026).',
    );
  });

  it('tells what happened in a game as what happened in a game', async () => {
    const document = await documentOf(everything());
    expect(cvOf(document, 'quality')).toMatch(
      /^En situation simulée \(jeu «\u00a0La Passerelle\u00a0», «\u00a0L’accueil\u00a0»\)\u00a0: j’ai suivi la fiche\. .*Niveau vu dans le jeu \(.*\), pas encore confirmé par une personne\.$/,
    );
  });

  it('prefers a deed in a game to a place with nothing told of it', async () => {
    const portfolio = everything();
    const wordless = { competence: 'quality', where: 'sport', words: '' } as const;
    const before = cvOf(await documentOf(portfolio), 'quality');
    const document = await documentOf({ ...portfolio, experiences: [...portfolio.experiences, wordless] });
    expect(cvOf(document, 'quality')).toBe(before);
  });

  it('calls nothing a mere opinion that the game saw as well', async () => {
    const { outcomes, ...rest } = everything();
    const played = { label: 'Jeu', addedOn: '2026-11-22', outcome: sampleOutcome({ cooperate: 3 }) };
    const document = await documentOf({ ...rest, outcomes: [...outcomes, played] });
    const entry = document.entries.find(({ id }) => id === 'cooperate');
    expect([entry?.claim, entry?.seen?.level]).toEqual([{ level: 3, basis: 'said' }, 3]);
    expect(entry?.cv?.confirmation).toMatch(
      /^Niveau vu dans le jeu .*pas encore confirmé par une personne\.$/,
    );
  });

  it('writes the same sentence in Dutch and English, with the words of that language', async () => {
    expect(cvOf(await documentOf(everything(), {}, 'nl'), 'quality')).toMatch(
      /^In een nagespeelde situatie \(spel ‘De Loopbrug’, ‘Het onthaal’\): ik heb de fiche gevolgd\. .*nog niet bevestigd door iemand\.$/,
    );
    expect(cvOf(await documentOf(everything(), {}, 'en'), 'quality')).toMatch(
      /^In a simulated situation \(game “The Footbridge”, “Welcome desk”\): I followed the sheet\. .*not yet confirmed by a person\.$/,
    );
  });

  it('claims the level somebody confirmed before the level the game saw', async () => {
    const speak = (await documentOf(everything())).entries.find(({ id }) => id === 'speak');
    expect(speak?.claim).toEqual({ level: 3, basis: 'confirmed' });
    expect((await documentOf(everything())).claims[0]?.id).toBe('speak');
  });

  it('leaves out "I don’t know" unless it is asked for, or every opinion where that is asked for', async () => {
    const opinions = async (which?: ExportChoice['opinions']): Promise<(string | null)[]> =>
      (await documentOf(everything(), which ? { opinions: which } : {})).entries.flatMap(
        ({ stance }) => stance ?? [],
      );
    expect(await opinions('all')).toEqual(['contested', 'confirmed', 'unsure', 'confirmed']);
    expect(await opinions()).toEqual(['contested', 'confirmed', 'confirmed']);
    expect(await opinions('none')).toEqual([]);
    const silent = (await documentOf(everything(), { opinions: 'none' })).entries;
    expect(silent.map(({ stanceText }) => stanceText).join('')).toBe('');
    expect(silent.find(({ id }) => id === 'unforeseen')?.claim, 'nobody claims what they contest').toBeNull();
  });

  it('claims nothing that the person contests', async () => {
    const document = await documentOf(everything());
    const contested = document.entries.find(({ stance }) => stance === 'contested');
    expect(contested?.seen).not.toBeNull();
    expect(contested?.claim).toBeNull();
    expect(contested?.cv).toBeNull();
    expect(document.claims).not.toContain(contested);
  });

  it('leaves out confirmations with every name in them when the person wants that', async () => {
    const text = JSON.stringify(await documentOf(everything(), { withConfirmations: false }));
    expect(text).not.toContain('Nadia');
    expect(text).toContain('Personne n’a encore confirmé');
  });

  it('leaves out experiences with every word of them when the person wants that', async () => {
    expect(JSON.stringify(await documentOf(everything()))).toContain('les familles');
    expect(JSON.stringify(await documentOf(everything(), { withExperiences: false }))).not.toContain(
      'les familles',
    );
  });

  it('holds only the chosen competences, and names nobody else', async () => {
    const document = await documentOf(everything(), { competences: new Set(['quality'] as const) });
    expect(document.entries.map(({ id }) => id)).toEqual(['quality']);
    expect(document.how.join(' ')).not.toContain('Nadia');
  });

  it('puts the typed name in the title, its spaces tidied', async () => {
    expect((await documentOf(LITTLE, { name: '  Inès \n Van  Damme ' })).title).toBe(
      'Inès Van Damme, mes compétences',
    );
  });

  it('describes the picture in words, for who does not see it', async () => {
    const { pictureText } = await documentOf(everything());
    expect(pictureText).toContain('Parler et écouter\u00a0: niveau 3, en autonomie');
  });

  it('says that the map is empty rather than inventing a level', async () => {
    const document = await documentOf({ ...LITTLE, outcomes: [] });
    expect(document.claims).toEqual([]);
    expect(document.pictureText).toContain('Aucun niveau');
  });
});
