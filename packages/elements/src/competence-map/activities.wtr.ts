import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { MIXED, mountMap, part, parts, textOf } from '../testing/mount-map.js';
import { ACTIVITIES, type ActivityName } from './activities.js';
import type { ActivityModule, MapHost } from './activity.js';

/** An activity of the test in the place of a real one. */
const registry = ACTIVITIES as Partial<Record<ActivityName, () => Promise<ActivityModule>>>;
const real = { ...registry };
let host: MapHost | undefined;
let stopped = 0;

const little: ActivityModule = {
  open: (given) => {
    host = given;
    return {
      render: () => html`<h3 tabindex="-1" data-autofocus>Petit ${given.words.locale}</h3>`,
      stop: () => void (stopped += 1),
    };
  },
};

beforeEach(() => {
  stopped = 0;
  registry.compare = () => Promise.resolve(little);
});
afterEach(() => {
  delete registry.compare;
  Object.assign(registry, real);
});

describe('an activity', () => {
  it('opens from its button with the focus inside, and gives it back', async () => {
    const map = await mountMap({ outcome: MIXED });
    const button = part(map, '[data-activity="compare"]');
    expect(textOf(button)).to.equal('Comparer deux moments');
    button.focus();
    button.click();
    await map.updateComplete;
    await aTimeout(0);
    expect(map.shadowRoot?.activeElement?.textContent).to.equal('Petit fr');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await expect(map).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await map.updateComplete;
    await aTimeout(0);
    expect(stopped).to.equal(1);
    expect(parts(map, '.activity')).to.have.length(0);
    expect(map.shadowRoot?.activeElement === button).to.equal(true);
  });

  it('changes the portfolio, speaks, and tells the page what left', async () => {
    const map = await mountMap({ outcome: MIXED });
    map.openActivity('compare');
    await map.updateComplete;
    const formats: string[] = [];
    map.addEventListener('requapass-export', ({ detail }) => formats.push(detail.format));
    host?.exported('pdf');
    expect(formats).to.deep.equal(['pdf']);
    host?.change({ ...host.portfolio, outcomes: [] }, 'Voilà.');
    await map.updateComplete;
    expect(textOf(part(map, '.notice'))).to.contain('Voilà.');
    expect(map.matches(':state(empty)')).to.equal(true);
    map.undo();
    await map.updateComplete;
    expect(map.matches(':state(empty)')).to.equal(false);
  });

  it('that cannot be loaded says so, and can be tried again', async () => {
    let isAway = true;
    registry.compare = () => (isAway ? Promise.reject(new Error('away')) : Promise.resolve(little));
    const map = await mountMap({ outcome: MIXED });
    map.openActivity('compare');
    await map.updateComplete;
    expect(textOf(part(map, '.activity'))).to.contain('Cette partie n’arrive pas.');
    await expect(map).to.be.accessible();
    isAway = false;
    part(map, '.activity [data-autofocus]').click();
    await aTimeout(20);
    await map.updateComplete;
    expect(textOf(part(map, '.activity'))).to.contain('Petit fr');
  });

  it('has no button where there is none', async () => {
    delete registry.compare;
    const map = await mountMap({ outcome: MIXED });
    expect(parts(map, '[data-activity="compare"]')).to.have.length(0);
    map.openActivity('compare');
    await map.updateComplete;
    expect(parts(map, '.activity')).to.have.length(0);
  });
});

describe('a mode of its own', () => {
  it('shows the activity alone, and goes back to the map when it closes', async () => {
    registry.self = () => Promise.resolve(little);
    const map = await mountMap({ mode: 'self' });
    expect(parts(map, '.map')).to.have.length(0);
    expect(textOf(part(map, '.activity')))
      .to.contain('Petit fr')
      .and.to.contain('Retour à la carte');
    expect(host?.isWhole).to.equal(true);
    host?.close();
    await map.updateComplete;
    expect(map.mode).to.equal('show');
    expect(parts(map, '.map')).to.have.length(1);
  });

  it('has nothing to go back to where somebody else confirms', async () => {
    registry.confirm = () => Promise.resolve(little);
    const map = await mountMap({ mode: 'confirm' });
    expect(parts(map, '.activity .close')).to.have.length(0);
  });

  it('is the map where it is not known', async () => {
    const map = await mountMap({ outcome: MIXED, mode: 'dance' as never });
    expect(parts(map, '.map')).to.have.length(1);
  });
});
