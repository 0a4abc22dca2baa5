/**
 * A cmi5 platform over HTTP: the strict one of the tests decides, a real record store keeps what it let through, and
 * answers for what is in it. Tests only.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startLrs } from '@requapass/devkit/lrs.mjs';
import { fakePlatform, launchAddress } from '@requapass/xapi/testing';

interface Stored {
  readonly verb: { readonly id: string };
  readonly result?: { readonly score?: { readonly scaled: number } };
}

export interface Cmi5Site {
  readonly origin: string;
  /** A launch of the unit at this address. Each opens a session of its own. */
  launch(unit: string): string;
  /** What the record store has, oldest first: the ends of the verbs. */
  verbs(): Promise<readonly string[]>;
  scores(): Promise<readonly number[]>;
  readonly states: Map<string, string>;
  /** From now on nothing is answered but with 503. */
  goAway(): void;
  close(): Promise<void>;
}

export async function openCmi5Site(returnURL: string): Promise<Cmi5Site> {
  const lrs = await startLrs();
  const headers = { Authorization: lrs.authorization, 'X-Experience-API-Version': '1.0.3' };
  const states = new Map<string, string>();
  let platform = fakePlatform();
  let sessions = 0;
  let isGone = false;

  const server = createServer((request, response) => {
    const answer = async (): Promise<{ status: number; body: string }> => {
      if (request.method === 'OPTIONS') return { status: 204, body: '' };
      if (isGone) return { status: 503, body: '' };
      const body = await readBody(request);
      const { authorization = '', 'x-experience-api-version': version } = request.headers;
      const { status, text } = await platform.fetch(`https://platform.example${request.url ?? '/'}`, {
        method: request.method ?? 'GET',
        headers: {
          Authorization: authorization,
          ...(typeof version === 'string' && { 'X-Experience-API-Version': version }),
        },
        ...(body !== '' && { body }),
      });
      if (status === 200 && request.method === 'POST' && request.url?.startsWith('/xapi/statements')) {
        const kept = await fetch(`${lrs.endpoint}statements`, {
          method: 'POST',
          headers: { ...headers, 'Content-Type': 'application/json' },
          body,
        });
        if (kept.status !== 200) return { status: 400, body: await kept.text() };
      }
      return { status, body: await text() };
    };
    void answer().then(({ status, body }) => {
      response.writeHead(status, {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Headers': 'Authorization, Content-Type, X-Experience-API-Version',
        'Access-Control-Allow-Methods': 'GET, POST, PUT',
      });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const read = async (): Promise<readonly Stored[]> => {
    const answer = await fetch(`${lrs.endpoint}statements?ascending=true&limit=200`, { headers });
    return ((await answer.json()) as { statements: readonly Stored[] }).statements;
  };

  return {
    origin,
    states,
    launch(unit) {
      sessions += 1;
      platform = fakePlatform({
        session: `session-${sessions}`,
        states,
        earlier: platform.stored,
        launchData: { returnURL, moveOn: 'Completed' },
        preferences: '{"languagePreference":"en-GB","audioPreference":"off"}',
      });
      const { search } = new URL(launchAddress({ endpoint: `${origin}/xapi/`, fetch: `${origin}/token` }));
      return `${unit}${search}`;
    },
    verbs: async () => (await read()).map(({ verb }) => verb.id.replace(/.*[/#]/, '')),
    scores: async () => (await read()).flatMap(({ result }) => result?.score?.scaled ?? []),
    goAway: () => void (isGone = true),
    async close() {
      server.closeAllConnections();
      server.close();
      await lrs.close();
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
