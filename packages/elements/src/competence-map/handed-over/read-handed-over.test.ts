import { encodeForLink } from '@requapass/assessment/link.js';
import {
  makeConfirmationAnswer,
  makeConfirmationRequest,
  type ConfirmationAnswer,
  type ConfirmationRequest,
} from '@requapass/assessment/confirmation.js';
import { makePortfolio } from '@requapass/assessment/portfolio.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strings as en } from '../document-problems/strings/en.js';
import { strings as fr } from '../document-problems/strings/fr.js';
import { strings as nl } from '../document-problems/strings/nl.js';
import { problemSentence } from '../document-problems/document-problem.js';
import { fragmentKind, withFragment } from './fragment-kind.js';
import { readFragment, readHandedOver, readHandedOverFile, takeConfirmation } from './read-handed-over.js';

const PAGE = 'https://partner.example/map?x=1#old';
const TODAY = '2026-11-23';

function documentOf<Document>(
  result: { readonly ok: true; readonly document: Document } | { readonly ok: false; readonly error: object },
): Document {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.document;
}

function request(id = 'abcdefghijklmnop', level: 2 | 3 = 3): ConfirmationRequest {
  return documentOf(
    makeConfirmationRequest({
      id,
      locale: 'fr',
      from: 'Inès',
      message: '',
      competences: [{ id: 'speak', seenLevel: level, saidLevel: null, stance: null, experiences: [] }],
    }),
  );
}

function answer(to = request(), level: 2 | 3 = 3): ConfirmationAnswer {
  return documentOf(
    makeConfirmationAnswer(to, {
      by: { name: 'Nadia', role: '', organisation: '' },
      date: TODAY,
      locale: 'fr',
      competences: [{ id: 'speak', answer: 'confirmed', level, comment: 'Bravo.' }],
    }),
  );
}

describe('what was handed over', () => {
  test('is read from a link, from its letters alone, and from the text of a file', async () => {
    const encoded = encodeForLink(request());
    const link = withFragment(PAGE, 'request', encoded);
    expect(link).toBe(`https://partner.example/map?x=1#requapass-request=${encoded}`);
    const expected = { ok: true, kind: 'request', document: request() };
    expect(readFragment(new URL(link).hash)).toEqual(expected);
    expect(readHandedOver(` ${link}\n`)).toEqual(expected);
    expect(readHandedOver(encoded)).toEqual(expected);
    expect(readHandedOver(`\uFEFF${JSON.stringify(request(), null, 2)}`)).toEqual(expected);
    expect(await readHandedOverFile(new Blob([JSON.stringify(request())]))).toEqual(expected);
  });

  test('is found beside other things in the fragment, and nowhere else', () => {
    const encoded = encodeForLink(answer());
    expect(readFragment(`#tab=2&requapass-confirmation=${encoded}&y`)).toMatchObject({
      ok: true,
      kind: 'confirmation',
    });
    expect(fragmentKind('#requapass-confirmation=')).toBe('confirmation');
    expect(fragmentKind('#requapass=CODE')).toBeNull();
    expect(fragmentKind('#x-requapass-request=1')).toBeNull();
    expect(readFragment('#about')).toBeNull();
  });

  test('is refused with the reason', async () => {
    const code = (text: string) => {
      const read = readHandedOver(text);
      return read.ok ? read.kind : read.error.code;
    };
    const encoded = encodeForLink(request());
    expect(code('  ')).toBe('empty');
    expect(code('hello')).toBe('not-json');
    expect(code('[]')).toBe('wrong-format');
    expect(code(withFragment(PAGE, 'request', encoded.slice(0, -9)))).toBe('damaged');
    expect(code(withFragment(PAGE, 'request', ''))).toBe('not-a-link-form');
    expect(code(withFragment(PAGE, 'confirmation', encoded))).toBe('wrong-kind');
    expect(code(`2${encoded.slice(1)}`)).toBe('newer-version');
    expect(code(JSON.stringify({ ...request(), version: 2 }))).toBe('newer-version');
    expect(code(JSON.stringify({ ...request(), extra: 1 }))).toBe('invalid-field');
    expect(await readHandedOverFile(new Blob([new Uint8Array(8_000_001)]))).toMatchObject({
      error: { code: 'too-large' },
    });
    const broken = { size: 1, text: () => Promise.reject(new Error('gone')) } as unknown as Blob;
    expect(await readHandedOverFile(broken)).toMatchObject({ error: { code: 'unreadable-file' } });
  });
});

test('whatever is handed over, nothing is thrown, and only whole documents are read', () => {
  const forms = [JSON.stringify(request()), withFragment(PAGE, 'request', encodeForLink(request()))];
  const broken = fc
    .tuple(fc.constantFrom(...forms), fc.nat(2000), fc.nat(3), fc.string({ maxLength: 4 }))
    .map(
      ([text, at, cut, put]) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + cut),
    );
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 80 }), broken, fc.json()), (text) => {
      readFragment(text);
      const read = readHandedOver(text);
      if (!read.ok) expect(problemSentence(read.error, fr)).toMatch(/\.$/);
      else
        expect(read).toMatchObject({
          kind: 'request',
          document: { format: 'requapass-confirmation-request' },
        });
    }),
    { seed: 4, numRuns: 2000 },
  );
});

describe('an answer that comes back', () => {
  const portfolio = makePortfolio({ requests: [request()] });
  const take = (document: object) =>
    takeConfirmation(portfolio, readHandedOver(JSON.stringify(document)), TODAY);

  test('is kept where it was asked for', () => {
    expect(take(answer())).toMatchObject({ ok: true, changes: [{ what: 'confirmation', how: 'added' }] });
  });

  test.each([
    ['changed afterwards', { ...answer(), by: { name: 'Somebody', role: '', organisation: '' } }, 'tampered'],
    ['to somebody else’s request', answer(request('qrstuvwxyzabcdef')), 'foreign'],
    ['to a request that was changed', answer(request('abcdefghijklmnop', 2), 2), 'changed-request'],
    ['that is no answer', request(), 'wrong-kind'],
  ])('%s is refused, and the portfolio is as it was', (_, document, code) => {
    const before = JSON.stringify(portfolio);
    expect(take(document)).toMatchObject({ ok: false, error: { code } });
    expect(JSON.stringify(portfolio)).toBe(before);
  });
});

test('every reason is a sentence in each language', () => {
  const codes = [
    'not-json',
    'damaged',
    'tampered',
    'foreign',
    'changed-request',
    'not-asked',
    'full',
  ] as const;
  for (const strings of [fr, nl, en]) {
    for (const code of codes) expect(problemSentence({ code }, strings)).toMatch(/\.$/);
    expect(Object.values(strings).every((sentence) => sentence.length > 3)).toBe(true);
  }
});
