import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchInBrowser } from './browser-fetcher.js';
import { didWebAddress } from './did-web.js';
import { createNetwork, publicAddress } from './network.js';

const PRIVATE = [
  'https://localhost/x',
  'https://LOCALHOST/x',
  'https://printer.local/x',
  'https://a.b.localhost/',
  'https://intranet/x',
  'https://127.0.0.1/x',
  'https://10.0.0.1/x',
  'https://192.168.1.1/x',
  'https://169.254.169.254/latest/meta-data',
  'https://2130706433/x',
  'https://0x7f.1/x',
  'https://[::1]/x',
  'https://[::ffff:127.0.0.1]/x',
  'https://example.org:8443/x',
  'https://user:secret@example.org/x',
  'https://example.org@127.0.0.1/x',
  'ftp://example.org/x',
  'file:///etc/passwd',
  'data:application/json,{}',
  'javascript:alert(1)',
  'blob:https://example.org/1',
  '//example.org/x',
  'example.org/x',
  '',
];

describe('an address', () => {
  it.each(PRIVATE)('is not asked: "%s"', (url) => {
    expect(publicAddress(url)).toBeUndefined();
  });

  it('is asked by https, without its fragment', () => {
    expect(publicAddress('http://example.org/a?b=c#d')).toBe('https://example.org/a?b=c');
  });
});

describe('a did:web name', () => {
  it.each([
    ['did:web:example.org', 'https://example.org/.well-known/did.json'],
    ['did:web:example.org:issuers:1', 'https://example.org/issuers/1/did.json'],
    ['did:web:Example.org:a%20b', 'https://example.org/a%20b/did.json'],
  ])('%s has its document at %s', (did, address) => {
    expect(didWebAddress(did)).toBe(address);
  });

  it.each([
    'did:web:localhost',
    'did:web:localhost%3A3000',
    'did:web:example.org%3A8443',
    'did:web:127.0.0.1',
    'did:web:example.org:..:evil',
    'did:web:example.org:%2e%2e:evil',
    'did:web:example.org:a%2Fb',
    'did:web:example.org:',
    'did:web:user@example.org',
    'did:web:example.org/path',
    'did:web:example.org?x=1',
    'did:web:example.org%2F.evil.example',
    'did:web:',
    'did:key:z6Mk',
  ])('%s has none', (did) => {
    expect(didWebAddress(did)).toBeUndefined();
  });
});

describe('the network', () => {
  const hosts = new Set(['example.org']);

  it('asks nothing without a fetcher, and nothing of hosts that were not announced', async () => {
    const fetcher = vi.fn(() => Promise.resolve({ status: 200, text: '{}' }));
    expect(await createNetwork(undefined, hosts).ask('https://example.org/')).toMatchObject({
      reason: 'not-asked',
    });
    const network = createNetwork(fetcher, hosts);
    expect(await network.ask('https://evil.example/')).toMatchObject({ reason: 'not-asked' });
    expect(await network.ask('https://127.0.0.1/')).toMatchObject({ reason: 'refused' });
    expect(fetcher).not.toHaveBeenCalled();
    expect([...network.missed]).toEqual(['evil.example']);
  });

  it('asks each address once', async () => {
    const fetcher = vi.fn(() => Promise.resolve({ status: 200, text: '{"a":1}' }));
    const network = createNetwork(fetcher, hosts);
    await Promise.all([network.ask('https://example.org/a'), network.ask('http://example.org/a#b')]);
    expect(fetcher.mock.calls).toEqual([['https://example.org/a']]);
  });

  it('gives up on a host that never answers', async () => {
    vi.useFakeTimers();
    const answer = createNetwork(() => new Promise(() => undefined), hosts).ask('https://example.org/');
    await vi.advanceTimersByTimeAsync(9000);
    expect(await answer).toEqual({ ok: false, reason: 'unreachable' });
    vi.useRealTimers();
  });

  it('tells "gone" from "not there", and takes no endless answer', async () => {
    const by = (status: number, text = '') =>
      createNetwork(() => Promise.resolve({ status, text }), hosts).ask('https://example.org/');
    expect(await by(410)).toMatchObject({ reason: 'gone' });
    expect(await by(302)).toMatchObject({ reason: 'unreachable' });
    expect(await by(200, ' '.repeat(1_100_000))).toMatchObject({ reason: 'unreadable' });
    expect(await by(200, '{"a":1,"a":2}')).toMatchObject({ ok: true, json: undefined });
  });
});

describe('the fetcher for browsers', () => {
  afterEach(() => vi.unstubAllGlobals());
  const answer = (text: string, status = 200) =>
    vi.fn((_url: string, _options: Record<string, unknown>) =>
      Promise.resolve(new Response(text, { status })),
    );

  it('sends no cookie and no referrer, and follows no redirect', async () => {
    const fetch = answer('{}');
    vi.stubGlobal('fetch', fetch);
    expect(await fetchInBrowser('https://example.org/x')).toEqual({ status: 200, text: '{}' });
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
  });

  it.each([...PRIVATE, 'http://example.org/x'])('never asks "%s"', async (url) => {
    const fetch = answer('{}');
    vi.stubGlobal('fetch', fetch);
    await expect(fetchInBrowser(url)).rejects.toThrow('not a public address');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('stops after a mebibyte and after five seconds', async () => {
    vi.stubGlobal('fetch', answer('x'.repeat(1_048_577)));
    await expect(fetchInBrowser('https://example.org/x')).rejects.toThrow('too long');
    vi.useFakeTimers();
    vi.stubGlobal(
      'fetch',
      (_url: string, { signal }: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(new Error('aborted'))),
        ),
    );
    const slow = expect(fetchInBrowser('https://example.org/x')).rejects.toThrow('aborted');
    await vi.advanceTimersByTimeAsync(5001);
    await slow;
    vi.useRealTimers();
  });
});
