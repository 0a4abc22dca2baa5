/**
 * What a portfolio is made of, thing by thing, each with a key of its own: to list them, to take them out, to count what
 * would be too much. Pure: knows no sentence and no screen.
 */
import type { ConfirmationAnswer, ConfirmationRequest, Experience, Portfolio } from '@requapass/assessment';
import {
  type AnyDocument,
  digestOf,
  type KeptOutcome,
  makePortfolio,
  PORTFOLIO_LIMITS,
  removeFromPortfolio,
  withExperiences,
} from '@requapass/assessment/portfolio.js';

export type Thing = { readonly key: string } & (
  | { readonly what: 'outcome'; readonly kept: KeptOutcome }
  | { readonly what: 'experience'; readonly experience: Experience }
  | { readonly what: 'request'; readonly request: ConfirmationRequest }
  | { readonly what: 'confirmation'; readonly answer: ConfirmationAnswer }
);

/** More of a kind than a portfolio keeps. */
export interface Overfull {
  readonly what: Thing['what'];
  readonly limit: number;
  /** All there would be, what is left out included. */
  readonly things: readonly Thing[];
  /** How many must still go. */
  readonly excess: number;
}

const LIMITS: Readonly<Record<Thing['what'], number>> = {
  outcome: PORTFOLIO_LIMITS.outcomes,
  experience: PORTFOLIO_LIMITS.experiences,
  request: PORTFOLIO_LIMITS.requests,
  confirmation: PORTFOLIO_LIMITS.confirmations,
};

/** Outcomes, answers, requests, experiences, in this order. */
export function thingsOf({ outcomes, confirmations, requests, experiences }: Portfolio): readonly Thing[] {
  return [
    ...outcomes.map((kept): Thing => ({ what: 'outcome', key: `outcome ${digestOf(kept.outcome)}`, kept })),
    ...confirmations.map((answer): Thing => ({
      what: 'confirmation',
      key: `confirmation ${answer.digest}`,
      answer,
    })),
    ...requests.map((request): Thing => ({ what: 'request', key: `request ${request.id}`, request })),
    ...experiences.map((experience): Thing => ({
      what: 'experience',
      key: `experience ${JSON.stringify([experience.competence, experience.where, experience.words])}`,
      experience,
    })),
  ];
}

/** Without this thing; a request takes the answers to it along. The same value where it is not there. */
export function withoutThing(portfolio: Portfolio, thing: Thing): Portfolio {
  switch (thing.what) {
    case 'outcome':
      return removeFromPortfolio(portfolio, { what: 'outcome', digest: digestOf(thing.kept.outcome) });
    case 'confirmation':
      return removeFromPortfolio(portfolio, { what: 'confirmation', digest: thing.answer.digest });
    case 'request':
      return removeFromPortfolio(portfolio, { what: 'request', id: thing.request.id });
    case 'experience': {
      const rest = portfolio.experiences.filter(
        ({ competence, where, words }) =>
          competence !== thing.experience.competence ||
          where !== thing.experience.where ||
          words !== thing.experience.words,
      );
      return rest.length === portfolio.experiences.length ? portfolio : withExperiences(portfolio, rest);
    }
  }
}

/** Without the things of these keys; the same value where none is there. */
export function omitFrom(portfolio: Portfolio, omitted: ReadonlySet<string>): Portfolio {
  if (omitted.size === 0) return portfolio;
  return thingsOf(portfolio)
    .filter(({ key }) => omitted.has(key))
    .reduce(withoutThing, portfolio);
}

/** One document as the portfolio it would be alone. */
export function asPortfolio(document: AnyDocument): Portfolio {
  switch (document.kind) {
    case 'portfolio':
      return document.document;
    case 'outcome':
      return makePortfolio({ outcomes: [{ label: '', addedOn: null, outcome: document.document }] });
    case 'experiences':
      return makePortfolio({ experiences: document.document.experiences });
    case 'request':
      return makePortfolio({ requests: [document.document] });
    case 'confirmation':
      return makePortfolio({ confirmations: [document.document] });
  }
}

/** The kinds of which there are more than are kept, or of which something is left out. */
export function overfullIn(
  portfolios: readonly Portfolio[],
  omitted: ReadonlySet<string>,
): readonly Overfull[] {
  const byKey = new Map(portfolios.flatMap(thingsOf).map((thing) => [thing.key, thing]));
  return (Object.keys(LIMITS) as Thing['what'][]).flatMap((what) => {
    const things = [...byKey.values()].filter((thing) => thing.what === what);
    const left = things.filter(({ key }) => omitted.has(key)).length;
    const excess = Math.max(0, things.length - left - LIMITS[what]);
    return excess > 0 || left > 0 ? [{ what, limit: LIMITS[what], things, excess }] : [];
  });
}
