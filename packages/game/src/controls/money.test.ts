import { describe, expect, it } from 'vitest';
import type { Locale } from '@requapass/framework';
import { formatMoney } from './money.js';

/** Blanks that do not break are blanks. */
const written = (locale: Locale, cents: number, isShort = false) =>
  formatMoney(locale, 'EUR', cents, { isShort }).replace(/\s/gu, ' ');

describe('an amount of money', () => {
  const rows: [Locale, number, boolean, string][] = [
    ['fr', 390, false, '3,90 €'],
    ['nl', 390, false, '€ 3,90'],
    ['en', 390, false, '€3.90'],
    ['fr', 500, false, '5,00 €'],
    ['fr', 500, true, '5 €'],
    ['nl', 10, true, '€ 0,10'],
    ['fr', 0, false, '0,00 €'],
    ['en', 123_456, false, '€1,234.56'],
  ];
  it.each(rows)('in %s, %i cents (short: %s) is %s', (locale, cents, isShort, expected) => {
    expect(written(locale, cents, isShort)).toBe(expected);
  });
});
