/** @packageDocumentation A document in the fragment of an address. Re-exports only. */
export { LINK_LIMITS, decodeFromLink, encodeForLink, fitsInLink } from './link-form.js';
export type { LinkError, LinkResult } from './link-form.js';
