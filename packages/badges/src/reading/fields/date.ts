/** Moments in badges, in all the ways they are written, as UTC. Knows no clock: nothing is "expired" here. */
import { one, type Place } from './place.js';

const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?(Z|z|[+-]\d{2}:?\d{2})?$/;
const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;
/** Seconds since 1970 stay below this until the year 5138; milliseconds are above it since 1973. */
const MILLISECONDS_FROM = 1e11;

/** The moment, as `2026-11-23T10:00:00.000Z`. Numbers and dates without time or zone are read, and noted. */
export function readDate(place: Place): string | undefined {
  const { value, path, context } = one(place);
  const { notes } = context;
  if (value === undefined) return undefined;
  const text = typeof value === 'string' ? value.trim() : '';
  if (typeof value === 'number' || /^\d{9,13}$/.test(text)) {
    notes.add('numeric-date', path, 'a number where a date belongs: taken as seconds since 1970', { value });
    const number = Number(value);
    return toIso(number < MILLISECONDS_FROM ? number * 1000 : number) ?? bad(place, value);
  }
  if (DATE_ONLY.test(text)) {
    notes.add('date-without-time', path, 'a day without a time: taken as its first moment in UTC', { value });
    return toIso(Date.parse(`${text}T00:00:00Z`)) ?? bad(place, value);
  }
  const match = DATE_TIME.exec(text);
  if (!match) return bad(place, value);
  const [, year, month, day, hour, minute, second = '00', fraction = '', zone] = match;
  if (zone === undefined) notes.add('date-without-zone', path, 'no time zone: taken as UTC', { value });
  const offset = (zone ?? 'Z').toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const time = Date.parse(
    `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction.slice(0, 4)}${offset}`,
  );
  // JavaScript takes 31 April for 1 May; a document that says so is wrong.
  const isRealDay =
    new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
  return (isRealDay ? toIso(time) : undefined) ?? bad(place, value);
}

function toIso(time: number): string | undefined {
  const isInRange = Number.isFinite(time) && time > -62_135_596_800_000 && time < 253_402_300_800_000;
  return isInRange ? new Date(time).toISOString() : undefined;
}

function bad({ path, context }: Place, value: unknown): undefined {
  context.notes.add('bad-date', path, 'no date that exists', {
    value,
    hint: 'write it as 2026-11-23T10:00:00Z',
  });
  return undefined;
}
