import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LOCALES, type Locale } from '@requapass/framework';
import { describe, expect, it } from 'vitest';
import { inFirstPerson } from './first-person.js';

const texts = fileURLToPath(new URL('../../../../content/texts/', import.meta.url));

/** Every evidence sentence of our missions. */
function evidenceSentences(locale: Locale): string[] {
  return readdirSync(`${texts}${locale}`)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) =>
      Object.entries(JSON.parse(readFileSync(`${texts}${locale}/${file}`, 'utf8')) as object),
    )
    .flatMap(([key, value]) => (key.endsWith('.did') && typeof value === 'string' ? [value] : []));
}

describe('evidence in the first person', () => {
  it.each([
    [
      'fr',
      'Tu as vu que la rampe était bloquée et tu l’as dit.',
      'J’ai vu que la rampe était bloquée et je l’ai dit.',
    ],
    [
      'fr',
      'Avec un collègue, tu as trouvé un salut plus discret.',
      'Avec un collègue, j’ai trouvé un salut plus discret.',
    ],
    ['fr', 'Tu as rangé en t’appuyant sur des étiquettes.', 'J’ai rangé en m’appuyant sur des étiquettes.'],
    ['fr', 'Tu as agi avec ce qu’on te disait.', 'J’ai agi avec ce qu’on me disait.'],
    ['nl', 'Je hebt je woorden aangepast.', 'Ik heb mijn woorden aangepast.'],
    ['nl', 'Elke beurt heb je het uitgezocht.', 'Elke beurt heb ik het uitgezocht.'],
    ['en', 'You adapted your words.', 'I adapted my words.'],
    ['en', 'In two words, you welcomed a lady.', 'In two words, I welcomed a lady.'],
    ['en', 'You shared a poster with an app you know.', 'I shared a poster with an app I know.'],
  ] as const)('turns %s "%s" into "%s"', (locale, told, said) => {
    expect(inFirstPerson(told, locale)).toBe(said);
  });

  it.each([
    ['fr', 'Tu mènes la danse.'],
    ['nl', 'Je danst en je zingt.'],
    ['en', 'They thanked you.'],
  ] as const)('gives up on %s "%s", which it cannot be sure of', (locale, told) => {
    expect(inFirstPerson(told, locale)).toBeNull();
  });

  it.each(LOCALES)('can say nearly all sentences of our missions in %s', (locale) => {
    const sentences = evidenceSentences(locale);
    expect(sentences.length).toBeGreaterThan(200);
    const said = sentences.filter((sentence) => inFirstPerson(sentence, locale) !== null);
    expect(said.length / sentences.length).toBeGreaterThan(0.9);
  });
});
