/**
 * Turns an evidence sentence, which speaks to the person ("You explained …"), into one the person can say ("I
 * explained …"). Where it cannot be sure, it says so: a wrong sentence on a CV is worse than none. Knows no content.
 */
import type { Locale } from '@requapass/framework';

type Rules = readonly (readonly [RegExp, string])[];

const RULES: Readonly<Record<Locale, Rules>> = {
  fr: [
    [/^Tu as\b/, 'J’ai'],
    [/\btu (l’|lui |les |leur |en |y )?as\b/g, 'je $1ai'],
    [/\bje ai\b/g, 'j’ai'],
    [/\btu (connais|voyais|savais|pouvais|avais|faisais|devais)\b/g, 'je $1'],
    [/\bje avais\b/g, 'j’avais'],
    [/\b(on|qu’on) te\b/g, '$1 me'],
    [/\bt’(?=[aàeéèêiîoôuh])/g, 'm’'],
    [/\btoi\b/g, 'moi'],
    [/\bton\b/g, 'mon'],
    [/\bta\b/g, 'ma'],
    [/\btes\b/g, 'mes'],
  ],
  nl: [
    [/^Je hebt\b/, 'Ik heb'],
    [/(?<!Ik )\bheb je\b/g, 'heb ik'],
    [/\bje hebt\b/g, 'ik heb'],
    [/\bjouw\b/g, 'mijn'],
    [/\b(je|jij) (kreeg|mag|wil|kon|begon|zei|wist|zag|iets|iemand)\b/g, 'ik $2'],
    [/\bje te horen kreeg\b/g, 'ik te horen kreeg'],
    [/\bje te zien kreeg\b/g, 'ik te zien kreeg'],
    [
      /\bje (?=(?:eigen )?(?:affiche|bericht|boodschap|groep|mening|plan|telefoon|verslag|werktafel|woorden)\b)/g,
      'mijn ',
    ],
  ],
  en: [
    [/^You were\b/, 'I was'],
    [/\byou were\b/g, 'I was'],
    [/\byou are\b/g, 'I am'],
    [/\b(to|with|beside|around|near|of|for|by|behind) you\b/g, '$1 me'],
    [/^You\b/, 'I'],
    [/\byourself\b/g, 'myself'],
    [/\byour\b/g, 'my'],
    [/\byou(?= [a-z]+)/g, 'I'],
  ],
};

/** What must not be left: somebody is still spoken to. */
const SPOKEN_TO: Readonly<Record<Locale, RegExp>> = {
  fr: /(?:^|[^\p{L}])(?:tu|te|toi|ton|ta|tes|vous|votre|vos|t’\p{L})(?![\p{L}])/iu,
  nl: /(?:^|[^\p{L}])(?:je|jij|jou|jouw|jullie|u|uw)(?![\p{L}])/iu,
  en: /(?:^|[^\p{L}])(?:you|your|yours|yourself)(?![\p{L}])/iu,
};

/** The sentence in the first person, or null where the rules cannot be sure. */
export function inFirstPerson(sentence: string, locale: Locale): string | null {
  const said = RULES[locale].reduce((text, [pattern, by]) => text.replace(pattern, by), sentence.trim());
  return said === '' || SPOKEN_TO[locale].test(said) ? null : said;
}
