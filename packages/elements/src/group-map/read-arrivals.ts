/**
 * From files, pasted text and values of the page to people of the group, or why not. Loaded with the first document:
 * the readers are heavy. Keeps of a document only its outcomes; what somebody wrote is dropped at once.
 */
import type { Outcome } from '@requapass/assessment';
import { type AnyDocument, inTime, readAnyDocument } from '@requapass/assessment/portfolio.js';
import { readFile } from '../competence-map/imports/read-file.js';
import { readText } from '../competence-map/imports/read-text.js';
import type { Reading } from '../competence-map/imports/reading.js';
import { fragmentKind } from '../competence-map/handed-over/fragment-kind.js';
import type { Arrival, GroupProblem } from './members.js';

/** @throws the reason of the signal when it was stopped */
export async function arrivalsOfFile(file: File, signal: AbortSignal): Promise<readonly Arrival[]> {
  return (await readFile(file, signal)).map(asArrival);
}

/** One code or link a line, as many as there are; or one document as JSON, or one a line. */
export function arrivalsOfText(text: string): readonly Arrival[] {
  const isJson = /^\s*[[{"]/.test(text);
  const pieces = text
    .split(isJson ? /[\r\n]+/ : /\s+/)
    .filter((piece) => (isJson ? /^\s*\{.*\}\s*$/.test(piece) : isCode(piece)));
  const each = pieces.flatMap((piece) => readText(piece));
  const whole = isJson || each.every(({ what }) => what === 'problem') ? readText(text) : null;
  const isWhole = whole?.some(({ what }) => what === 'document') ?? false;
  // A code that was broken into lines is no code line by line.
  return (isWhole || pieces.length < 2 ? (whole ?? each) : each).map(asArrival);
}

/** A document the page has, as a value or as JSON. */
export function arrivalOfValue(value: unknown): Arrival {
  const read = readAnyDocument(value);
  return read.ok ? personOf(read, '') : { name: '', problem: read.error };
}

/** What a live game reported, or null where it is no outcome. */
export function liveOutcome(value: unknown): Outcome | null {
  const read = readAnyDocument(value);
  return read.ok && read.kind === 'outcome' ? read.document : null;
}

function asArrival(reading: Reading): Arrival {
  const { name } = reading;
  switch (reading.what) {
    case 'problem':
      return { name, problem: reading.problem };
    case 'game':
      return refuse(name, 'saved-game', 'it is a game to go on with, which holds no outcome');
    case 'document':
      return personOf(reading.document, name);
  }
}

/** Of a map, which is one person's, the latest outcome of each source. */
function personOf(read: AnyDocument, name: string): Arrival {
  if (read.kind === 'outcome') return { name, outcomes: [read.document] };
  if (read.kind !== 'portfolio')
    return refuse(name, 'wrong-kind', `an outcome is expected; this is "${read.kind}"`);
  const latest = inTime(read.document.outcomes).map(({ outcome }) => outcome);
  const outcomes = (['game', 'self'] as const).flatMap(
    (source) => latest.filter((outcome) => outcome.source === source).at(-1) ?? [],
  );
  return outcomes.length > 0
    ? { name, outcomes }
    : refuse(name, 'no-outcome', 'the portfolio holds no outcome');
}

function refuse(name: string, code: GroupProblem['code'], message: string): Arrival {
  return { name, problem: { code, path: '', message } };
}

function isCode(piece: string): boolean {
  return fragmentKind(piece) !== null || /^1[\w-]{15,}$/.test(piece);
}
