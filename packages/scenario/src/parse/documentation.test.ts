import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { challengeSchema } from '../challenge/schema.js';
import { missingTexts } from '../check/missing-texts.js';
import { LINT_RULES } from '../lint/lint-mission.js';
import { PACK_RULES } from '../lint/lint-pack.js';
import type { Mission } from '../mission.js';
import { orphanText } from '../lint/orphan-text.js';
import { sentenceLength } from '../lint/sentence-length.js';
import { optionLength } from '../lint/option-length.js';
import { createRun } from '../runner/create-run.js';
import { choose, next, play } from '../testing/play.js';
import { lintOne } from '../testing/lint-one.js';
import { parseMission } from './parse-mission.js';
import { parseTexts } from './parse-texts.js';

const page = readFileSync(new URL('../../../../docs/writing-missions.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(
  (block) => JSON.parse(block[1] as string) as unknown,
);

describe('docs/writing-missions.md', () => {
  const mission = parseMission(blocks[0]);
  const texts = parseTexts(blocks[1]);
  if (!mission.ok || !texts.ok) throw new Error(JSON.stringify([mission, texts], null, 2));
  const example: Mission = mission.value;
  const french = { fr: texts.value };

  it('shows a mission that plays to its end', () => {
    const { state, evidence } = play(example, createRun(example, { seed: 1 }), [
      next,
      choose('ask-back'),
      next,
    ]);
    expect(state).toMatchObject({ isFinished: true, facts: { 'world.gate-done': true } });
    expect(evidence).toMatchObject([{ moment: 'tom-waits', level: 3, text: 'gate.tom.ask-back.did' }]);
  });

  it('shows its texts, all of them and no other', () => {
    expect(missingTexts(example, french)).toEqual([]);
    expect(lintOne(orphanText, example, french)).toEqual([]);
  });

  it('keeps to the rules it states', () => {
    expect([optionLength, sentenceLength].flatMap((rule) => lintOne(rule, example, french))).toEqual([]);
  });

  it('names every rule of the linter', () => {
    const names = [...LINT_RULES, ...PACK_RULES].map(({ name }) => name);
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

/** Where a small example of the page belongs: the list of a challenge of a mission of ours. */
const PARTS = [
  ['Planning', 'rota', 'planning', 'helpers'],
  ['Composing', 'poster', 'composing', 'blocks'],
  ['Table talk', 'meeting', 'discussion', 'people'],
  ['Investigation', 'rumour', 'investigation', 'sources'],
  ['Fronts', 'storm', 'fronts', 'turns'],
  ['The till', 'till', 'till', 'tickets'],
] as const;

const sectionOf = (title: string): unknown => {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${title}, a challenge`)) ?? '';
  return JSON.parse(/```json\n([\s\S]*?)```/.exec(section)?.[1] ?? 'null') as unknown;
};

describe('each kind of challenge in docs/writing-missions.md', () => {
  it.each(PARTS)('%s: shows a part that fits where it belongs', (title, mission, kind, list) => {
    const file = new URL(`../../../content/missions/${mission}.json`, import.meta.url);
    const { challenges } = JSON.parse(readFileSync(file, 'utf8')) as {
      challenges: Record<string, Record<string, unknown>>;
    };
    const whole = Object.values(challenges).find((challenge) => challenge['kind'] === kind);
    const result = v.safeParse(challengeSchema, { ...whole, [list]: [sectionOf(title)] });
    expect(result.issues ?? []).toEqual([]);
    expect(v.is(challengeSchema, { ...whole, [list]: [{ other: 1 }] })).toBe(false);
  });

  it('Reflecting: shows a whole one', () => {
    expect(v.safeParse(challengeSchema, sectionOf('Reflecting')).issues ?? []).toEqual([]);
  });
});
