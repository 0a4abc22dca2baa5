/** What a digest looks like. Apart from `digest.ts`, so that reading a document loads no hash function. */

/** `sha256:` and 64 hexadecimal digits. */
export const DIGEST_FORM = /^sha256:[0-9a-f]{64}$/;
