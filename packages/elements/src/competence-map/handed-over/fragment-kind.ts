/**
 * Tells whether the fragment of an address carries a document, and which. Small on purpose: it is asked on every page.
 * Reading the document is `read-handed-over.ts`, which is heavier.
 */

/** Name in the fragment → what it carries. */
export const FRAGMENT_NAMES = {
  request: 'requapass-request',
  confirmation: 'requapass-confirmation',
  map: 'requapass-map',
} as const;
export type FragmentKind = keyof typeof FRAGMENT_NAMES;

const CARRIED = /(?:^|[#&])(requapass-(request|confirmation|map)=([^&\s]*))/;

/** @param hash - `location.hash`, or a whole address. */
export function fragmentKind(hash: string): FragmentKind | null {
  return (CARRIED.exec(hash)?.[2] as FragmentKind | undefined) ?? null;
}

/** The document in its link form, to be decoded. */
export function fragmentValue(hash: string): string | null {
  return CARRIED.exec(hash)?.[3] ?? null;
}

/** The address with a document behind its `#`, in place of whatever fragment it had. */
export function withFragment(address: string, kind: FragmentKind, encoded: string): string {
  return `${address.split('#', 1)[0] ?? ''}#${FRAGMENT_NAMES[kind]}=${encoded}`;
}
