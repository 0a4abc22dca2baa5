/**
 * What the map would hold with what was chosen, before anything is changed: what becomes of each document, and what is
 * too much. The rules are `addToPortfolio`'s. Pure: knows no screen and no clock.
 */
import type { Portfolio } from '@requapass/assessment';
import {
  addToPortfolio,
  type AnyDocument,
  type PortfolioAddError,
  type PortfolioChange,
} from '@requapass/assessment/portfolio.js';
import { asPortfolio, omitFrom, overfullIn, type Overfull } from './portfolio-things.js';

export type Step =
  | { readonly ok: true; readonly changes: readonly PortfolioChange[] }
  | { readonly ok: false; readonly error: PortfolioAddError };

export interface Plan {
  /** With all that can be added. */
  readonly portfolio: Portfolio;
  /** What becomes of each document, in the order they were given. */
  readonly steps: readonly Step[];
  /** Where more would be there than is kept, or something is left out to make room. */
  readonly overfull: readonly Overfull[];
}

/** An answer is only known by its request, which may come in the same heap. */
const RANKS: Readonly<Record<AnyDocument['kind'], number>> = {
  portfolio: 0,
  outcome: 1,
  experiences: 1,
  request: 1,
  confirmation: 2,
};

/**
 * @param chosen - the documents that are to come in
 * @param omitted - keys of things the person takes away, on the map or in what comes
 * @param today - `YYYY-MM-DD`
 */
export function planMerge(
  portfolio: Portfolio,
  chosen: readonly AnyDocument[],
  omitted: ReadonlySet<string>,
  today: string,
): Plan {
  let next = omitFrom(portfolio, omitted);
  const steps: Step[] = [];
  const order = chosen.map((_, at) => at).sort((a, b) => rank(chosen[a]) - rank(chosen[b]) || a - b);
  for (const at of order) {
    const added = addDocument(next, chosen[at] as AnyDocument, omitted, today);
    if (added.ok) next = added.portfolio;
    steps[at] = added.ok ? { ok: true, changes: added.changes } : added;
  }
  const isFull = steps.some((step) => !step.ok && step.error.code === 'full');
  const overfull =
    isFull || omitted.size > 0 ? overfullIn([portfolio, ...chosen.map(asPortfolio)], omitted) : [];
  return { portfolio: next, steps, overfull };
}

/** What would become of one more document. */
export function previewStep(plan: Plan, document: AnyDocument, today: string): Step {
  return addToPortfolio(plan.portfolio, document, today);
}

/** Nothing of it is new. */
export function isKnown(step: Step): boolean {
  return step.ok && step.changes.every(({ how }) => how === 'known');
}

function addDocument(
  portfolio: Portfolio,
  document: AnyDocument,
  omitted: ReadonlySet<string>,
  today: string,
): ReturnType<typeof addToPortfolio> {
  if (omitted.size === 0) return addToPortfolio(portfolio, document, today);
  if (document.kind === 'portfolio')
    return addToPortfolio(
      portfolio,
      { kind: 'portfolio', document: omitFrom(document.document, omitted) },
      today,
    );
  const whole = asPortfolio(document);
  const rest = omitFrom(whole, omitted);
  // Left out as a whole; experiences may be left out one by one.
  if (rest !== whole && document.kind !== 'experiences') return { ok: true, portfolio, changes: [] };
  if (document.kind !== 'experiences') return addToPortfolio(portfolio, document, today);
  const some = { ...document.document, experiences: rest.experiences };
  return addToPortfolio(portfolio, { kind: 'experiences', document: some }, today);
}

function rank(document: AnyDocument | undefined): number {
  return document ? RANKS[document.kind] : 0;
}
