/**
 * From the slugs of a view and its actions to names people read, in one language.
 * Looks names up in what is shown; knows no kind of challenge.
 */
import { isRecord, type Locale } from '@requapass/framework';
import { characterOf, plainText, shownAs, type Facts, type Pack, type RunContent } from '@requapass/scenario';
import { isWord, word } from './words.js';

export interface Naming {
  /** The sentence of a key; the key itself where there is none. */
  text(key: string): string;
  person(who: string): string;
  /** A thing, a place or a move: as the view names it. */
  thing(slug: string): string;
}

export interface NamingSources {
  readonly pack: Pack;
  readonly texts: Readonly<Record<string, string>>;
  readonly locale: Locale;
}

export function createNaming(sources: NamingSources, facts: Facts, content: RunContent): Naming {
  const { pack, texts, locale } = sources;
  const names = new Map<string, string>();
  collect(content, names);
  const text = (key: string): string => plainText(texts[key] ?? key);
  const person = (who: string): string => {
    const character = characterOf(pack.characters, shownAs(pack.characters, facts, who));
    return character ? text(character.name) : who;
  };
  const thing = (slug: string): string => {
    const key = names.get(slug);
    if (key !== undefined) return text(key);
    if (characterOf(pack.characters, slug)) return person(slug);
    if (isWord(slug)) return word(locale, slug);
    // `door.from-14` and `karim.2`: each part has a name of its own.
    return slug.includes('.') ? slug.split('.').map(thing).join(', ') : slug;
  };
  return { text, person, thing };
}

/** Whatever has an `id` and a `name`, or else a `text`. */
function collect(value: unknown, names: Map<string, string>): void {
  if (Array.isArray(value)) value.forEach((part) => collect(part, names));
  if (!isRecord(value)) return;
  const { id, name, text } = value;
  const key = name ?? text;
  if (typeof id === 'string' && typeof key === 'string' && !names.has(id)) names.set(id, key);
  Object.values(value).forEach((part) => collect(part, names));
}
