/** From when until when, and whether that is now. Knows the names dates have in both standards, and no signature. */
import { asList, type JsonObject } from './json.js';
import type { DatesCheck } from './result.js';

const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const DAY_MS = 86_400_000;

/** Milliseconds; `NaN` for what is no date. Numbers are seconds, as JWT and old OB 2.0 have them. */
function toTime(value: unknown): number {
  const [only, ...more] = asList(value);
  if (more.length > 0) return Number.NaN;
  if (typeof only === 'number') return only * 1000;
  return typeof only === 'string' && DATE.test(only) ? Date.parse(only) : Number.NaN;
}

const timesOf = (object: JsonObject, names: readonly string[]): readonly number[] =>
  names
    .filter((name) => object[name] !== undefined && object[name] !== null)
    .map((name) => toTime(object[name]));

/** Where the dates stand: the strictest of all names counts, so that a second date cannot lengthen the first. */
export function checkDates(
  parts: readonly {
    readonly of: JsonObject;
    readonly from: readonly string[];
    readonly until: readonly string[];
  }[],
  now: number,
): DatesCheck {
  const starts = parts.flatMap(({ of, from }) => timesOf(of, from));
  const ends = parts.flatMap(({ of, until }) => timesOf(of, until));
  if ([...starts, ...ends].some((time) => !Number.isFinite(time) || Math.abs(time) > 8.64e15))
    return { state: 'unknown', code: 'dates-unreadable', nearClock: false };
  const from = starts.length > 0 ? Math.max(...starts) : undefined;
  const until = ends.length > 0 ? Math.min(...ends) : undefined;
  const known = {
    nearClock: [from, until].some((time) => time !== undefined && Math.abs(time - now) < DAY_MS),
    ...(from === undefined ? {} : { from: new Date(from).toISOString() }),
    ...(until === undefined ? {} : { until: new Date(until).toISOString() }),
  };
  if (from !== undefined && until !== undefined && until < from)
    return { state: 'no', code: 'dates-crossed', ...known };
  if (until !== undefined && until <= now) return { state: 'no', code: 'expired', ...known };
  if (from !== undefined && from > now) return { state: 'no', code: 'not-yet-valid', ...known };
  return {
    state: 'yes',
    code: from === undefined && until === undefined ? 'dates-none' : 'dates-hold',
    ...known,
  };
}
