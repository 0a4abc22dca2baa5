import { expect } from '@open-wc/testing';
import { clearFailure, noteFailure } from './failure-note.js';

function mount(lang: string): HTMLElement {
  const section = document.createElement('section');
  section.lang = lang;
  const element = document.createElement('requapass-not-there');
  const link = document.createElement('a');
  link.href = '#game';
  link.textContent = 'Le jeu';
  element.append(link);
  section.append(element);
  document.body.append(section);
  return element;
}

describe('an element whose code could not be loaded', () => {
  for (const [lang, words] of [
    ['fr-BE', 'Recharge la page.'],
    ['nl', 'Laad de pagina opnieuw.'],
    ['EN', 'Reload the page.'],
  ] as const) {
    it(`says so in the language around it, ${lang}, as a message screen readers speak`, async () => {
      const element = mount(lang);
      noteFailure(element);
      const note = element.firstElementChild as HTMLElement;
      expect(note.textContent).to.contain(words);
      expect(note.getAttribute('role')).to.equal('alert');
      expect(note.lang).to.equal(lang.slice(0, 2).toLowerCase());
      await expect(element).to.be.accessible();
    });
  }

  it('says so in a language of ours where the page speaks another', () => {
    const element = mount('de');
    noteFailure(element);
    expect(element.firstElementChild?.textContent).to.match(/page|pagina/);
  });

  it('says so once, keeps what the author put inside, and takes it back when the code comes after all', () => {
    const element = mount('fr');
    noteFailure(element);
    noteFailure(element);
    expect([...element.children].map(({ localName }) => localName)).to.deep.equal(['p', 'a']);
    clearFailure(element);
    clearFailure(element);
    expect([...element.children].map(({ localName }) => localName)).to.deep.equal(['a']);
  });
});
