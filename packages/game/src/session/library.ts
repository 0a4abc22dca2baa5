/**
 * What the session needs to know of the content: the pack, and the missions loaded so far.
 * Knows no address and no network: somebody else loads.
 */
import type { Mission, Pack, Slug } from '@requapass/scenario';

export interface Library {
  readonly pack: Pack;
  /** The mission, or undefined while it is not loaded. */
  mission(id: Slug): Mission | undefined;
}
