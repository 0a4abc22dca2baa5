import type { ConfirmationAnswer, Outcome, Portfolio, ViewedCompetence } from '@requapass/assessment';
import { makePortfolio, viewPortfolio } from '@requapass/assessment/portfolio.js';
import { LOCALES } from '@requapass/framework';
import { describe, expect, test } from 'vitest';
import { sampleOutcome } from '../testing/sample-outcome.js';
import { loadFrameworkWords } from './framework-words.js';
import { makeMapModel, type MapEntry, type Words } from './map-model.js';
import { fill, loadStrings } from './strings.js';

async function wordsIn(locale: (typeof LOCALES)[number]): Promise<Words> {
  return { locale, strings: await loadStrings(locale), framework: await loadFrameworkWords(locale) };
}

function viewOf(outcome: Outcome, more: Partial<Portfolio> = {}): readonly ViewedCompetence[] {
  return viewPortfolio(makePortfolio({ outcomes: [{ label: '', addedOn: null, outcome }], ...more }));
}

function entry(entries: readonly MapEntry[], id: string): MapEntry | undefined {
  return entries.find((each) => each.id === id);
}

describe('the model of the map', () => {
  test('shows all twelve competences before anything was played', async () => {
    const model = makeMapModel(null, await wordsIn('en'));
    expect(model.entries).toHaveLength(12);
    expect(model.seen).toBe(0);
    expect(model.summary).toBe('No competence seen yet');
    expect(model.poles.map(({ entries }) => entries.length)).toEqual([4, 4, 4]);
  });

  test('says a level in words and a confidence in words', async () => {
    const outcome = sampleOutcome({ speak: 2 }, { confidence: { speak: 'low' } });
    const speak = entry(makeMapModel(viewOf(outcome), await wordsIn('en')).entries, 'speak');
    expect(speak).toMatchObject({ level: 2, levelLabel: 'Level 2', confidenceLabel: 'Not sure yet' });
    expect(speak?.levelWords).toBe('with help');
  });

  test('keeps "not seen yet" apart from what play never infers', async () => {
    const { entries } = makeMapModel(viewOf(sampleOutcome()), await wordsIn('en'));
    expect(entry(entries, 'write')?.levelLabel).toBe('Not seen yet');
    expect(entry(entries, 'pathway')?.levelLabel).toBe('Yours to tell');
  });

  test('shows a stance also where there is no level', async () => {
    const outcome = sampleOutcome({}, { stance: { learning: 'confirmed' } });
    const learning = entry(makeMapModel(viewOf(outcome), await wordsIn('fr')).entries, 'learning');
    expect(learning).toMatchObject({ level: null, stance: 'confirmed', stanceLabel: 'C’est moi' });
  });

  test('keeps what was seen, what is said and what is confirmed apart, each with its level', async () => {
    const self = { ...sampleOutcome({ speak: 3 }), source: 'self' as const };
    const answer: ConfirmationAnswer = {
      format: 'requapass-confirmation',
      version: 1,
      request: { id: 'r'.repeat(16), digest: '' },
      by: { name: 'Nadia', role: '', organisation: '' },
      date: '2026-11-20',
      locale: 'en',
      competences: [{ id: 'speak', answer: 'adjusted', level: 4, comment: '' }],
      digest: 'd',
    };
    const viewed = viewOf(sampleOutcome({ speak: 2 }), {
      outcomes: [sampleOutcome({ speak: 2 }), self].map((outcome) => ({ label: '', addedOn: null, outcome })),
      confirmations: [answer],
    });
    const speak = entry(makeMapModel(viewed, await wordsIn('en')).entries, 'speak');
    expect(speak).toMatchObject({ level: 2, saidLevel: 3, confirmedLevel: 4 });
    expect(speak?.saidLabel).toBe('I place myself at: Level 3 · independently');
    expect(speak?.confirmedLabel).toBe('Confirmed by Nadia: Level 4 · for and with others');
  });

  test.each([
    ['fr', 0, 'Encore rien d’observé', 'vue'],
    ['fr', 1, '1 compétence observée', 'vue'],
    ['fr', 2, '2 compétences observées', 'vues'],
    ['nl', 1, '1 competentie gezien', 'gezien'],
    ['nl', 2, '2 competenties gezien', 'gezien'],
  ] as const)('counts in %s: %i', async (locale, seen, summary, seenWord) => {
    const outcome = sampleOutcome(seen === 0 ? {} : seen === 1 ? { speak: 1 } : { speak: 1, write: 4 });
    expect(makeMapModel(viewOf(outcome), await wordsIn(locale))).toMatchObject({ seen, summary, seenWord });
  });
});

describe('the sentences of the map', () => {
  const gaps = (sentence: string): string[] => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();

  test.each(LOCALES)('in %s: none is empty, and each has the gaps of the French one', async (locale) => {
    const [strings, french] = [await loadStrings(locale), await loadStrings('fr')];
    expect(Object.keys(strings)).toEqual(Object.keys(french));
    for (const key of Object.keys(french) as (keyof typeof french)[]) {
      expect(strings[key].trim(), key).not.toBe('');
      expect(gaps(strings[key]), key).toEqual(gaps(french[key]));
    }
  });

  test('fill their gaps, and leave an unknown one visible', () => {
    expect(fill('{count} of {total}', { count: 3 })).toBe('3 of {total}');
  });
});
