/** Desks that are cleared away after each test, and a badge given at one of them. For tests only. */
import { readFileSync } from 'node:fs';
import { afterEach } from 'vitest';
import type { Desk } from './run-command.js';
import { runInside } from './run-inside.js';

export const PAGES = ['--competences-url', 'https://pont.example.org/competences/{page}.html'];
export const GIVE = ['issue', 'speak-autonomy', '--to', 'awa@example.org', ...PAGES, '--bake', 'svg'];

interface Given {
  readonly badges: readonly { readonly id: string; readonly files: readonly [string, ...string[]] }[];
}

/** To be called once a file; what it returns keeps a desk until its test is over. */
export function keepDesks(): (desk: Desk) => Desk {
  const desks: Desk[] = [];
  afterEach(() => {
    for (const desk of desks.splice(0)) desk.remove();
  });
  return (desk) => {
    desks.push(desk);
    return desk;
  };
}

export async function give(desk: Desk, argv: readonly string[] = GIVE): Promise<Given['badges'][number]> {
  const { out, err } = await runInside(desk, [...argv, '--json']);
  const [badge] = (JSON.parse(out) as Partial<Given>).badges ?? [];
  if (!badge) throw new Error(`nothing was given: ${out} ${err}`);
  return badge;
}

/** What a token says, its signature not looked at. */
export function payloadOf(file: string): Record<string, never> {
  const [, payload = ''] = readFileSync(file, 'utf8').split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<string, never>;
}
