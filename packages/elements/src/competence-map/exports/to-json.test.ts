import { readAnyDocument } from '@requapass/assessment/portfolio.js';
import { describe, expect, it } from 'vitest';
import { everything } from '../../testing/sample-portfolio.js';
import { leaveOut, startChoice } from './choice.js';
import { toJson } from './to-json.js';

describe('the file to bring back', () => {
  it('gives the whole portfolio back, nothing lost', () => {
    const portfolio = everything();
    expect(readAnyDocument(toJson(portfolio))).toEqual({ ok: true, kind: 'portfolio', document: portfolio });
  });

  it('gives each outcome back, nothing lost', () => {
    for (const { outcome } of everything().outcomes) {
      expect(readAnyDocument(toJson(outcome))).toEqual({ ok: true, kind: 'outcome', document: outcome });
    }
  });

  it('without experiences and confirmations holds no word of anybody, and is still read', () => {
    const text = toJson(
      leaveOut(everything(), { ...startChoice('fr'), withExperiences: false, withConfirmations: false }),
    );
    expect(text).not.toMatch(/Nadia|familles|Inès/);
    expect(readAnyDocument(text)).toMatchObject({ ok: true, kind: 'portfolio' });
  });
});
