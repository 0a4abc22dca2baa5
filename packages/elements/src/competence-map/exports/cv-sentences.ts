/**
 * The sentence of a CV: situation → what I did → autonomy → who confirms. What happened in a game is told as such.
 * Knows no form; the person changes the sentence as they like.
 */
import type { Level } from '@requapass/framework';
import { fill } from '../strings.js';
import type { DocumentInput, ExportEntry } from './document-model.js';

export interface CvSentence {
  /** Where, and what was done there: real life before the game. Empty where only a level is known. */
  readonly situation: string;
  /** How autonomously, in the first person. Empty without a level. */
  readonly autonomy: string;
  /** On whose word. Empty for a sentence of one's own. */
  readonly confirmation: string;
  /** The three in a row. */
  readonly text: string;
}

type Told = Omit<ExportEntry, 'cv'>;

/** Null where there is neither a level nor anything told. */
export function cvSentence(entry: Told, input: DocumentInput): CvSentence | null {
  const situation = situationOf(entry, input);
  const autonomy = entry.claim ? autonomyOf(entry, entry.claim.level, input) : '';
  if (!situation && !autonomy && entry.confirmations.length === 0) return null;
  const confirmation = confirmationOf(entry, input);
  const about = fill(input.strings.exportsCvAbout, { name: entry.short });
  const text = [situation || about, autonomy, confirmation].filter((part) => part !== '').join(' ');
  return { situation, autonomy, confirmation, text };
}

function situationOf({ experiences, did, reflections }: Told, { strings }: DocumentInput): string {
  const told = experiences.find(({ words }) => words !== '');
  if (told) return asSentence(fill(strings.exportsCvPlaceWords, { place: told.place, words: told.words }));
  const played = did[0];
  if (played) {
    const said = lowerFirst(played.sentence);
    return asSentence(fill(strings.exportsCvGame, { game: played.game, mission: played.mission, did: said }));
  }
  // A place alone says less than a deed.
  return experiences[0] ? asSentence(experiences[0].place) : reflections.join(' ');
}

function autonomyOf({ id }: Told, level: Level, { words, strings }: DocumentInput): string {
  const how = words.framework.levels[level];
  const can = words.framework.competences[id].levels[level];
  return fill(strings.exportsCvAutonomy, { how: upperFirst(how), can: lowerFirst(can) });
}

function confirmationOf({ confirmations, claim, seen }: Told, { strings }: DocumentInput): string {
  const last = confirmations.at(-1);
  if (last) {
    const sentence = last.isAdjusted ? strings.exportsCvAdjusted : strings.exportsCvConfirmed;
    return fill(sentence, { who: last.who, date: last.date });
  }
  // What somebody says of themselves and the game saw as well is more than an opinion.
  const isSeenToo = seen !== null && seen?.level === claim?.level;
  if (claim?.basis === 'said' && !isSeenToo) return strings.exportsCvSaid;
  if (claim && seen) return fill(strings.exportsCvSeen, { sure: lowerFirst(seen.confidence) });
  return '';
}

function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** After a colon. "I" stays, and so does a word that is all capitals or a name of the person's own making. */
function lowerFirst(text: string): string {
  if (/^(I\b|\p{Lu}{2})/u.test(text)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
