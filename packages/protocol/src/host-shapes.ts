/**
 * The messages a host sends, for checks at run time by the guest: the small twin of `message-schemas.ts`.
 * A property test proves that the two agree.
 */
import { isCount, isListOf, isRecord, isString, optional } from './checks.js';

/** To the frame's window, by `requapass`. */
export const PAGE_SHAPES = {
  ping: {},
  welcome: { version: isCount, locale: optional(isString), theme: optional(isString) },
  refused: { code: isString, versions: isListOf(isCount) },
};

/** Through the port, by `t`. */
export const FROM_HOST_SHAPES = {
  call: { id: isCount, name: isString, args: isRecord },
  bye: {},
};
