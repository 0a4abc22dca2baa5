import type { Level } from '@requapass/framework';
import { describe, expect, it } from 'vitest';
import type { MissionNode } from '../mission.js';
import { CAKE_PACK } from '../testing/cake-pack.js';
import { END, missionOf, momentOf, option } from '../testing/nodes.js';
import { formTells, MIN_OPTIONS } from './form-tells.js';

const LEVELS: Level[] = [1, 2, 3, 4];

/** Moments in a row; `write` gives the text of each option. */
function found(count: number, write: (at: number, level: Level) => string, locale = 'fr') {
  const nodes = Array.from({ length: count }, (_, at): [string, MissionNode] => [
    `m${at}`,
    momentOf(
      LEVELS.map((level) => ({
        ...option(`o${level}`, level, at + 1 < count ? `m${at + 1}` : 'end'),
        text: `x.m${at}.l${level}`,
      })),
    ),
  ]);
  const texts = Object.fromEntries(
    nodes.flatMap((_, at) => LEVELS.map((level) => [`x.m${at}.l${level}`, write(at, level)])),
  );
  const mission = missionOf({ ...Object.fromEntries(nodes), end: END });
  return formTells
    .lint({ pack: CAKE_PACK, texts: { [locale]: texts }, missions: [mission] })
    .map(({ message }) => message);
}
const shared = (says: string, other: string, share: number) => (at: number, level: Level) =>
  level === 2 && at < share ? says : other;

describe('form-tells', () => {
  it('has nothing to say when all options look alike', () => {
    expect(found(20, () => '« Je regarde. »')).toEqual([]);
  });
  const rows: [string, string, string, string, string][] = [
    ['questions', 'fr', '« Je vois ? »', '« Je vois. »', 'ask a question'],
    ['exclamations', 'nl', '“Ik kijk!”', '“Ik kijk.”', 'have an exclamation mark'],
    ['polite words', 'en', '“Sorry, me.”', '“Tom is me.”', 'have a polite word'],
    ['words for everybody', 'nl', '“Ik, samen.”', '“Ik, alleen.”', 'name everybody'],
  ];
  it.each(rows)('finds %s that tell the level', (_name, locale, says, other, name) => {
    expect(found(20, shared(says, other, 5), locale).filter((said) => said.includes(name))).toEqual([]);
    const [message] = found(20, shared(says, other, 6), locale).filter((said) => said.includes(name));
    expect(message).toContain(`in ${locale} 30 % of the options of level 2 ${name} and 0 %`);
    expect(message).toContain('cake-stand.m0');
  });
  it('finds one level that is the longest too often, and one that is the shortest', () => {
    const long = (at: number, level: Level) => (level === 1 && at < 9 ? 'longer' : 'short');
    expect(found(20, long)[0]).toContain('45 % of the options of level 1 are the longest');
    const short = (at: number, level: Level) => (level === 4 && at < 9 ? 'tiny' : 'short');
    expect(found(20, short)[0]).toContain('45 % of the options of level 4 are the shortest');
  });
  it('cannot tell from a few options', () => {
    const asks = (_at: number, level: Level) => (level === 2 ? '« Vu ? »' : '« Vu . »');
    expect(found(MIN_OPTIONS - 1, asks)).toEqual([]);
    expect(found(MIN_OPTIONS, asks)).toHaveLength(1);
  });
  it('does not look for words in a language it does not know', () => {
    expect(found(20, shared('Sorry.', 'Moi !!', 20), 'pt').filter((said) => said.includes('polite'))).toEqual(
      [],
    );
  });
});
