/** Somebody else confirms, without a server: asked, answered, checked, and refused with the reason. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { SAMPLE_ANSWER, SAMPLE_REQUEST, documentOf } from '../testing/sample-documents.js';
import { checkConfirmation } from './check-confirmation.js';
import type { ConfirmationAnswer } from './confirmation.js';
import { digestOf } from '../documents/digest.js';
import {
  makeConfirmationAnswer,
  makeConfirmationRequest,
  type ConfirmationAnswerInput,
} from './make-confirmation.js';
import { parseConfirmationAnswer, parseConfirmationRequest } from './parse-confirmation.js';

/** A deep copy with one value replaced, or removed by `undefined`. */
function changed(document: object, path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(document));
  let node = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) node = node[key] as Record<string | number, unknown>;
  const last = path.at(-1) as string | number;
  if (value === undefined) Reflect.deleteProperty(node, last);
  else node[last] = value;
  return copy;
}

const ANSWER_INPUT: ConfirmationAnswerInput = {
  by: { name: 'Nadia', role: '', organisation: '' },
  date: '2026-11-23',
  locale: 'nl',
  competences: [{ id: 'speak', answer: 'adjusted', level: 4, comment: '' }],
};

describe('a digest', () => {
  test('is the SHA-256 of the canonical JSON: keys in order, no spaces', () => {
    const canonical = '{"a":[1,"é",null],"b":{"c":true,"d":1e+21}}';
    const expected = createHash('sha256').update(canonical, 'utf8').digest('hex');
    expect(digestOf({ b: { d: 1e21, c: true }, a: [1, 'é', null] })).toBe(`sha256:${expected}`);
  });

  test('of the example request and answer is as published', () => {
    expect(SAMPLE_ANSWER.request.digest).toMatchInlineSnapshot(
      `"sha256:406be254389202fe2bb5f90e688c7b188bd57abd7cbfb8e4f503390f1108497a"`,
    );
    expect(SAMPLE_ANSWER.digest).toMatchInlineSnapshot(
      `"sha256:c58f2326d9911ad60e4f66c39cb7cbfad9acb89621c2659a8bc96e3878f22b0f"`,
    );
  });
});

