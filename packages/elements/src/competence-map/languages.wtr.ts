import { expect, waitUntil } from '@open-wc/testing';
import { label, MIXED, mountMap, part, settled, textOf } from '../testing/mount-map.js';
import type { RequapassCompetenceMap } from './competence-map.js';

async function speaks(map: RequapassCompetenceMap, title: string): Promise<void> {
  await waitUntil(() => textOf(part(map, '.title')) === title, `the title is "${title}"`);
}

describe('the language of the map', () => {
  it('is that of the nearest lang, and follows it live', async () => {
    const map = await mountMap({ outcome: MIXED });
    await speaks(map, 'Mes compétences');
    map.parentElement?.setAttribute('lang', 'nl-BE');
    await speaks(map, 'Mijn competenties');
    expect(part(map, '.base').lang).to.equal('nl');
    expect(textOf(label(map, 'speak'))).to.contain('Praten en luisteren');
    map.parentElement?.setAttribute('lang', 'en');
    await speaks(map, 'My competences');
  });

  it('is the element’s own lang first', async () => {
    const map = await mountMap({ outcome: MIXED });
    map.lang = 'en';
    await speaks(map, 'My competences');
    map.removeAttribute('lang');
    await speaks(map, 'Mes compétences');
  });

  it('changes when the element moves to another part of the page', async () => {
    const map = await mountMap({ outcome: MIXED });
    const part = document.createElement('section');
    part.lang = 'nl';
    document.body.append(part);
    part.append(map);
    await speaks(map, 'Mijn competenties');
    part.remove();
  });

  it('is found around the component it is in', async () => {
    const map = await mountMap({ outcome: MIXED });
    const card = document.createElement('div');
    card.attachShadow({ mode: 'open' }).append(map);
    card.lang = 'nl';
    document.body.append(card);
    await speaks(map, 'Mijn competenties');
    card.lang = 'en';
    await speaks(map, 'My competences');
    card.remove();
  });

  it('goes further out when the nearest language is not one of ours', async () => {
    const map = await mountMap({ outcome: MIXED });
    map.lang = 'pl';
    await settled(map);
    expect(textOf(part(map, '.title'))).to.equal('Mes compétences');
  });

  it('changes the sentences of an open detail', async () => {
    const map = await mountMap({ outcome: MIXED });
    map.open('speak');
    await map.updateComplete;
    await waitUntil(() => textOf(part(map, '.detail')).includes('Tu as salué Farida'), 'in French', {
      timeout: 10_000,
    });
    map.lang = 'nl';
    await waitUntil(() => textOf(part(map, '.detail')).includes('Je groette Farida'), 'in Dutch', {
      timeout: 10_000,
    });
    map.lang = 'en';
    await waitUntil(() => textOf(part(map, '.detail')).includes('A moment in the mission'), 'plain English', {
      timeout: 10_000,
    });
  }).timeout(30_000);

  it('can be said otherwise, sentence by sentence', async () => {
    const map = await mountMap({
      outcome: MIXED,
      strings: { title: 'Ma boussole', level: 'Palier {level}' },
    });
    expect(textOf(part(map, '.title'))).to.equal('Ma boussole');
    expect(textOf(label(map, 'speak'))).to.contain('Palier 2');
    expect(textOf(part(map, '.views'))).to.equal('CarteFichesTableau');
  });
});
