/** What a file about a group is written with. Types only. */
import type { Words } from '../../competence-map/map-model.js';
import type { GroupStrings } from '../strings.js';

export interface GroupWords {
  readonly strings: GroupStrings;
  readonly words: Words;
}
