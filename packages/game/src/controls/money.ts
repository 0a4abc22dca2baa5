/** Amounts of money as the person's language writes them. Knows cents and a currency, no till. */
import type { Locale } from '@requapass/framework';

const FORMATS = new Map<string, Intl.NumberFormat>();

/** `390` → `3,90 €`, `€ 3,90`, `€3.90`. `isShort` leaves out cents where there are none: `5 €`. */
export function formatMoney(
  locale: Locale,
  currency: string,
  cents: number,
  { isShort = false }: { readonly isShort?: boolean } = {},
): string {
  const digits = isShort && cents % 100 === 0 ? 0 : 2;
  const key = `${locale} ${currency} ${digits}`;
  const format =
    FORMATS.get(key) ??
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  FORMATS.set(key, format);
  return format.format(cents / 100);
}
