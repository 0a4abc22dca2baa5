/**
 * Finds the object of SCORM 1.2 that the learning platform put into one of the windows around us. Knows no call.
 */
import { isRecord } from '@requapass/framework';

/** The eight functions of SCORM 1.2: texts in, texts out. */
export interface Scorm12Api {
  LMSInitialize(nothing: ''): unknown;
  LMSFinish(nothing: ''): unknown;
  LMSGetValue(name: string): unknown;
  LMSSetValue(name: string, value: string): unknown;
  LMSCommit(nothing: ''): unknown;
  LMSGetLastError(): unknown;
}

/** A window, as far as it is looked at. */
export interface ScormWindow {
  readonly API?: unknown;
  readonly parent?: unknown;
  readonly opener?: unknown;
}

const NAMES = [
  'LMSInitialize',
  'LMSFinish',
  'LMSGetValue',
  'LMSSetValue',
  'LMSCommit',
  'LMSGetLastError',
] as const;
/** Deeper frames than any platform has; the standard names 7. */
const MOST_PARENTS = 20;

/** In this window and its parents, then in the window that opened the uppermost and in its parents; null: none. */
export function findScorm12Api(start: ScormWindow): Scorm12Api | null {
  const above = climb(start);
  if (above.api) return above.api;
  const opener = read(above.top, 'opener');
  return opener === null ? null : climb(opener).api;
}

function climb(start: object): { readonly api: Scorm12Api | null; readonly top: object } {
  let top = start;
  for (let step = 0; step < MOST_PARENTS; step += 1) {
    const api = read(top, 'API');
    if (isApi(api)) return { api, top };
    const parent = read(top, 'parent');
    if (parent === null || parent === top) break;
    top = parent;
  }
  return { api: null, top };
}

/** A window of another origin throws when it is looked at. */
function read(from: object, name: keyof ScormWindow): object | null {
  try {
    const value = (from as ScormWindow)[name];
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

const isApi = (value: unknown): value is Scorm12Api =>
  isRecord(value) && NAMES.every((name) => typeof value[name] === 'function');
