/** What came of one file, one text or one picture. Types only. */
import type { AnyDocument } from '@requapass/assessment/portfolio.js';
import type { ImportProblem } from './import-problem.js';

interface From {
  /** The name of the file; empty for what was pasted, scanned or in the address. */
  readonly name: string;
}

export type Reading =
  | (From & { readonly what: 'document'; readonly document: AnyDocument })
  /** A game that was left: only the game can open it. */
  | (From & GameCode & { readonly what: 'game' })
  | (From & { readonly what: 'problem'; readonly problem: ImportProblem });

export interface GameCode {
  /** The code; null where it is a file. */
  readonly code: string | null;
  /** The page that opens it, where that was said. Foreign: its host is shown before anybody goes there. */
  readonly address: string | null;
}
