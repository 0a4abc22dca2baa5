/**
 * What was read and waits for the person: kept per map as long as the page is open, so that closing loses nothing.
 * Each change is a new value. Pure: knows no screen and no merging.
 */
import type { AnyDocument } from '@requapass/assessment/portfolio.js';
import type { Reading } from './reading.js';

export interface Entry {
  readonly id: number;
  readonly reading: Reading;
  /** Of a document: it is to be added. */
  readonly isChosen: boolean;
}

export interface Desk {
  readonly entries: readonly Entry[];
  /** Keys of what the person takes away to make room. */
  readonly omitted: ReadonlySet<string>;
  /** The address that was read last: it is not read again. */
  readonly fragment: string;
}

export const EMPTY_DESK: Desk = { entries: [], omitted: new Set(), fragment: '' };

/** Documents stay beside those that were read before; what could not be read is forgotten at the next attempt. */
export function lay(desk: Desk, readings: readonly Reading[]): Desk {
  const kept = desk.entries.filter(({ reading }) => reading.what === 'document');
  const first = (desk.entries.at(-1)?.id ?? 0) + 1;
  const entries = readings.map((reading, index): Entry => ({
    id: first + index,
    reading,
    isChosen: !isDoubtful(reading),
  }));
  return { ...desk, entries: [...kept, ...entries] };
}

/** A request may be somebody else's, who wants an answer. */
function isDoubtful(reading: Reading): boolean {
  return reading.what === 'document' && reading.document.kind === 'request';
}

export function tick(desk: Desk, id: number, isChosen: boolean): Desk {
  return {
    ...desk,
    entries: desk.entries.map((entry) => (entry.id === id ? { ...entry, isChosen } : entry)),
  };
}

export function omit(desk: Desk, key: string, isOmitted: boolean): Desk {
  const omitted = new Set(desk.omitted);
  if (isOmitted) omitted.add(key);
  else omitted.delete(key);
  return { ...desk, omitted };
}

/** After adding: what came in or was not wanted goes, what could not be read stays to be told. */
export function clear(desk: Desk, isSettled: (entry: Entry) => boolean): Desk {
  return { ...desk, omitted: new Set(), entries: desk.entries.filter((entry) => !isSettled(entry)) };
}

export function documentOf({ reading }: Entry): AnyDocument | null {
  return reading.what === 'document' ? reading.document : null;
}

export function chosenEntries({ entries }: Desk): readonly Entry[] {
  return entries.filter((entry) => entry.isChosen && entry.reading.what === 'document');
}
