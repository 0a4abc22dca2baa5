/** How precisely probabilities are written and shown. Knows no document. */
import type { Distribution } from './posterior.js';

/** Probabilities are written with this many decimals: a document says no more than it knows. */
const DECIMALS = 4;

export function roundDistribution(distribution: Distribution): Distribution {
  const unit = 10 ** DECIMALS;
  return distribution.map((chance) => Math.round(chance * unit) / unit) as unknown as Distribution;
}
