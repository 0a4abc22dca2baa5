/** What the showcase holds of each badge and of what could not be read. Types only. */
import type { Badge, MissingDocument, ReadingErrorCode } from '@requapass/badges/reading.js';
import type { Verification } from '@requapass/badges/verification.js';

/**
 * Where a badge came from: `src`, `.badges`, a script inside the element, `.drafts`, a map of the page, or the person.
 */
export type EntrySource = 'src' | 'given' | 'inline' | 'drafts' | 'map' | 'added';

/** The picture a badge was baked into, as it came. */
export interface BakedFile {
  readonly type: 'png' | 'svg';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** One badge as it was read. */
export interface ReadBadge {
  /** The same for the same document, however it is carried: the token, or JSON with its names in order. */
  readonly identity: string;
  /** Short, for addresses and attributes. Two badges of a page have different ones, short of bad luck. */
  readonly key: string;
  readonly badge: Badge;
  readonly file: BakedFile | null;
}

/** What a check found, with when and how. */
export interface Checked {
  readonly verification: Verification;
  readonly isOnline: boolean;
  /** Asking online could tell more, or tell it anew. */
  readonly canAsk: boolean;
  /** The badge with what was fetched for it, where something was. */
  readonly badge: Badge;
}

/** One badge on the wall. */
export interface Entry extends ReadBadge {
  readonly sources: readonly EntrySource[];
  readonly checked: Checked | null;
}

/** Why something is not on the wall. */
export interface Refusal {
  /** Name of the file, or address; empty for what was pasted or set by the page. */
  readonly from: string;
  readonly code: ReadingErrorCode | 'unreachable' | 'not-found' | 'file-too-large' | 'not-loaded';
  readonly path: string;
  readonly message: string;
}

/** What one input came to. */
export interface ReadOutcome {
  readonly badges: readonly ReadBadge[];
  /** Badges given by address only. */
  readonly links: readonly MissingDocument[];
  readonly refused: readonly Refusal[];
}

export const NOTHING: ReadOutcome = { badges: [], links: [], refused: [] };
