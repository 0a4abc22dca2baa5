import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { COMPETENCE_IDS } from '@requapass/framework';
import { sendKeys } from '@web/test-runner-commands';
import { label, MIXED, mountMap, part, parts, textOf, viewButton } from '../testing/mount-map.js';
import type { RequapassCompetenceMap } from './competence-map.js';

function focused(map: RequapassCompetenceMap): string | null | undefined {
  return map.shadowRoot?.activeElement?.getAttribute('data-id');
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

describe('the map by keyboard', () => {
  it('is one tab stop', async () => {
    const map = await mountMap({ outcome: MIXED });
    expect(parts(map, 'button.label').filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    viewButton(map, 'map').focus();
    await press('Tab');
    expect(focused(map)).to.equal('organise');
    await press('Tab');
    expect(map.shadowRoot?.activeElement?.matches('button.label') ?? false).to.equal(false);
  });

  it('is walked with arrows, round and round, and jumped with Home and End', async () => {
    const map = await mountMap({ outcome: MIXED });
    label(map, 'organise').focus();
    const walked: (string | null | undefined)[] = [];
    for (let step = 0; step < 12; step += 1) {
      await press(step % 2 === 0 ? 'ArrowRight' : 'ArrowDown');
      walked.push(focused(map));
    }
    expect(walked).to.deep.equal([...COMPETENCE_IDS.slice(1), 'organise']);
    await press('ArrowLeft');
    expect(focused(map)).to.equal('learning');
    await press('ArrowUp');
    expect(focused(map)).to.equal('pathway');
    await press('Home');
    expect(focused(map)).to.equal('organise');
    await press('End');
    expect(focused(map)).to.equal('learning');
  });

  it('is walked the other way where one reads from right to left', async () => {
    const map = await mountMap({ outcome: MIXED });
    map.parentElement?.setAttribute('dir', 'rtl');
    await aTimeout(0);
    await map.updateComplete;
    label(map, 'organise').focus();
    await press('ArrowLeft');
    expect(focused(map)).to.equal('unforeseen');
    await press('ArrowDown');
    expect(focused(map)).to.equal('cooperate');
  });

  it('keeps its place when one leaves and comes back, also through a new outcome', async () => {
    const map = await mountMap({ outcome: MIXED });
    label(map, 'organise').focus();
    await press('ArrowRight', 'ArrowRight');
    map.outcome = structuredClone(MIXED);
    await map.updateComplete;
    expect(focused(map)).to.equal('cooperate');
    await press('Shift+Tab', 'Tab');
    expect(focused(map)).to.equal('cooperate');
  });

  it('opens with Enter or Space, closes with Escape, and comes back to where it was', async () => {
    const map = await mountMap({ outcome: MIXED }, 360);
    label(map, 'organise').focus();
    for (const key of ['Enter', 'Space']) {
      await press('ArrowRight', key);
      await map.updateComplete;
      expect(map.shadowRoot?.activeElement === part(map, '.detail-title'), 'the focus is there').to.equal(
        true,
      );
      const id = parts(map, 'button.label[aria-expanded="true"]')[0]?.getAttribute('data-id');
      await press('Escape');
      await map.updateComplete;
      await aTimeout(0);
      expect(focused(map)).to.equal(id);
    }
    expect(focused(map)).to.equal('cooperate');
  });

  it('keeps an Escape it used from the page, and lets the others pass', async () => {
    const map = await mountMap({ outcome: MIXED });
    let heard = 0;
    const listen = (event: KeyboardEvent): void => void (event.key === 'Escape' && (heard += 1));
    document.addEventListener('keydown', listen);
    label(map, 'speak').focus();
    await press('Enter');
    // The focus is in the detail then, also on a machine that has much to do.
    await waitUntil(
      () => map.shadowRoot?.activeElement?.matches('.detail-title'),
      'the detail has the focus',
    );
    await press('Escape');
    expect(heard).to.equal(0);
    await press('Escape');
    expect(heard).to.equal(1);
    document.removeEventListener('keydown', listen);
  });

  it('goes to the name that begins with what is typed, accents or not', async () => {
    const map = await mountMap({ outcome: MIXED });
    label(map, 'organise').focus();
    await press('p');
    expect(focused(map)).to.equal('speak');
    await aTimeout(1100);
    await press('r');
    const first = focused(map);
    expect(first).to.equal('unforeseen');
    await press('e');
    expect(focused(map)).to.equal('unforeseen');
    await aTimeout(1100);
    await press('l');
    expect(focused(map)).to.equal('write');
    await press('Tab', 'Shift+Tab');
    expect(focused(map)).to.equal('write');
  });

  it('leaves keys with a modifier, and what begins no name, to the page', async () => {
    const map = await mountMap({ outcome: MIXED });
    label(map, 'speak').focus();
    let isUntouched = false;
    const listen = (event: KeyboardEvent): void => void (isUntouched = !event.defaultPrevented);
    document.addEventListener('keydown', listen);
    for (const key of ['Control+ArrowRight', '!', 'PageDown']) {
      isUntouched = false;
      await press(key);
      expect(isUntouched, key).to.equal(true);
      expect(focused(map), key).to.equal('speak');
    }
    document.removeEventListener('keydown', listen);
  });

  it('lights up the petal of the button that has the focus', async () => {
    const map = await mountMap({ outcome: MIXED });
    label(map, 'customs').focus();
    expect(map.shadowRoot?.querySelector('.petal[data-near]')?.getAttribute('data-index')).to.equal('6');
    label(map, 'customs').blur();
    expect(map.shadowRoot?.querySelector('.petal[data-near]')).to.equal(null);
  });

  it('says name, level, confidence and stance of each', async () => {
    const map = await mountMap({ outcome: MIXED });
    expect(textOf(label(map, 'unforeseen'))).to.equal(
      'Réagir à l’imprévu Niveau 3 · en autonomie . Assez sûr . Je dis : C’est moi',
    );
    expect(textOf(label(map, 'write'))).to.equal('Lire et écrire Pas encore observée');
    const pole = label(map, 'write').closest('[role="group"]');
    expect(textOf(part(map, `#${pole?.getAttribute('aria-labelledby') ?? ''}`))).to.equal('Communiquer');
  });

  it('switches views with one press of an arrow, and the focus stays on the switch', async () => {
    const map = await mountMap({ outcome: MIXED });
    viewButton(map, 'map').focus();
    await press('ArrowRight');
    await map.updateComplete;
    expect(map.view).to.equal('cards');
    expect(map.getAttribute('view')).to.equal('cards');
    expect(part(map, '.map').offsetParent === null).to.equal(true);
    expect(part(map, '.card').offsetParent === null).to.equal(false);
    expect(map.shadowRoot?.activeElement === viewButton(map, 'cards'), 'the focus is there').to.equal(true);
    await press('ArrowRight');
    await map.updateComplete;
    expect(part(map, 'table').offsetParent === null).to.equal(false);
    await press('ArrowRight');
    await map.updateComplete;
    expect(map.view).to.equal('map');
  });

  it('stays at the same competence when the page changes the view', async () => {
    const map = await mountMap({ outcome: MIXED });
    label(map, 'customs').focus();
    for (const view of ['cards', 'table', 'map'] as const) {
      map.view = view;
      await map.updateComplete;
      await aTimeout(0);
      expect(focused(map), view).to.equal('customs');
      expect(Boolean(map.shadowRoot?.activeElement?.closest(`.${view}`)), view).to.equal(true);
    }
  });

  for (const view of ['cards', 'table'] as const) {
    const name = { cards: 'button.card-name', table: 'button.row-name' }[view];
    const nameOf = (map: RequapassCompetenceMap, id: string): HTMLElement =>
      part(map, `${name}[data-id="${id}"]`);

    it(`walks the names of the ${view} as it walks the wheel`, async () => {
      const map = await mountMap({ outcome: MIXED, view });
      viewButton(map, view).focus();
      await press('Tab');
      expect(focused(map)).to.equal('organise');
      await press('Tab');
      expect(map.shadowRoot?.activeElement?.matches(name) ?? false, 'one tab stop').to.equal(false);
      await press('Shift+Tab');
      expect(focused(map)).to.equal('organise');
      const walked: (string | null | undefined)[] = [];
      for (let step = 0; step < 12; step += 1) {
        await press(step % 2 === 0 ? 'ArrowRight' : 'ArrowDown');
        walked.push(focused(map));
      }
      expect(walked).to.deep.equal([...COMPETENCE_IDS.slice(1), 'organise']);
      await press('ArrowUp');
      expect(focused(map)).to.equal('learning');
      await press('Home');
      expect(focused(map)).to.equal('organise');
      await press('End');
      expect(focused(map)).to.equal('learning');
      await press('l');
      expect(focused(map)).to.equal('write');
    });

    it(`walks the ${view} the other way where one reads from right to left`, async () => {
      const map = await mountMap({ outcome: MIXED, view });
      map.parentElement?.setAttribute('dir', 'rtl');
      await aTimeout(0);
      await map.updateComplete;
      nameOf(map, 'organise').focus();
      await press('ArrowLeft');
      expect(focused(map)).to.equal('unforeseen');
      await press('ArrowRight');
      expect(focused(map)).to.equal('organise');
      await press('ArrowDown');
      expect(focused(map)).to.equal('unforeseen');
    });

    it(`keeps its place in the ${view} through a detail, a new outcome and a click`, async () => {
      const map = await mountMap({ outcome: MIXED, view }, 360);
      nameOf(map, 'customs').click();
      await map.updateComplete;
      map.close();
      await map.updateComplete;
      await aTimeout(0);
      expect(focused(map)).to.equal('customs');
      await press('ArrowDown');
      const next = focused(map);
      map.outcome = structuredClone(MIXED);
      await map.updateComplete;
      expect(focused(map)).to.equal(next);
      const stops = parts(map, name).filter(({ tabIndex }) => tabIndex === 0);
      expect(stops.map(({ dataset }) => dataset['id'])).to.deep.equal([next]);
    });

    it(`says in the ${view} how to walk, and shows it to whoever walks`, async () => {
      const map = await mountMap({ outcome: MIXED, view });
      const hint = part(map, '#names-hint');
      expect(textOf(hint)).to.include('flèches');
      expect(
        map.shadowRoot?.querySelector('[aria-describedby="names-hint"]')?.contains(nameOf(map, 'speak')),
      ).to.equal(true);
      expect(hint.getBoundingClientRect().height).to.be.below(2);
      viewButton(map, view).focus();
      await press('Tab');
      expect(hint.getBoundingClientRect().height).to.be.above(15);
    });
  }

  it('has its one tab stop at the same competence in every view', async () => {
    const map = await mountMap({ outcome: MIXED });
    label(map, 'organise').focus();
    await press('End');
    for (const view of ['cards', 'table', 'map'] as const) {
      map.view = view;
      await map.updateComplete;
      await aTimeout(0);
      const stops = parts(map, `.main > .${view} button[data-id]`).filter(({ tabIndex }) => tabIndex === 0);
      expect(
        stops.map(({ dataset }) => dataset['id']),
        view,
      ).to.deep.equal(['learning']);
    }
  });

  it('gives the tab stop to the name that got the focus another way', async () => {
    const map = await mountMap({ outcome: MIXED, view: 'table' });
    part(map, 'button.row-name[data-id="customs"]').focus();
    await press('Tab', 'Shift+Tab');
    expect(focused(map)).to.equal('customs');
  });
});
