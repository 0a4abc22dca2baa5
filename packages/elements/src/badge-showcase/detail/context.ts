/** What every block of the detail is given. Types only. */
import type { CheckSentences } from '../checks/sentences.js';
import type { Entry } from '../entry.js';
import type { Words } from '../words-source.js';

export interface DetailView {
  readonly entry: Entry;
  readonly words: Words;
  readonly sentences: CheckSentences;
  /** The question about hosts, or how far the check is, where there is one for this badge. */
  readonly flow: unknown;
  /** A check is under way, of this badge or of others. */
  readonly isFlowing: boolean;
  readonly isPictureAgreed: boolean;
  /** Id of the map of the page that competences lead to. */
  readonly mapId: string | undefined;
  readonly root: HTMLElement;
  readonly onShowPicture: () => void;
  readonly onCheck: () => void;
  readonly onClose: () => void;
  /** Null where the badge is not the person's own addition. */
  readonly onRemove: (() => void) | null;
  readonly onExported: (format: string) => void;
  readonly onProblem: (code: string, message: string) => void;
  readonly say: (sentence: string) => void;
  readonly update: () => void;
}
