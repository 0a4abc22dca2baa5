import { expect } from '@open-wc/testing';

const TAGS = [
  'requapass-badge-showcase',
  'requapass-competence-map',
  'requapass-game',
  'requapass-group-map',
];

/** The same module as a second copy, as on a page that loads two releases. */
function copyOf(path: string): Promise<unknown> {
  return import(/* @vite-ignore */ `${new URL(path, import.meta.url).href}?copy=${Math.random()}`);
}

describe('defining the elements', () => {
  it('happens on import of the define entries only', async () => {
    await import('../index.js');
    for (const tag of TAGS) expect(customElements.get(tag), tag).to.equal(undefined);
    await import('./all.js');
    const { RequapassCompetenceMap, RequapassGame, RequapassGroupMap } = await import('../index.js');
    expect(customElements.get('requapass-competence-map')).to.equal(RequapassCompetenceMap);
    expect(customElements.get('requapass-game')).to.equal(RequapassGame);
    expect(customElements.get('requapass-group-map')).to.equal(RequapassGroupMap);
  });

  for (const path of [
    './all.ts',
    './badge-showcase.ts',
    './competence-map.ts',
    './game.ts',
    './group-map.ts',
  ]) {
    it(`lets the first copy win when ${path} is loaded twice`, async () => {
      await import('./all.js');
      const before = TAGS.map((tag) => customElements.get(tag));
      await copyOf(path);
      await copyOf(path);
      expect(TAGS.map((tag) => customElements.get(tag))).to.deep.equal(before);
    });
  }

  it('leaves a tag to whoever took it first', async () => {
    const { defineElement } = await import('./define-element.js');
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    defineElement('requapass-once', First);
    defineElement('requapass-once', Second);
    expect(customElements.get('requapass-once')).to.equal(First);
  });
});
