/**
 * Words of a stranger, made safe to show as text: no characters that turn the direction of writing, no control
 * characters, an end to length. Picks one language where several are given. Knows no HTML and no markdown.
 */
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.js';
import { READING_LIMITS } from '../limits.js';
import { one, type Place } from './place.js';

/** Marks, embeddings, overrides and isolates of bidirectional writing; controls; byte order mark; annotations. */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]/g;

/** A name or title: one line. */
export function readName(place: Place): string | undefined {
  return readText(place, READING_LIMITS.name)?.replace(/\s+/g, ' ');
}

/** Description, criteria, narrative: lines are kept. */
export function readProse(place: Place): string | undefined {
  return readText(place, READING_LIMITS.text);
}

/** Text that is shown but never followed: ids, codes, types. Numbers are texts here. */
export function readWord(place: Place): string | undefined {
  const single = one(place);
  const { value } = single;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return readName(single);
}

/** An id: an address, a DID, a URN, of any length that an address may have. Not to be followed. */
export function readId(place: Place): string | undefined {
  return readText(one(place), READING_LIMITS.link);
}

/** The names of a list: tags, for one. */
export function readNames(places: readonly Place[]): string[] {
  return places.map(readName).filter((name) => name !== undefined);
}

/** A word from elsewhere than a place (a header, a list of types): as safe to show, and short. */
export function cleanWord(word: unknown): string {
  return typeof word === 'string' ? cutBetweenCharacters(word.replace(HIDDEN, '').trim(), LONGEST_WORD) : '';
}

const LONGEST_WORD = 80;

function readText(place: Place, limit: number): string | undefined {
  const { value, path, context } = place;
  if (value === undefined || value === null) return undefined;
  const text = pickLanguage(value, place);
  if (text === undefined) {
    context.notes.add('wrong-type', path, 'text belongs here', { value });
    return undefined;
  }
  const seen = text.replace(HIDDEN, '');
  if (seen !== text) {
    context.notes.add(
      'hidden-characters',
      path,
      'characters that cannot be seen, or that turn the direction of writing, were left out',
    );
  }
  const clean = seen.replace(/\r\n?/g, '\n').trim();
  if (clean === '') return undefined;
  if (clean.length <= limit) return clean;
  context.notes.add('shortened', path, `${clean.length} characters, the first ${limit} are shown`);
  return `${cutBetweenCharacters(clean, limit)}…`;
}

function cutBetweenCharacters(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udfff]$/u, '');
}

/** A text; `{ "@value": … }`; a list of either; or a map from language to text or texts. */
function pickLanguage(value: JsonValue, place: Place): string | undefined {
  const { context, path } = place;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') {
    context.notes.add('wrong-type', path, 'a number where text belongs', { value });
    return String(value);
  }
  if (isJsonList(value)) return pickFromList(value, place);
  if (!isJsonObject(value)) return undefined;
  context.notes.add('object-for-text', path, 'text in several languages, or with its language, was given');
  if ('@value' in value) return typeof value['@value'] === 'string' ? value['@value'] : undefined;
  const keys = Object.keys(value);
  const key = pickKey(keys, context.languages);
  return key === undefined ? undefined : firstText(value[key]);
}

function pickFromList(list: readonly JsonValue[], { context, path }: Place): string | undefined {
  if (list.length > 1) {
    context.notes.add('list-for-single', path, `a list of ${list.length} where one text belongs`);
  }
  const tagged = list.slice(0, READING_LIMITS.items).filter(isJsonObject);
  const key = pickKey(tagged.map(languageOf), context.languages);
  return firstText(tagged.find((item) => languageOf(item) === key) ?? list[0]);
}

function languageOf(item: JsonObject): string {
  const tag = item['@language'];
  return typeof tag === 'string' ? tag : '';
}

function firstText(value: JsonValue | undefined): string | undefined {
  const first = isJsonList(value) ? value[0] : value;
  if (isJsonObject(first)) return typeof first['@value'] === 'string' ? first['@value'] : undefined;
  return typeof first === 'string' ? first : undefined;
}

/** The key of the first preferred language that is there (`fr` finds `fr-BE`), else the first language. */
function pickKey(keys: readonly string[], languages: readonly string[]): string | undefined {
  const tags = keys.filter((key) => /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(key));
  const primary = (tag: string) => tag.toLowerCase().split('-')[0];
  for (const language of languages) {
    const found =
      tags.find((tag) => tag.toLowerCase() === language.toLowerCase()) ??
      tags.find((tag) => primary(tag) === primary(language));
    if (found) return found;
  }
  return tags[0];
}
