/** A calendar date as people of Belgium write it, the same wherever a day is named. Knows no clock and no time zone. */

/**
 * "23 November 2026": English is British, for an American order of day and month beside it reads as another day.
 *
 * @param day - `YYYY-MM-DD`; anything else comes back as it is
 */
export function dayInWords(day: string, locale: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const region = locale === 'en' ? 'en-GB' : `${locale}-BE`;
  return new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
