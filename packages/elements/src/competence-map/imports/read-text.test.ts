import { encodeForLink } from '@requapass/assessment/link.js';
import { makePortfolio } from '@requapass/assessment/portfolio.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleOutcome } from '../../testing/sample-outcome.js';
import { everything } from '../../testing/sample-portfolio.js';
import { toJson } from '../exports/to-json.js';
import { withFragment } from '../handed-over/fragment-kind.js';
import { readCode } from './read-file.js';
import { readText } from './read-text.js';

const PAGE = 'https://partner.example/map?x=1#old';
const outcome = sampleOutcome({ speak: 3, organise: 2 });
const link = (document: object) => withFragment(PAGE, 'map', encodeForLink(document));
const documents = (text: string) =>
  readText(text).map((reading) => (reading.what === 'document' ? reading.document.document : reading.what));
const code = (text: string) =>
  readText(text).map((reading) => (reading.what === 'problem' ? reading.problem.code : reading.what))[0];

describe('what the map gives out comes in again, the same', () => {
  test.each([
    ['an outcome', outcome],
    ['a whole portfolio', everything()],
    ['an empty portfolio', makePortfolio()],
  ])('%s, as a file, as a link, as the letters of one', (_, document) => {
    expect(documents(toJson(document))).toEqual([document]);
    expect(documents(`\uFEFF${toJson(document)}`)).toEqual([document]);
    expect(documents(link(document))).toEqual([document]);
    expect(documents(encodeForLink(document))).toEqual([document]);
  });

  test('even where a mail program broke the link, or a person the letters', () => {
    const broken = link(outcome).replaceAll(/.{70}/g, '$&\r\n> ');
    expect(documents(broken)).toEqual([outcome]);
    expect(documents(encodeForLink(outcome).replaceAll(/.{40}/g, '$&\n'))).toEqual([outcome]);
    expect(documents(`Voilà ma carte :\n${link(outcome)}\nBises`)).toEqual([outcome]);
  });

  test('several links in one text, each once', () => {
    const other = sampleOutcome({ write: 2 });
    expect(documents(`${link(outcome)}\n${link(other)} ${link(outcome)}`)).toEqual([outcome, other]);
  });
});

describe('a game that was left', () => {
  const save = 'RQ04HMASW9XKDM2EY7T0';
  test('is known by its code, its link and its file, and is no document', () => {
    expect(readText(save)).toEqual([{ what: 'game', name: '', code: save, address: null }]);
    expect(readText('rq04-hmas w9xk\ndm2e-y7t0')).toMatchObject([{ what: 'game', code: save }]);
    const address = `https://play.example/v1/game.html#requapass=${save}`;
    expect(readText(`Ma partie : ${address} !`)).toMatchObject([{ what: 'game', code: save, address }]);
    expect(readText('{"format":"requapass-save","version":1}')).toMatchObject([{ what: 'game', code: null }]);
    expect(readCode(address)).toMatchObject([{ what: 'game', address }]);
  });

  test('never names an address that is no page', () => {
    expect(readText(`javascript:alert(1)#requapass=${save}`)).toMatchObject([
      { what: 'game', address: null },
    ]);
    expect(readText(`#requapass=${save}`)).toMatchObject([{ what: 'game', address: null }]);
  });
});

test('whatever else is told for what it is', () => {
  expect(code('')).toBe('empty');
  expect(code('bonjour')).toBe('not-json');
  expect(code('{"format":"other"}')).toBe('wrong-format');
  expect(code('{"format":')).toBe('not-json');
  expect(code(toJson({ ...outcome, version: 2 as 1 }))).toBe('newer-version');
  expect(code('https://partner.example/map')).toBe('bare-link');
  expect(code('<!doctype html><title>x</title>')).toBe('web-page');
  expect(code('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')).toBe('drawing');
  expect(code(link(outcome).slice(0, -20))).toBe('damaged');
  expect(code(withFragment(PAGE, 'map', encodeForLink({ format: 'requapass-confirmation' })))).not.toBe(
    'document',
  );
  expect(code(withFragment(PAGE, 'request', encodeForLink(outcome)))).toBe('wrong-kind');
});

test('a QR code of somebody else is told as such, one of ours that is damaged as damaged', () => {
  expect(readCode('WIFI:S:cafe;T:WPA;P:1234;;')).toMatchObject([{ problem: { code: 'other-code' } }]);
  expect(readCode('https://parcel.example/12')).toMatchObject([
    { problem: { code: 'other-code', message: 'the code says "https://parcel.example/12"' } },
  ]);
  expect(readCode(link(outcome).slice(0, -20))).toMatchObject([{ problem: { code: 'damaged' } }]);
});

test('whatever is pasted, nothing is thrown and something is said', () => {
  const pieces = [
    link(outcome),
    toJson(outcome),
    '#requapass=RQ',
    '<svg>',
    '1AAAAAAAAAAAAAAAAAAAA',
    'https://a.b/',
  ];
  const broken = fc
    .tuple(fc.constantFrom(...pieces), fc.nat(3000), fc.nat(6), fc.string({ maxLength: 5 }))
    .map(
      ([text, at, cut, put]) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + cut),
    );
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 60 }), broken, fc.json()), (text) => {
      expect(readText(text).length).toBeGreaterThan(0);
      expect(readCode(text).length).toBeGreaterThan(0);
    }),
    { seed: 4, numRuns: 1500 },
  );
});
