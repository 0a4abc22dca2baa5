/**
 * What can be seen of an option without understanding it: whether it asks, exclaims, is the longest, is polite …
 * Knows the words of three languages and no level.
 */
import type { MomentNode } from '../mission.js';
import type { Texts } from '../pack.js';
import { plainText } from '../parse/markup.js';
import { optionLengths } from './option-lengths.js';

/** One thing to be seen, and which options of a moment show it. */
export interface FormCue {
  /** Reads after "… of the options of level 2". */
  readonly name: string;
  /** What to do about it. */
  readonly hint: string;
  /** One answer an option; null when it cannot be told (a text is missing, a language is not known). */
  of(moment: MomentNode, texts: Texts, locale: string): readonly boolean[] | null;
}

const POLITE: Readonly<Record<string, RegExp>> = {
  fr: words('merci', 'pardon', 'bonjour', 'bonsoir', 'bienvenue', 's’il (?:te|vous) plaît', 'désolée?'),
  nl: words(
    'dank\\p{L}*',
    'bedankt',
    'pardon',
    'sorry',
    'alsjeblieft',
    'alstublieft',
    'goeiemorgen',
    'welkom',
  ),
  en: words('thanks?', 'thank you', 'sorry', 'please', 'hello', 'welcome', 'good morning', 'excuse me'),
};
const OTHERS: Readonly<Record<string, RegExp>> = {
  fr: words('tout le monde', 'chacune?', 'chaque', 'ensemble', 'l’équipe', 'tous', 'toutes', 'les autres'),
  nl: words('iedereen', 'ieders?', 'elke?', 'samen', 'de ploeg', 'het team', 'allemaal', 'de anderen'),
  en: words('everyone', 'everybody', 'each', 'together', 'the team', 'the others'),
};

/** Every cue that is looked at. */
export const FORM_CUES: readonly FormCue[] = [
  {
    name: 'ask a question',
    hint: 'say some of them without "?", or ask in some of the others',
    of: spoken(() => /\?/),
  },
  {
    name: 'have an exclamation mark',
    hint: 'take some away, or call out in some of the others',
    of: spoken(() => /!/),
  },
  {
    name: 'are the longest',
    hint: 'shorten some of them, or give some of the others a word more',
    of: furthest(Math.max),
  },
  {
    name: 'are the shortest',
    hint: 'give some of them a word more, or shorten some of the others',
    of: furthest(Math.min),
  },
  {
    name: 'have a polite word',
    hint: 'greet or thank in some of the others too',
    of: spoken((locale) => POLITE[locale]),
  },
  {
    name: 'name everybody',
    hint: 'name one person there, or everybody in some of the others',
    of: written((locale) => OTHERS[locale]),
  },
];

function words(...either: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${either.join('|')})(?!\\p{L})`, 'iu');
}

/** Looks at what the person says. */
function spoken(patternOf: (locale: string) => RegExp | undefined): FormCue['of'] {
  return ({ options }, texts, locale) =>
    matches(
      options.map(({ text }) => texts[text]),
      patternOf(locale),
    );
}

/** Looks at what the person says and at what they do. */
function written(patternOf: (locale: string) => RegExp | undefined): FormCue['of'] {
  return ({ options }, texts, locale) =>
    matches(
      options.map(({ text, does }) => {
        const all = [texts[text], ...(does === undefined ? [] : [texts[does]])];
        return all.includes(undefined) ? undefined : all.join(' ');
      }),
      patternOf(locale),
    );
}

function matches(
  said: readonly (string | undefined)[],
  pattern: RegExp | undefined,
): readonly boolean[] | null {
  if (!pattern || said.includes(undefined)) return null;
  return said.map((text) => pattern.test(plainText(text ?? '').replaceAll("'", '’')));
}

/** The one option that is longer, or shorter, than all the others; none when two are alike. */
function furthest(pick: (...lengths: number[]) => number): FormCue['of'] {
  return (moment, texts) => {
    const lengths = optionLengths(moment, texts);
    if (!lengths) return null;
    const most = pick(...lengths);
    const isAlone = lengths.filter((length) => length === most).length === 1;
    return lengths.map((length) => isAlone && length === most);
  };
}
