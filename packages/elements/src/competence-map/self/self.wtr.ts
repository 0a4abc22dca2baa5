/** Self-positioning in a browser: answered by keyboard, left and found again, changed, put on the map. */
import { expect } from '@open-wc/testing';
import { makePortfolio, viewPortfolio } from '@requapass/assessment/portfolio.js';
import { sendKeys } from '@web/test-runner-commands';
import { type FakeMapHost, fakeMapHost, type FakeMapOptions } from '../../testing/fake-map-host.js';
import { sampleOutcome } from '../../testing/sample-outcome.js';
import * as self from './index.js';

let host: FakeMapHost;

async function begin(options: FakeMapOptions = {}): Promise<void> {
  host = await fakeMapHost(options);
  await host.open(self);
}

/** The focus moves once the next screen is drawn. */
async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await host.drawn();
  }
}

async function click(selector: string): Promise<void> {
  host.find(selector)?.click();
  await host.drawn();
  await host.drawn();
}

function focused(): Element | null {
  return host.element.shadowRoot?.activeElement ?? null;
}

function said(id: string) {
  return viewPortfolio(host.portfolio).find((competence) => competence.id === id)?.said;
}

describe('self-positioning', () => {
  afterEach(() => host.element.remove());

  it('is answered with the keyboard alone, and ends on the map as what the person says', async () => {
    await begin();
    expect(focused()?.textContent).to.contain('Me placer');
    await press('Tab', 'Enter');
    expect(focused()?.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Organiser une activité, 1 sur 12');
    for (let question = 0; question < 10; question += 1) {
      // Down from nothing chosen goes to the second statement, and Enter goes on.
      await press('Tab', 'ArrowDown', 'Enter');
      expect(host.text, `after question ${question + 1}`).to.contain(`${question + 2} sur 12`);
    }
    await press('Tab', 'Space', 'Tab', 'Space', 'Enter');
    expect(host.text).to.contain('12 sur 12');
    await press('Tab', 'Space', 'Enter');
    expect(focused()?.textContent).to.equal('Mes réponses');
    expect(host.changes.length).to.equal(0);
    await click('[data-do="save"]');
    expect(host.changes.map((change) => change.said)).to.deep.equal(['Tes réponses sont sur ta carte.']);
    expect(focused()?.textContent).to.equal('C’est sur ta carte');
    expect(said('organise')?.level).to.equal(2);
    expect(said('quality')?.level).to.equal(2);
    expect(said('pathway')).to.deep.include({ level: null });
    expect(said('pathway')?.reflections.map(({ text }) => text)).to.deep.equal([
      'bench.path.idea',
      'bench.path.several',
    ]);
    expect(said('learning')?.reflections.length).to.equal(1);
    expect(host.portfolio.outcomes[0]?.outcome.isComplete).to.equal(true);
    await click('[data-do="close"]');
    expect(host.closed).to.equal(1);
  });

  it('shows the four statements in the order of the ladder, without a number, and a way not to know', async () => {
    await begin();
    await click('[data-do="begin"]');
    const { levels } = host.words.framework.competences.organise;
    const options = host.all('.self-option').map((option) => option.textContent?.trim());
    expect(options).to.deep.equal([
      levels[1],
      levels[2],
      levels[3],
      levels[4],
      'Je ne sais pas, ou je ne l’ai jamais fait.',
    ]);
    expect(host.find('[data-do="next"]')?.textContent?.trim()).to.equal('Passer');
    await click('input[value="unknown"]');
    expect(host.find('[data-do="next"]')?.textContent?.trim()).to.equal('Suivant');
  });

  it('is found again as it was left, asks nothing and loses nothing', async () => {
    await begin();
    await click('[data-do="begin"]');
    await click('input[value="3"]');
    await click('[data-do="next"]');
    await host.open(self);
    expect(host.text).to.contain('2 sur 12');
    await click('[data-do="back"]');
    expect(host.find<HTMLInputElement>('input[value="3"]')?.checked).to.equal(true);
  });

  it('lets each answer be changed from the list of all, and leads back there', async () => {
    await begin();
    await click('[data-do="begin"]');
    for (let question = 0; question < 12; question += 1) await click('[data-do="next"]');
    expect(host.text).to.contain('Réponds à une question');
    expect(host.find('[data-do="save"]')).to.equal(null);
    await click('[data-question="speak"]');
    await click('input[value="4"]');
    await click('[data-do="next"]');
    expect(focused()?.textContent).to.equal('Mes réponses');
    expect(host.text).to.contain(host.words.framework.competences.speak.levels[4]);
    await click('[data-do="save"]');
    expect(said('speak')?.level).to.equal(4);
    expect(host.portfolio.outcomes[0]?.outcome.isComplete).to.equal(false);
  });

  it('keeps three sentences at most, and says why a fourth cannot be taken', async () => {
    await begin();
    await click('[data-do="begin"]');
    for (let question = 0; question < 10; question += 1) await click('[data-do="next"]');
    for (const box of host.all('input[type="checkbox"]').slice(0, 3)) {
      box.click();
      await host.drawn();
    }
    expect(host.all('input:disabled').length).to.equal(3);
    expect(host.find('.self-full')?.textContent).to.contain('trois');
  });

  it('changes language in the middle and keeps the answers', async () => {
    await begin();
    await click('[data-do="begin"]');
    await click('input[value="2"]');
    await host.speak('nl');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await host.drawn();
    expect(host.text).to.contain('1 van 12');
    expect(host.find<HTMLInputElement>('input[value="2"]')?.checked).to.equal(true);
  });

  it('says why a full map takes no more, and keeps the answers', async () => {
    const outcomes = Array.from({ length: 12 }, (_, index) => ({
      label: '',
      addedOn: null,
      outcome: { ...sampleOutcome(), content: { id: `game-${index}`, version: '1' } },
    }));
    await begin({ portfolio: makePortfolio({ outcomes }) });
    await click('[data-do="begin"]');
    await click('input[value="2"]');
    for (let question = 0; question < 12; question += 1) await click('[data-do="next"]');
    await click('[data-do="save"]');
    expect(host.find('[role="alert"]')?.textContent).to.contain('La carte est pleine');
    expect(host.changes.length).to.equal(0);
    expect(host.text).to.contain(host.words.framework.competences.organise.levels[2]);
  });

  it('has no accessibility fault on any kind of screen', async () => {
    await begin();
    await expect(host.element).to.be.accessible();
    await click('[data-do="begin"]');
    await expect(host.element).to.be.accessible();
    for (let question = 0; question < 10; question += 1) await click('[data-do="next"]');
    await expect(host.element).to.be.accessible();
    await click('[data-do="next"]');
    await click('[data-do="next"]');
    await expect(host.element).to.be.accessible();
  });

  it('fits 280 px', async () => {
    await begin();
    host.element.style.inlineSize = '280px';
    await click('[data-do="begin"]');
    for (let screen = 0; screen < 13; screen += 1) {
      await host.drawn();
      const base = host.find('.base') as HTMLElement;
      expect(base.scrollWidth, `screen ${screen}`).to.be.at.most(base.clientWidth);
      await click('[data-do="next"]');
    }
  });
});
