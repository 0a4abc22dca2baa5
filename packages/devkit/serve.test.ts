import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ServeError, serveFolder } from './serve.mjs';

type Server = Awaited<ReturnType<typeof serveFolder>>;

let root: string;
let server: Server;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(root, 'site'));
  writeFileSync(join(root, 'secret.html'), 'secret');
  writeFileSync(join(root, 'site/index.html'), '<script src="http://localhost:4171/v1/embed.js"></script>');
  writeFileSync(join(root, 'site/data.json'), '{"a":"http://localhost:4171"}');
  writeFileSync(join(root, 'site/game-a1B2_c3-.js'), 'export {};');
  mkdirSync(join(root, 'site/content'));
  writeFileSync(join(root, 'site/content/the-handover.json'), '{}');
  writeFileSync(join(root, 'site/content/the-handover.js'), 'export {};');
  writeFileSync(join(root, 'site/the-handover.json'), '{}');
  writeFileSync(join(root, 'site/embed.js'), 'plain');
  writeFileSync(join(root, 'site/embed.js.br'), 'pressed');
  writeFileSync(join(root, 'site/.hidden'), 'hidden');
  mkdirSync(join(root, 'pack'));
  writeFileSync(join(root, 'pack/pack.json'), '{"pack":1}');
  server = await serveFolder({
    mounts: { '/pack/': join(root, 'pack') },
    folder: join(root, 'site'),
    port: 0,
    embedOrigin: 'http://localhost:5171',
    headers: { 'X-More': 'yes' },
  });
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.origin}${path}`, { headers });

/** Sends a path as it is; fetch would tidy it up first. */
function statusOfRawPath(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('a further folder', () => {
  it('is served where it begins, and nothing beside it', async () => {
    const answer = await get('/pack/pack.json');
    expect(await answer.json()).toEqual({ pack: 1 });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect((await get('/pack/data.json')).status).toBe(404);
    expect(await statusOfRawPath('/pack/../secret.html')).toBe(404);
    expect(await statusOfRawPath('/pack/..%2Fsecret.html')).toBe(404);
  });
});

describe('a served folder', () => {
  it.each(['/', '/index.html', '/data.json', '/embed.js'])('lets any origin use %s', async (path) => {
    const { headers } = await get(path);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-more')).toBe('yes');
  });

  it('keeps files with a hash in their name for ever, and others for a short while', async () => {
    expect((await get('/game-a1B2_c3-.js')).headers.get('cache-control')).toContain('immutable');
    expect((await get('/data.json')).headers.get('cache-control')).toBe('public, max-age=300');
  });

  it.each(['/content/the-handover.json', '/content/the-handover.js', '/the-handover.json', '/embed.js'])(
    'can correct %s, whose name only looks like one with a hash',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    },
  );

  it('writes the real address of the embed into pages and scripts, and into nothing else', async () => {
    expect(await (await get('/')).text()).toContain('http://localhost:5171/v1/embed.js');
    expect(await (await get('/data.json')).text()).toContain('http://localhost:4171');
  });

  it('answers 404 for what is not there, with a header any origin may read', async () => {
    const response = await get('/nothing.js');
    expect(response.status).toBe(404);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it.each(['/../secret.html', '/%2e%2e/secret.html', '/..%2fsecret.html', '/.hidden', '/%', '/%00.html'])(
    'gives nothing away at %s',
    async (path) => {
      expect(await statusOfRawPath(path)).toBeGreaterThanOrEqual(400);
    },
  );

  it('sends the compressed file where there is one and the browser takes it', async () => {
    const plain = await serveFolder({ folder: join(root, 'site'), port: 0 });
    const response = await fetch(`${plain.origin}/embed.js`, { headers: { 'Accept-Encoding': 'identity' } });
    expect(await response.text()).toBe('plain');
    const encoding = await new Promise((resolve) => {
      request(
        { host: '127.0.0.1', port: plain.port, path: '/embed.js', headers: { 'Accept-Encoding': 'br' } },
        (answer) => {
          answer.resume();
          resolve(answer.headers['content-encoding']);
        },
      ).end();
    });
    expect(encoding).toBe('br');
    await plain.close();
  });

  it('says in one sentence that a port is in use', async () => {
    const taken = serveFolder({ folder: root, port: server.port });
    await expect(taken).rejects.toThrow(ServeError);
    await expect(taken).rejects.toThrow(`Port ${server.port} is already used by another program`);
  });
});

it('serves a worker that goes away by itself where none is wanted', async () => {
  const folder = join(root, 'site');
  writeFileSync(join(folder, 'service-worker.js'), 'real');
  const withoutWorker = await serveFolder({ folder, port: 0, hasServiceWorker: false });
  const response = await fetch(`${withoutWorker.origin}/service-worker.js`);
  await withoutWorker.close();
  expect(response.headers.get('content-type')).toContain('javascript');
  expect(await response.text()).toBe('self.registration.unregister();\n');
  expect(await (await get('/service-worker.js')).text()).toBe('real');
});
