import { readFileSync } from 'node:fs';
import { parseOutcome } from '@requapass/assessment';
import { addToPortfolio, makePortfolio, viewPortfolio } from '@requapass/assessment/portfolio.js';
import { COMPETENCE_IDS, INFERRED_COMPETENCE_IDS } from '@requapass/framework';
import { describe, expect, test } from 'vitest';
import {
  answerLevel,
  type Draft,
  EMPTY,
  goTo,
  isComplete,
  keepSentence,
  next,
  previous,
  saysSomething,
} from './draft.js';
import { makeSelfOutcome, SELF_CONTENT } from './make-self-outcome.js';
import {
  hasSentences,
  MOST_KEPT,
  QUESTIONS,
  REFLECTION_MISSION,
  type SentenceQuestion,
} from './questions.js';
import { strings as en } from './strings/en.js';
import { strings as fr } from './strings/fr.js';
import { strings as nl } from './strings/nl.js';

const content = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../content/${path}`, import.meta.url), 'utf8'));
const LEARNING = QUESTIONS.find(({ id }) => id === 'learning') as SentenceQuestion;

function walk(draft: Draft, steps: number): Draft {
  let at = draft;
  for (let step = 0; step < steps; step += 1) at = goTo(at, next(at));
  return at;
}

describe('the questions', () => {
  test('are the twelve competences in the framework’s order, ten with a level', () => {
    expect(QUESTIONS.map(({ id }) => id)).toEqual(COMPETENCE_IDS);
    expect(QUESTIONS.filter((question) => !hasSentences(question)).map(({ id }) => id)).toEqual(
      INFERRED_COMPETENCE_IDS,
    );
  });

  test('keep the sentences of the game’s last mission, word for word in each language', () => {
    const { challenges } = content(`missions/${REFLECTION_MISSION}.json`) as {
      challenges: Record<string, { competence: string; most: number; cards: { text: string }[] }>;
    };
    for (const { id, moment, sentences } of QUESTIONS.filter(hasSentences)) {
      const challenge = challenges[moment];
      expect(challenge?.competence).toBe(id);
      expect(challenge?.most).toBe(MOST_KEPT);
      expect(sentences.map(({ text }) => text)).toEqual(challenge?.cards.map(({ text }) => text));
      for (const [locale, strings] of Object.entries({ fr, nl, en })) {
        const texts = content(`texts/${locale}/${REFLECTION_MISSION}.json`) as Record<string, string>;
        for (const { text, string } of sentences) expect(strings[string]).toBe(texts[text]);
      }
    }
  });

  test('name the content those sentences are of', () => {
    const { id, release } = content('pack.json') as { id: string; release: string };
    expect(SELF_CONTENT).toEqual({ id, version: release });
  });
});

describe('a draft', () => {
  test('leads through all questions to the answers, and back', () => {
    const answers = walk(EMPTY, QUESTIONS.length + 1);
    expect(answers.screen).toBe('answers');
    expect(walk(EMPTY, 4).screen).toBe(3);
    expect(previous(walk(EMPTY, 4))).toBe(2);
    expect(previous(walk(EMPTY, 1))).toBe('start');
  });

  test('that was looked at as a whole leads from one change back to all answers', () => {
    const changing = goTo(walk(EMPTY, QUESTIONS.length + 1), 4);
    expect(next(changing)).toBe('answers');
    expect(previous(changing)).toBe('answers');
  });

  test('keeps three sentences at most, in the order they stand', () => {
    const [first, second, third, fourth] = LEARNING.sentences.map(({ text }) => text) as [
      string,
      string,
      string,
      string,
    ];
    const full = [third, first, second].reduce(
      (draft, text) => keepSentence(draft, LEARNING, text, true),
      EMPTY,
    );
    expect(full.kept.learning).toEqual([first, second, third]);
    expect(keepSentence(full, LEARNING, fourth, true)).toBe(full);
    expect(keepSentence(full, LEARNING, first, false).kept.learning).toEqual([second, third]);
    expect(keepSentence(full, LEARNING, first, true).kept.learning).toEqual([first, second, third]);
  });

  test('has nothing to put on a map while all is unknown', () => {
    expect(saysSomething(EMPTY)).toBe(false);
    expect(saysSomething(answerLevel(EMPTY, 'speak', 'unknown'))).toBe(false);
    expect(saysSomething(answerLevel(EMPTY, 'speak', 1))).toBe(true);
    expect(saysSomething(keepSentence(EMPTY, LEARNING, 'bench.learn.try', true))).toBe(true);
  });
});

describe('the outcome', () => {
  test('says what was answered, and nothing of what was not', () => {
    const answered = answerLevel(answerLevel(EMPTY, 'speak', 3), 'write', 'unknown');
    const outcome = makeSelfOutcome(keepSentence(answered, LEARNING, 'bench.learn.try', true), 'nl');
    expect(parseOutcome(JSON.stringify(outcome))).toMatchObject({ ok: true, outcome });
    expect(outcome).toMatchObject({ source: 'self', locale: 'nl', isComplete: false, missions: [] });
    const added = addToPortfolio(makePortfolio(), { kind: 'outcome', document: outcome }, '2026-11-23');
    if (!added.ok) throw new Error(added.error.message);
    const viewed = new Map(viewPortfolio(added.portfolio).map((competence) => [competence.id, competence]));
    expect(viewed.get('speak')).toMatchObject({ seen: { level: null }, said: { level: 3 } });
    expect(viewed.get('write')?.said.level).toBeNull();
    expect(viewed.get('learning')?.said).toMatchObject({
      level: null,
      reflections: [{ mission: 'bench', moment: 'learn', text: 'bench.learn.try' }],
    });
  });

  test('is complete once each of the ten was answered, if only with "I don’t know"', () => {
    const all = INFERRED_COMPETENCE_IDS.reduce((draft, id) => answerLevel(draft, id, 'unknown'), EMPTY);
    expect(isComplete(all)).toBe(true);
    expect(makeSelfOutcome(all, 'fr').isComplete).toBe(true);
    expect(isComplete(answerLevel(EMPTY, 'speak', 1))).toBe(false);
  });
});
