/** A game in the terminal as a file: a seed, what the world remembered, every action. Foreign input is never trusted. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isRecord } from '@requapass/framework';
import type { Action, Facts } from '@requapass/scenario';

export interface SavedPlay {
  readonly mission: string;
  readonly seed: number;
  readonly facts: Facts;
  readonly actions: readonly Action[];
}

/** Null where there is no file yet. @throws Error when it is no saved play of this mission. */
export function readSavedPlay(file: string, mission: string): SavedPlay | null {
  if (!existsSync(file)) return null;
  let saved: unknown;
  try {
    saved = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`${file} is not JSON; name another file, or remove it`);
  }
  if (
    !isRecord(saved) ||
    !Number.isInteger(saved['seed']) ||
    !isRecord(saved['facts']) ||
    !isActions(saved['actions'])
  )
    throw new Error(`${file} is not a saved play; name another file, or remove it`);
  if (saved['mission'] !== mission)
    throw new Error(
      `${file} is a play of "${String(saved['mission'])}", not of "${mission}"; name another file`,
    );
  return saved as unknown as SavedPlay;
}

export function writeSavedPlay(file: string, play: SavedPlay): void {
  writeFileSync(file, `${JSON.stringify(play, null, 2)}\n`);
}

/** The runner refuses what does not fit: here only the shape matters. */
function isActions(value: unknown): boolean {
  return (
    Array.isArray(value) && value.every((action) => isRecord(action) && typeof action['type'] === 'string')
  );
}
