import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchJson, parseJson } from './fetch-json.js';

const BASE = 'https://partner.example/page';

function answerWith(response: Response | Error): ReturnType<typeof vi.fn> {
  const fetchStub = vi.fn(() =>
    response instanceof Error ? Promise.reject(response) : Promise.resolve(response),
  );
  vi.stubGlobal('fetch', fetchStub);
  return fetchStub;
}

function get(
  address: string,
  maxBytes = 100,
  signal = new AbortController().signal,
): ReturnType<typeof fetchJson> {
  return fetchJson(address, { base: BASE, signal, maxBytes });
}

afterEach(() => vi.unstubAllGlobals());

describe('fetching JSON from somewhere', () => {
  test('resolves the address against the page and sends no credentials', async () => {
    const fetchStub = answerWith(new Response('{"a":1}'));
    expect(await get('outcome.json')).toEqual({ ok: true, value: { a: 1 } });
    expect(fetchStub).toHaveBeenCalledWith(
      'https://partner.example/outcome.json',
      expect.objectContaining({ credentials: 'omit' }),
    );
  });

  test.each([
    ['a missing file', new Response('', { status: 404 }), 'not-found', '404'],
    ['a body above the limit', new Response('"'.padEnd(101, 'x') + '"'), 'too-large', '100 bytes'],
    ['something else than JSON', new Response('<!doctype html>'), 'not-json', 'is not JSON'],
    ['a network that is away', new TypeError('Failed to fetch'), 'unreachable', 'CORS'],
  ])('says what is wrong with %s', async (_, response, code, part) => {
    answerWith(response);
    const result = await get('/outcome.json');
    expect(result).toMatchObject({ ok: false, error: { code } });
    expect(!result.ok && result.error.message).toContain(part);
    expect(!result.ok && result.error.message).toContain('https://partner.example/outcome.json');
  });

  test('does not throw on something that is no address', async () => {
    expect(await get('http://')).toMatchObject({ ok: false, error: { code: 'unreachable' } });
  });

  test('tells an aborted request from a broken one', async () => {
    const abort = new AbortController();
    abort.abort();
    answerWith(new DOMException('aborted', 'AbortError'));
    expect(await get('/a.json', 100, abort.signal)).toMatchObject({ ok: false, error: { code: 'aborted' } });
  });

  test('counts bytes, not characters', async () => {
    answerWith(new Response(JSON.stringify('é'.repeat(60))));
    expect(await get('/a.json')).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });
});

test('parsing names what it parsed', () => {
  expect(parseJson('{', 'the file')).toMatchObject({
    ok: false,
    error: { code: 'not-json', message: expect.stringContaining('the file') as string },
  });
});
