/** What gathering hands to the readers of each standard: one badge's document, and where it lay. Types only. */
import type { BadgeDocument } from './badge.js';

export interface FoundBadge {
  readonly document: BadgeDocument;
  readonly wrapper: BadgeDocument | undefined;
  /** Path in the input. */
  readonly path: string;
}
