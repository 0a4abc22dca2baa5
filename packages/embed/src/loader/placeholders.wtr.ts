import { expect } from '@open-wc/testing';
import { KINDS, type ElementKind } from './kinds.js';
import { upgradePlaceholder } from './placeholders.js';

const game = KINDS['game'] as ElementKind;
const map = KINDS['competence-map'] as ElementKind;

function upgrade(markup: {
  tag?: string;
  attributes?: Record<string, string>;
  kind?: ElementKind;
}): HTMLElement {
  const { tag = 'div', attributes = {}, kind = game } = markup;
  const parent = document.createElement('section');
  const placeholder = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) placeholder.setAttribute(name, value);
  placeholder.append('Jouer');
  parent.append(placeholder);
  upgradePlaceholder(placeholder, kind);
  return parent.firstElementChild as HTMLElement;
}

describe('a placeholder', () => {
  it('becomes the element, with its options and its name in the page', () => {
    const element = upgrade({
      attributes: {
        'data-requapass': 'game',
        'data-lang': 'nl',
        'data-resume': '0',
        id: 'spel',
        class: 'wide',
      },
    });
    expect(element.localName).to.equal('requapass-game');
    expect(element.id).to.equal('spel');
    expect(element.className).to.equal('wide');
    expect(element.getAttribute('lang')).to.equal('nl');
    expect(element.getAttribute('resume')).to.equal('0');
  });

  it('of a map may name the game it follows', () => {
    const element = upgrade({ attributes: { 'data-for': 'spel' }, kind: map });
    expect(element.getAttribute('for')).to.equal('spel');
  });

  it('of a map may say what it is for', () => {
    const element = upgrade({ attributes: { 'data-mode': 'self', 'data-view': 'table' }, kind: map });
    expect(element.getAttribute('mode')).to.equal('self');
    expect(element.getAttribute('view')).to.equal('table');
  });

  for (const name of ['data-remember', 'data-confirm-url', 'data-map-url', 'data-strings', 'remember']) {
    it(`of an author the site does not trust cannot set ${name} on a map`, () => {
      const element = upgrade({ attributes: { [name]: 'https://elsewhere.example/' }, kind: map });
      expect(element.getAttributeNames()).to.deep.equal([]);
    });
  }

  it('keeps what was inside as the fallback', () => {
    expect(upgrade({}).textContent).to.equal('Jouer');
  });

  it('that is a link keeps the link itself as the fallback', () => {
    const element = upgrade({
      tag: 'a',
      attributes: { href: 'https://example.org/', id: 'jeu', 'data-requapass': 'game' },
    });
    const link = element.querySelector('a');
    expect(element.id).to.equal('jeu');
    expect(link?.getAttribute('href')).to.equal('https://example.org/');
    expect(link?.id).to.equal('');
    expect(link?.dataset['requapass']).to.equal(undefined);
  });

  for (const name of ['data-onclick', 'data-src', 'data-style', 'data-mode', 'onclick', 'style']) {
    it(`of an author the site does not trust cannot set ${name} on a game`, () => {
      const element = upgrade({ attributes: { [name]: 'javascript:void(0)' } });
      expect(element.getAttributeNames()).to.deep.equal([]);
    });
  }
});
