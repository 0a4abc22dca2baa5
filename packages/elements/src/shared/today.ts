/** The day it is where the person is. Knows no time of day. */

/** `YYYY-MM-DD`, in the person's own time zone. */
export function today(now = new Date()): string {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
