import type { Outcome } from '@requapass/assessment';
import { COMPETENCE_IDS, LOCALES, type Locale } from '@requapass/framework';
import { describe, expect, it } from 'vitest';
import { sampleOutcome } from '../../testing/sample-outcome.js';
import { said, surely } from '../../testing/two-moments.js';
import { loadFrameworkWords } from '../framework-words.js';
import type { Words } from '../map-model.js';
import { loadStrings } from '../strings.js';
import { comparisonText, type CompareStrings, makeComparison, momentName } from './compare-model.js';
import { strings as en } from './strings/en.js';
import { strings as fr } from './strings/fr.js';
import { strings as nl } from './strings/nl.js';

const STRINGS: Record<Locale, CompareStrings> = { fr, nl, en };

async function wordsOf(locale: Locale): Promise<Words> {
  return { locale, strings: await loadStrings(locale), framework: await loadFrameworkWords(locale) };
}

async function changes(earlier: Outcome, later: Outcome): Promise<Record<string, string | null>> {
  const { rows } = makeComparison(earlier, later, fr, await wordsOf('fr'));
  expect(rows.map(({ id }) => id)).toEqual(COMPETENCE_IDS);
  return Object.fromEntries(rows.map(({ id, changeText }) => [id, changeText]));
}

describe('what is said of two games', () => {
  it('is another level, never progress, where chance would do as a reason', async () => {
    const told = await changes(
      sampleOutcome({ speak: 2, write: 3, customs: 2, digital: 2 }),
      sampleOutcome({ speak: 3, write: 2, customs: 2, quality: 1 }),
    );
    expect(told).toMatchObject({
      speak: 'Un autre niveau cette fois',
      write: 'Un autre niveau cette fois',
      customs: 'Le même niveau',
      digital: 'Pas vue cette fois',
      quality: 'Vue cette fois, pas avant',
      numbers: 'Pas vue, ni avant ni après',
    });
  });

  it('is progress only where the comparison is certain', async () => {
    const told = await changes(
      surely({ speak: 2, write: 3, customs: 2 }),
      surely({ speak: 4, write: 1, customs: 2 }),
    );
    expect(told).toMatchObject({
      speak: 'Progrès\u00a0: plus haut qu’avant, c’est presque sûr',
      write: 'Plus bas qu’avant, c’est presque sûr',
      customs: 'Le même niveau, c’est presque sûr',
    });
  });

  it.each(LOCALES)('never uses the word for a change that may be chance, in %s', async (locale) => {
    const words = await wordsOf(locale);
    const earlier = sampleOutcome({ speak: 1, write: 2, unforeseen: 4 });
    const comparison = makeComparison(earlier, sampleOutcome({ speak: 4, write: 3 }), STRINGS[locale], words);
    const text = comparisonText(comparison, ['1', '2'], STRINGS[locale]);
    expect(text).not.toMatch(/progr|vooruit|verbeter|better|mieux/i);
  });

  it('comes with what has to be known: chance, the story, other missions, another version', async () => {
    const earlier = sampleOutcome({ speak: 2 });
    const later = {
      ...earlier,
      content: { id: 'la-passerelle', version: '2.0.0' },
      missions: [{ id: 'till', isFinished: true }],
    };
    expect(makeComparison(earlier, earlier, fr, await wordsOf('fr')).notes).toEqual([
      fr.compareNoteChance,
      fr.compareNoteStory,
    ]);
    expect(makeComparison(earlier, later, fr, await wordsOf('fr')).notes).toEqual([
      fr.compareNoteChance,
      fr.compareNoteStory,
      fr.compareNoteMissions,
      fr.compareNoteVersion,
    ]);
  });
});

describe('what a person says of themselves', () => {
  it('is told as theirs, without any certainty', async () => {
    const told = await changes(
      said({ speak: 1, write: 3, pathway: 2 }),
      said({ speak: 4, write: 2, pathway: 2 }),
    );
    expect(told).toMatchObject({
      speak: 'Tu te places plus haut',
      write: 'Tu te places plus bas',
      pathway: 'Tu te places pareil',
      numbers: 'Tu n’en parles pas',
    });
  });
});

describe('what cannot be compared', () => {
  it.each([
    ['a game and what is said', said({ speak: 4 }), fr.compareOtherSource],
    [
      'another game',
      { ...surely({ speak: 4 }), content: { id: 'la-ferme', version: '1.0.0' } },
      fr.compareOtherContent,
    ],
  ])('%s is shown side by side, with the reason and no verdict', async (_, later, reason) => {
    const comparison = makeComparison(surely({ speak: 1 }), later, fr, await wordsOf('fr'));
    expect(comparison.reason).toBe(reason);
    expect(comparison.rows.every(({ changeText }) => changeText === null)).toBe(true);
    expect(comparison.rows.find(({ id }) => id === 'speak')).toMatchObject({ earlier: 1, later: 4 });
    expect(comparisonText(comparison, ['1', '2'], fr)).toContain(reason);
  });
});

it('what a game never guesses is told as the person’s own', async () => {
  const { rows } = makeComparison(sampleOutcome(), sampleOutcome(), fr, await wordsOf('fr'));
  expect(rows.find(({ id }) => id === 'pathway')?.earlierText).toBe('C’est toi qui en parles');
  expect(rows.find(({ id }) => id === 'speak')?.earlierText).toBe('Pas vue');
});

it('a moment is named by its place, its label or kind, and its day', () => {
  const outcome = sampleOutcome();
  expect(momentName({ label: '', addedOn: '2026-11-02', outcome }, 1, fr, 'fr')).toBe(
    '2. La Passerelle, 2 novembre 2026',
  );
  expect(momentName({ label: 'Chez moi', addedOn: null, outcome }, 0, nl, 'nl')).toBe(
    '1. Chez moi, zonder datum',
  );
  expect(momentName({ label: '', addedOn: '2026-11-02', outcome: said({}) }, 0, en, 'en')).toBe(
    '1. What I say about myself, 2 November 2026',
  );
});

it('as text, every competence is a line with before, after and what changes', async () => {
  const words = await wordsOf('en');
  const comparison = makeComparison(surely({ speak: 2 }), surely({ speak: 4 }), en, words);
  const text = comparisonText(comparison, ['1. A', '2. B'], en);
  expect(text).toContain('Before: 1. A\nAfter: 2. B');
  expect(text).toContain(
    '• Speaking and listening. Before: Level 2 · with help. After: Level 4 · for and with others. Progress: higher than before, almost certainly.',
  );
  expect(text.match(/^• /gm)).toHaveLength(12);
});
