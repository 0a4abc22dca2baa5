/**
 * The messages a guest sends, for checks at run time by the host: the small twin of `message-schemas.ts`.
 * A property test proves that the two agree.
 */
import {
  isAnything,
  isBoolean,
  isCount,
  isListOf,
  isRecord,
  isShaped,
  isSize,
  isString,
  optional,
} from './checks.js';
import { READY_SHAPE } from './detail-shapes.js';

/** To the page's window, by `requapass`. */
export const FRAME_SHAPES = {
  hello: { versions: isListOf(isCount), build: isString, isAnswer: optional(isBoolean) },
};

/** Through the port, by `t`. */
export const FROM_GUEST_SHAPES = {
  ready: READY_SHAPE,
  resize: { width: isSize, height: isSize },
  event: { seq: isCount, name: isString, detail: isRecord },
  reply: {
    id: isCount,
    value: isAnything,
    error: optional(isShaped({ code: isString, message: isString })),
  },
  bye: {},
};
