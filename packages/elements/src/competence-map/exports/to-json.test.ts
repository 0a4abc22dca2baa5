import { readAnyDocument } from '@requapass/assessment/portfolio.js';
import { describe, expect, it } from 'vitest';
import { everything } from '../../testing/sample-portfolio.js';
import { leaveOutOfFile, startChoice } from './choice.js';
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
      leaveOutOfFile(everything(), {
        ...startChoice('fr'),
        withExperiences: false,
        withConfirmations: false,
      }),
    );
    expect(text).not.toMatch(/Nadia|familles|Inès/);
    expect(readAnyDocument(text)).toMatchObject({ ok: true, kind: 'portfolio' });
  });

  it('is read again whatever is left out, and quotes nothing that is', () => {
    const portfolio = everything();
    const quoting = portfolio.requests.map((request) => ({
      ...request,
      competences: request.competences.map((competence) => ({
        ...competence,
        experiences: [{ where: 'association' as const, words: 'J’accueille les familles le samedi' }],
      })),
    }));
    for (const withConfirmations of [true, false]) {
      const choice = { ...startChoice('fr'), withExperiences: false, withConfirmations };
      const text = toJson(leaveOutOfFile(portfolio, choice));
      expect(readAnyDocument(text)).toMatchObject({ ok: true, kind: 'portfolio' });
      expect(text.includes('Nadia')).toBe(withConfirmations);
      const quoted = toJson(leaveOutOfFile({ ...portfolio, requests: quoting }, choice));
      expect(readAnyDocument(quoted)).toMatchObject({ ok: true });
      expect(quoted).not.toMatch(/familles|Nadia/);
    }
  });
});
