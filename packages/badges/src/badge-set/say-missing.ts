/** What lacks for a badge as one sentence to the person. Knows no portfolio and no badge. */
import { fill } from './fill.js';
import type { Missing } from './missing.js';
import type { BadgeSetWords } from './words.js';

export function sayMissing(missing: Missing, { framework, strings }: BadgeSetWords): string {
  const values: Record<string, string | number> = {};
  if ('competence' in missing) values['competence'] = framework.competences[missing.competence].short;
  if ('have' in missing) {
    values['have'] = missing.have;
    values['need'] = missing.need;
  } else if ('level' in missing) {
    values['level'] = framework.levels[missing.level];
    values['need'] = framework.levels[missing.need];
  }
  return fill(strings.missing[missing.code], values);
}
