/** Writes a portfolio. Knows no rule of merging: documents come in one by one through `addToPortfolio`. */
import { PORTFOLIO_FORMAT, PORTFOLIO_VERSION, type Portfolio } from './portfolio.js';

/** A portfolio of these parts; an empty one where none are given. Keep what is passed within `PORTFOLIO_LIMITS`. */
export function makePortfolio(parts: Partial<Omit<Portfolio, 'format' | 'version'>> = {}): Portfolio {
  return {
    format: PORTFOLIO_FORMAT,
    version: PORTFOLIO_VERSION,
    outcomes: parts.outcomes ?? [],
    experiences: parts.experiences ?? [],
    requests: parts.requests ?? [],
    confirmations: parts.confirmations ?? [],
    stances: parts.stances ?? [],
  };
}
