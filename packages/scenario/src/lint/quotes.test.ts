import { describe, expect, it } from 'vitest';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { messagesOf } from '../testing/lint-one.js';
import { quotes } from './quotes.js';

const said = (locale: string, text: string) =>
  messagesOf(quotes, CAKE_STAND, { [locale]: { 'cake-stand.oscar': text } }).map(({ message }) =>
    message.slice(0, message.indexOf(';') + 1),
  );

describe('quotes', () => {
  const fine: [string, string][] = [
    ['fr', '« Il dit “oui”. » L’eau monte.'],
    ['nl', '“Hij zei ‘ja’.” Dat is ’t.'],
    ['en', '“He said ‘yes’.” It’s up.'],
    ['fr', 'Il crie « [nl:kom!] » et rit.'],
    ['pt', '«Sim», "não", \'talvez\''],
  ];
  it.each(fine)('has nothing to say in %s of %s', (locale, text) => {
    expect(said(locale, text)).toEqual([]);
  });
  const wrong: [string, string, string][] = [
    ['fr', 'Il dit “oui”.', '“ is for a quotation within another;'],
    ['nl', 'Hij zei ‘ja’.', '‘ is for a quotation within another;'],
    ['nl', 'Hij zei «ja».', '« is not used in this language;'],
    ['en', 'He said "yes".', '" is not used in this language;'],
    ['en', "It's up.", "' is not used in this language;"],
    ['fr', '« Il dit oui.', '« is not closed;'],
    ['fr', 'Il dit oui. »', '» stands where none can;'],
    ['nl', '“Ja. “Nee.”', '“ stands where none can;'],
  ];
  it.each(wrong)('in %s, of %s', (locale, text, expected) => {
    expect(said(locale, text)).toEqual([expected]);
  });
});