describe('a request', () => {
  test('is read back whole, as a value and as text', () => {
    expect(parseConfirmationRequest(SAMPLE_REQUEST)).toEqual({ ok: true, document: SAMPLE_REQUEST });
    expect(parseConfirmationRequest(JSON.stringify(SAMPLE_REQUEST))).toEqual({
      ok: true,
      document: SAMPLE_REQUEST,
    });
  });

  test('is written in the framework’s order, its texts made plain', () => {
    const [speak, pathway] = SAMPLE_REQUEST.competences;
    const request = documentOf(
      makeConfirmationRequest({
        ...SAMPLE_REQUEST,
        from: '  In\u202Eès\nB.\u0000 ',
        message: 'a\r\nb\tc\uD83D',
        competences: [pathway!, speak!],
      }),
    );
    expect(request.competences.map(({ id }) => id)).toEqual(['speak', 'pathway']);
    expect(request).toMatchObject({ from: 'Inès B.', message: 'a\nb c' });
  });

  test('is not cut short: what is too long is said, with its place', () => {
    expect(makeConfirmationRequest({ ...SAMPLE_REQUEST, message: 'x'.repeat(301) })).toMatchObject({
      ok: false,
      error: { code: 'invalid-field', path: 'message' },
    });
  });

  test.each<[path: (string | number)[], value: unknown, code: string, where?: string]>([
    [['format'], 'requapass-confirmation', 'wrong-format'],
    [['version'], 2, 'newer-version'],
    [['version'], 0, 'invalid-field'],
    [['id'], 'short', 'invalid-field'],
    [['id'], undefined, 'invalid-field'],
    [['locale'], 'de', 'invalid-field'],
    [['from'], 'x'.repeat(81), 'invalid-field'],
    [['from'], 'a\nb', 'invalid-field'],
    [['message'], 'turned \u202E round', 'invalid-field'],
    [['message'], 'half \uD83D', 'invalid-field'],
    [['extra'], 1, 'invalid-field'],
    [['competences'], [], 'invalid-field'],
    [['competences'], new Array(13).fill(SAMPLE_REQUEST.competences[0]), 'too-large'],
    [['competences', 0, 'seenLevel'], 5, 'invalid-field'],
    [['competences', 0, 'stance'], 'proud', 'invalid-field'],
    [['competences', 0, 'experiences', 0, 'where'], 'moon', 'invalid-field'],
    [['competences', 0, 'experiences', 0, 'words'], 'x'.repeat(501), 'invalid-field'],
    [['competences', 0, 'experiences'], new Array(21).fill({}), 'too-large'],
    [['competences', 1, 'seenLevel'], 3, 'inconsistent'],
    [['competences', 1], SAMPLE_REQUEST.competences[0], 'inconsistent', 'competences[1].id'],
  ])('with a wrong value at %j is refused there', (path, value, code, where) => {
    const result = parseConfirmationRequest(changed(SAMPLE_REQUEST, path, value));
    const place = path.reduce<string>(
      (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${key}` : key),
      '',
    );
    expect(result).toMatchObject({ ok: false, error: { code, path: where ?? place } });
    expect(!result.ok && result.error.message).not.toMatch(/undefined|never|u202A/);
  });
});

describe('an answer', () => {
  test('is read back whole, as a value and as text', () => {
    expect(parseConfirmationAnswer(SAMPLE_ANSWER)).toEqual({ ok: true, document: SAMPLE_ANSWER });
    expect(parseConfirmationAnswer(JSON.stringify(SAMPLE_ANSWER, null, 2))).toEqual({
      ok: true,
      document: SAMPLE_ANSWER,
    });
  });

  test('needs a name', () => {
    const by = { ...ANSWER_INPUT.by, name: ' \u202E ' };
    expect(makeConfirmationAnswer(SAMPLE_REQUEST, { ...ANSWER_INPUT, by })).toMatchObject({
      ok: false,
      error: { code: 'invalid-field', path: 'by.name', message: expect.stringContaining('a name') },
    });
  });

  test.each([
    ['a competence nobody asked about', { id: 'write', answer: 'not-seen', level: null }, '[0].id'],
    ['a level nobody showed, as confirmed', { id: 'speak', answer: 'confirmed', level: 4 }, '[0].level'],
    ['no level, where one was shown', { id: 'speak', answer: 'confirmed', level: null }, '[0].level'],
    ['an adjustment without a level', { id: 'speak', answer: 'adjusted', level: null }, '[0].level'],
    ['a level that was not seen', { id: 'speak', answer: 'not-seen', level: 2 }, '[0].level'],
  ] as const)('is not made of %s', (_, competence, where) => {
    const competences = [{ ...competence, comment: '' }];
    expect(makeConfirmationAnswer(SAMPLE_REQUEST, { ...ANSWER_INPUT, competences })).toMatchObject({
      ok: false,
      error: { code: 'inconsistent', path: `competences${where}` },
    });
  });

  test.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '0000-01-01'])(
    'is not dated %s',
    (date) => {
      expect(parseConfirmationAnswer({ ...SAMPLE_ANSWER, date })).toMatchObject({
        ok: false,
        error: { code: 'inconsistent', path: 'date' },
      });
    },
  );

  test('may be dated on a leap day', () => {
    expect(parseConfirmationAnswer({ ...SAMPLE_ANSWER, date: '2028-02-29' }).ok).toBe(true);
  });
});

describe('checking an answer', () => {
  const reread = (value: unknown) => documentOf(parseConfirmationAnswer(value));
  /** Written again after a change, as somebody would who knows how. */
  const resigned = (value: unknown): ConfirmationAnswer => {
    const { digest: _, ...content } = value as ConfirmationAnswer;
    return reread({ ...content, digest: digestOf(content) });
  };

  test('accepts what was asked and answered, whatever the order of its fields', () => {
    const turned = Object.fromEntries(Object.entries(SAMPLE_ANSWER).reverse());
    expect(checkConfirmation(reread(turned), [SAMPLE_REQUEST])).toEqual({
      ok: true,
      request: SAMPLE_REQUEST,
    });
  });

  test.each<[path: (string | number)[], value: unknown]>([
    [['by', 'name'], 'Nadia C.'],
    [['date'], '2026-11-24'],
    [['competences', 0, 'level'], 2],
    [['competences', 0, 'comment'], ''],
    [['competences'], SAMPLE_ANSWER.competences.slice(0, 1)],
    [['request', 'id'], 'another-request-1234'],
    [['digest'], `sha256:${'0'.repeat(64)}`],
  ])('calls one that was edited at %j tampered with', (path, value) => {
    const answer = reread(changed(SAMPLE_ANSWER, path, value));
    expect(checkConfirmation(answer, [SAMPLE_REQUEST])).toMatchObject({ error: { code: 'tampered' } });
  });

  test('calls one to somebody else’s request foreign', () => {
    const mine = { ...SAMPLE_REQUEST, id: 'my-own-request-0001' };
    expect(checkConfirmation(SAMPLE_ANSWER, [mine])).toMatchObject({ error: { code: 'foreign' } });
    expect(checkConfirmation(SAMPLE_ANSWER, [])).toMatchObject({ error: { code: 'foreign' } });
  });

  test('finds out that the request was changed on its way', () => {
    const made = { ...SAMPLE_REQUEST, message: 'Another message' };
    expect(checkConfirmation(SAMPLE_ANSWER, [made])).toMatchObject({ error: { code: 'changed-request' } });
  });

  test('refuses a competence or a level that was not asked about', () => {
    const other = resigned(changed(SAMPLE_ANSWER, ['competences', 0, 'id'], 'write'));
    expect(checkConfirmation(other, [SAMPLE_REQUEST])).toMatchObject({
      error: { code: 'not-asked', path: 'competences[0].id' },
    });
    const higher = resigned(changed(SAMPLE_ANSWER, ['competences', 0, 'level'], 4));
    expect(checkConfirmation(higher, [SAMPLE_REQUEST])).toMatchObject({
      error: { code: 'not-asked', path: 'competences[0].level' },
    });
  });

  test('is no signature: who writes the whole anew is believed', () => {
    const forged = resigned(changed(SAMPLE_ANSWER, ['by', 'name'], 'Somebody Else'));
    expect(checkConfirmation(forged, [SAMPLE_REQUEST]).ok).toBe(true);
  });
});
