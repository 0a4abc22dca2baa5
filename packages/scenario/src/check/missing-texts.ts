/** The texts a mission shows that a language does not have. Judges no sentence. */
import type { Mission, TextKey } from '../mission.js';
import type { LocaleTexts, Pack } from '../pack.js';
import type { Found } from '../parse/found.js';
import { pathOf, type Problem } from '../parse/problem.js';
import { suggest } from '../parse/suggest.js';
import { textsOf } from '../parse/walk-mission.js';

/** A text that is shown and not there. */
export interface MissingText extends Problem {
  readonly key: TextKey;
}

/** One problem for each text and language it is missing in. */
export function missingTexts(mission: Mission, texts: LocaleTexts): readonly MissingText[] {
  return missingKeys(textsOf(mission), texts);
}

/** The same for what a pack shows by itself: titles, characters, scenes, captions. */
export function missingPackTexts(pack: Pack, texts: LocaleTexts): readonly MissingText[] {
  return missingKeys(packTextsOf(pack), texts);
}

/** Every text a pack shows by itself. */
export function packTextsOf(pack: Pack): readonly Found<TextKey>[] {
  return [
    { value: pack.title, keys: ['title'] },
    ...(pack.tagline === undefined ? [] : [{ value: pack.tagline, keys: ['tagline'] }]),
    ...pack.missions.flatMap(({ title, teaser, opens }, index) => [
      { value: title, keys: ['missions', index, 'title'] },
      { value: teaser, keys: ['missions', index, 'teaser'] },
      ...(opens ? [{ value: opens.until, keys: ['missions', index, 'opens', 'until'] }] : []),
    ]),
    ...(pack.hub?.lines ?? []).map(({ text }, index) => ({
      value: text,
      keys: ['hub', 'lines', index, 'text'],
    })),
    ...(pack.end?.endings ?? []).flatMap(({ name, text }, index) => [
      { value: name, keys: ['end', 'endings', index, 'name'] },
      { value: text, keys: ['end', 'endings', index, 'text'] },
    ]),
    ...(pack.end?.lines ?? []).map(({ text }, index) => ({
      value: text,
      keys: ['end', 'lines', index, 'text'],
    })),
    ...Object.entries(pack.characters).flatMap(([slug, { name, description }]) => [
      { value: name, keys: ['characters', slug, 'name'] },
      { value: description, keys: ['characters', slug, 'description'] },
    ]),
    ...Object.entries(pack.scenes).flatMap(([slug, { description, props = {} }]) => [
      { value: description, keys: ['scenes', slug, 'description'] },
      ...Object.entries(props).map(([prop, value]) => ({ value, keys: ['scenes', slug, 'props', prop] })),
    ]),
    ...Object.entries(pack.cues).flatMap(([slug, { caption }]) =>
      caption === undefined ? [] : [{ value: caption, keys: ['cues', slug, 'caption'] }],
    ),
  ];
}

function missingKeys(found: readonly Found<TextKey>[], texts: LocaleTexts): readonly MissingText[] {
  return Object.entries(texts).flatMap(([locale, known]) =>
    found
      .filter(({ value }) => !Object.hasOwn(known, value))
      .map(({ value, keys }) => ({
        key: value,
        code: 'missing-text',
        path: pathOf(keys),
        message: `text "${value}" is missing in ${locale}`,
        hint: nearKey(value, known),
      })),
  );
}

/** The nearest key, if one is near; a list of all keys would help nobody. */
function nearKey(key: TextKey, texts: Readonly<Record<TextKey, string>>): string {
  const start = key.slice(0, key.indexOf('.') + 1);
  const hint = suggest(
    key,
    Object.keys(texts).filter((other) => other.startsWith(start)),
  );
  return hint.startsWith('did you mean') ? hint : 'add it';
}
