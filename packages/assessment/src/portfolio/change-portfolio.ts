/**
 * What a person changes in their portfolio by hand: a stance, a label, something taken out. Nothing is changed in
 * place: to undo, keep the earlier value. Knows no clock; does not add documents (`add-to-portfolio.ts`).
 */
import type { CompetenceId } from '@requapass/framework';
import { digestOf } from '../documents/digest.js';
import type { Experience } from '../experience.js';
import type { Stance } from '../outcome.js';
import type { Portfolio } from './portfolio.js';

/** What to take out. Taking a request out takes the answers to it with it. */
export type PortfolioPart =
  /** `digest`: `digestOf(outcome)`. */
  | { readonly what: 'outcome'; readonly digest: string }
  | { readonly what: 'confirmation'; readonly digest: string }
  | { readonly what: 'request'; readonly id: string };

/** The portfolio without this part; the same value where it is not there. */
export function removeFromPortfolio(portfolio: Portfolio, part: PortfolioPart): Portfolio {
  switch (part.what) {
    case 'outcome': {
      const outcomes = portfolio.outcomes.filter(({ outcome }) => digestOf(outcome) !== part.digest);
      return outcomes.length === portfolio.outcomes.length ? portfolio : { ...portfolio, outcomes };
    }
    case 'confirmation': {
      const confirmations = portfolio.confirmations.filter(({ digest }) => digest !== part.digest);
      const isThere = confirmations.length < portfolio.confirmations.length;
      return isThere ? { ...portfolio, confirmations } : portfolio;
    }
    case 'request': {
      const requests = portfolio.requests.filter(({ id }) => id !== part.id);
      if (requests.length === portfolio.requests.length) return portfolio;
      const confirmations = portfolio.confirmations.filter(({ request }) => request.id !== part.id);
      return { ...portfolio, requests, confirmations };
    }
  }
}

/**
 * What the person says now of a competence, over whatever outcomes say. Null takes it back.
 *
 * @param today - `YYYY-MM-DD`
 */
export function sayStance(
  portfolio: Portfolio,
  competence: CompetenceId,
  stance: Stance | null,
  today: string,
): Portfolio {
  const others = portfolio.stances.filter((said) => said.competence !== competence);
  return { ...portfolio, stances: [...others, { competence, stance, saidOn: today }] };
}

/** Real life, as it is now: added to, edited or taken out by the caller. Keep it within `PORTFOLIO_LIMITS`. */
export function withExperiences(portfolio: Portfolio, experiences: readonly Experience[]): Portfolio {
  return { ...portfolio, experiences };
}
