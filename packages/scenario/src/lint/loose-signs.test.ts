import { describe, expect, it } from 'vitest';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { messagesOf } from '../testing/lint-one.js';
import { looseSigns } from './loose-signs.js';

const said = (locale: string, text: string) =>
  messagesOf(looseSigns, CAKE_STAND, { [locale]: { 'cake-stand.oscar': text } }).map(({ message }) =>
    message.slice(0, message.indexOf(' may break')),
  );

describe('loose signs', () => {
  it.each([
    ['fr', 'Tu viens\u00A0? Il dit «\u00A0oui\u00A0».'],
    ['fr', 'Rendez-vous à 18:30.'],
    ['nl', 'Kom je ? Ja !'],
  ])('has nothing to say in %s of %s', (locale, text) => {
    expect(said(locale, text)).toEqual([]);
  });
  it.each([
    ['Tu viens ?', '" ?"'],
    ['Une chose : la scène', '" :"'],
    ['Il dit « oui\u00A0».', '"« "'],
    ['« Oui\u00A0», dit-il.', '"« "'],
  ])('finds in %s', (text, found) => {
    expect(said('fr', text)).toEqual([found]);
  });
});
