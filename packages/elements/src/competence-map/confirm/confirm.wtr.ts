/** Asking and confirming in a browser: from a map to somebody else and back, and what is refused on the way. */
import { expect } from '@open-wc/testing';
import type { ConfirmationRequest, Portfolio } from '@requapass/assessment';
import { addToPortfolio, makePortfolio, viewPortfolio } from '@requapass/assessment/portfolio.js';
import { type FakeMapHost, fakeMapHost, type FakeMapOptions } from '../../testing/fake-map-host.js';
import { sampleOutcome } from '../../testing/sample-outcome.js';
import type { ActivityModule } from '../activity.js';
import { readHandedOver, takeConfirmation } from '../handed-over/read-handed-over.js';
import * as ask from './ask.js';
import * as confirm from './confirm.js';

let host: FakeMapHost;
const hosts: FakeMapHost[] = [];

const PORTFOLIO = makePortfolio({
  outcomes: [{ label: '', addedOn: '2026-11-20', outcome: sampleOutcome({ speak: 3, quality: 2 }) }],
  experiences: [{ competence: 'speak', where: 'sport', words: 'J’explique aux petits.' }],
});

async function begin(module: ActivityModule, options: FakeMapOptions = {}): Promise<FakeMapHost> {
  host = await fakeMapHost(options);
  hosts.push(host);
  await host.open(module);
  return host;
}

async function settle(): Promise<void> {
  await host.drawn();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await host.drawn();
}

async function click(selector: string): Promise<void> {
  const found = host.find(selector);
  if (!found) throw new Error(`no ${selector} in: ${host.text}`);
  found.click();
  await settle();
}

async function type(name: string, text: string): Promise<void> {
  const field = host.find<HTMLInputElement>(`[name="${name}"]`);
  if (!field) throw new Error(`no field ${name}`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

function focused(): string {
  return (host.element.shadowRoot?.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function link(): string {
  return host.find<HTMLTextAreaElement>('textarea.confirm-link')?.value ?? '';
}

async function paste(text: string): Promise<void> {
  const field = host.find<HTMLTextAreaElement>('[name="pasted"]');
  if (field) field.value = text;
  await click('[data-do="open"]');
}

async function chooseFile(text: string): Promise<void> {
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], 'a.json'));
  const input = host.find<HTMLInputElement>('[name="file"]') as HTMLInputElement;
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
  await settle();
}

/** Asks from a map, and gives its portfolio and the link. */
async function asked(
  attributes: Readonly<Record<string, string>> = {},
): Promise<{ readonly portfolio: Portfolio; readonly link: string; readonly request: ConfirmationRequest }> {
  await begin(ask, { portfolio: PORTFOLIO, attributes });
  await click('[value="speak"]');
  await click('[value="quality"]');
  await click('[name="experience"]');
  await type('from', 'Inès');
  await type('message', 'Tu te souviens ?');
  await click('[data-do="check"]');
  await click('[data-do="make"]');
  const request = host.portfolio.requests.at(-1);
  if (!request) throw new Error('no request was kept');
  return { portfolio: host.portfolio, link: link(), request };
}

async function answerAll(): Promise<void> {
  await click('[data-do="begin"]');
  await click('[value="confirmed-3"]');
  await type('comment', 'Tous les samedis.');
  await click('[data-do="next"]');
  await click('[value="adjusted"]');
  await click('[name="level"][value="3"]');
  await click('[data-do="next"]');
  await type('name', 'Nadia');
  await type('role', 'coordinatrice');
  await click('[data-do="next"]');
}

describe('asking for a confirmation', () => {
  afterEach(() => {
    for (const each of hosts.splice(0)) each.element.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows all that will be sent before anything is made, and keeps the request', async () => {
    await begin(ask, { portfolio: PORTFOLIO });
    expect(host.text).to.contain('Rien n’est coché d’avance');
    expect(host.find<HTMLButtonElement>('[data-do="check"]')?.disabled).to.equal(true);
    await click('[name="competence"][value="speak"]');
    await click('[name="experience"]');
    await type('from', 'Inès');
    await click('[data-do="check"]');
    expect(focused()).to.equal('Voici tout ce qui partira');
    expect(host.text)
      .to.contain('Inès')
      .and.to.contain('J’explique aux petits.')
      .and.to.contain('Le jeu a vu : Niveau 3');
    expect(host.find('.confirm-preview')?.textContent).not.to.contain(
      host.words.framework.competences.quality.short,
    );
    const shown: unknown = JSON.parse(host.find('pre')?.textContent ?? '');
    expect(host.changes.length).to.equal(0);
    await click('[data-do="make"]');
    expect(host.changes.length).to.equal(1);
    expect(host.portfolio.requests).to.deep.equal([shown]);
    expect(readHandedOver(link())).to.deep.equal({ ok: true, kind: 'request', document: shown });
    expect(link().startsWith(`${location.href.split('#', 1)[0]}#requapass-request=1`)).to.equal(true);
  });

  it('has nothing ticked at first, then all or none at one press, and says how many', async () => {
    await begin(ask, { portfolio: PORTFOLIO });
    const ticked = (): number => host.all('input:checked').length;
    const said = (): string => host.find('.confirm-options [role="status"]')?.textContent ?? '';
    expect(ticked()).to.equal(0);
    expect(said()).to.equal('0 sur 12');
    await click('[data-do="all"]');
    expect(host.all('[name="competence"]:checked').length).to.equal(12);
    expect(host.all('[name="experience"]').length).to.equal(1);
    expect(ticked(), 'what the person wrote is ticked one by one').to.equal(12);
    expect(said()).to.equal('12 sur 12');
    await click('[data-do="none"]');
    expect(ticked()).to.equal(0);
    expect(said()).to.equal('0 sur 12');
  });

  it('leaves out an experience that was not ticked', async () => {
    await begin(ask, { portfolio: PORTFOLIO });
    await click('[name="competence"][value="speak"]');
    await click('[data-do="check"]');
    expect(host.text).not.to.contain('J’explique aux petits.');
  });

  it('opens the link on the page that the host names, but on no address that is no page', async () => {
    expect((await asked({ 'confirm-url': '/leaders?x=1#top' })).link).to.match(
      new RegExp(`^${location.origin}/leaders\\?x=1#requapass-request=1`),
    );
    expect((await asked({ 'confirm-url': 'javascript:alert(1)' })).link.startsWith(location.origin)).to.equal(
      true,
    );
  });

  it('draws a QR code, saves a file and says so', async () => {
    await asked();
    await click('[data-do="code"]');
    for (let tries = 0; tries < 50 && !host.find('.confirm-code'); tries += 1) await settle();
    expect(host.find('.confirm-code svg')?.getAttribute('aria-label')).to.equal('Code QR du lien');
    await click('[data-do="file"]');
    expect(host.find('[role="status"].confirm-told')?.textContent).to.contain('téléchargements');
    expect(host.formats).to.include('request-file');
  });

  it('is found again as it was left, and can send an earlier request again', async () => {
    const { link: sent } = await asked();
    await host.open(ask);
    expect(link()).to.equal(sent);
    await click('[data-do="another"]');
    expect(host.find<HTMLInputElement>('[name="from"]')?.value).to.equal('Inès');
    await click('[data-do="again"]');
    expect(link()).to.equal(sent);
  });

  it('deletes an earlier request, and leaves the focus near it', async () => {
    await asked();
    await click('[data-do="another"]');
    await click('summary');
    await click('[data-do="remove"]');
    expect(host.portfolio.requests).to.deep.equal([]);
    expect(host.changes.at(-1)?.said).to.contain('effacée');
    expect(focused()).to.equal('Demander une confirmation');
  });

  it('shows no link of a request that was undone on the map', async () => {
    await asked();
    host.portfolio = PORTFOLIO;
    await host.drawn();
    expect(host.find('.confirm-link')).to.equal(null);
    await click('[data-do="make"]');
    expect(host.portfolio.requests.length).to.equal(1);
  });
});

describe('confirming for somebody else', () => {
  afterEach(() => {
    for (const each of hosts.splice(0)) each.element.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('goes from the link to an answer that the map takes in', async () => {
    const { portfolio, link: sent } = await asked();
    location.hash = new URL(sent).hash;
    await begin(confirm, { locale: 'nl', isWhole: true });
    expect(focused()).to.equal('Inès vraagt je om een bevestiging');
    expect(host.text).to.contain('Tu te souviens ?').and.to.contain('geen handtekening');
    await answerAll();
    expect(focused()).to.equal('Jouw antwoord');
    expect(host.text).to.contain('Tous les samedis.').and.to.contain('Nadia, coordinatrice');
    await click('[data-do="make"]');
    const read = readHandedOver(link());
    const taken = takeConfirmation(portfolio, read, '2026-11-23');
    if (!taken.ok) throw new Error(taken.error.message);
    const confirmed = viewPortfolio(taken.portfolio).find(({ id }) => id === 'speak')?.confirmed[0];
    expect(confirmed?.by.name).to.equal('Nadia');
    expect(confirmed?.comment).to.equal('Tous les samedis.');
    expect(host.changes.length, 'the map of this page is not touched').to.equal(0);
    expect(host.find('h3')?.textContent).to.equal('Je antwoord is klaar');
  });

  it('asks for a name before it makes anything, and puts the focus there', async () => {
    const { link: sent } = await asked();
    await begin(confirm);
    await paste(sent);
    await click('[data-do="begin"]');
    await click('[data-do="next"]');
    await click('[data-do="next"]');
    await click('[data-do="next"]');
    expect(host.element.shadowRoot?.activeElement?.getAttribute('name')).to.equal('name');
    expect(host.find('#confirm-name-wrong')?.hidden).to.equal(false);
    expect(host.find('[name="name"]')?.getAttribute('aria-invalid')).to.equal('true');
  });

  it('refuses what is not for it, with the reason, and keeps what was there', async () => {
    const { link: sent, request, portfolio } = await asked();
    await begin(confirm);
    await paste(sent);
    await click('[data-do="begin"]');
    await click('[value="not-seen"]');
    await click('[data-do="back"]');
    await click('[data-do="other"]');
    const outcome = JSON.stringify(portfolio.outcomes[0]?.outcome);
    const refusals: [string, string][] = [
      [sent.slice(0, -7), 'damaged'],
      ['bonjour', 'not-json'],
      ['', 'empty'],
      [JSON.stringify({ ...request, version: 9 }), 'newer-version'],
      [JSON.stringify({ ...request, extra: true }), 'invalid-field'],
      [outcome, 'wrong-kind'],
    ];
    for (const [text, code] of refusals) {
      await paste(text);
      expect(host.find('[role="alert"] code')?.textContent, code).to.equal(code);
      expect(host.find('[role="alert"]')?.textContent).to.contain('toujours là');
    }
    await chooseFile('x'.repeat(8_000_001));
    expect(host.find('[role="alert"] code')?.textContent).to.equal('too-large');
    await click('[data-do="go-back"]');
    await click('[data-do="begin"]');
    expect(host.find<HTMLInputElement>('[value="not-seen"]')?.checked).to.equal(true);
  });

  it('takes a request from a file, and another one from the address while it is open', async () => {
    const first = await asked();
    const second = await asked();
    await begin(confirm);
    await chooseFile(JSON.stringify(first.request));
    expect(host.text).to.contain('Inès te demande');
    await click('[data-do="begin"]');
    await click('[value="not-seen"]');
    location.hash = new URL(second.link).hash;
    await new Promise((resolve) => setTimeout(resolve, 100));
    await settle();
    await click('[data-do="begin"]');
    expect(host.find<HTMLInputElement>('[value="not-seen"]')?.checked).to.equal(false);
  });

  it('tells somebody who opened an answer where it belongs', async () => {
    const { link: sent } = await asked();
    await begin(confirm);
    await paste(sent);
    await answerAll();
    await click('[data-do="make"]');
    const answer = link();
    await begin(confirm);
    await paste(answer);
    expect(host.find('[role="alert"]')?.textContent).to.contain('sur la carte de la personne');
  });

  it('comes back to the map by paste, once, and by the address, and is refused where nobody asked', async () => {
    const { portfolio, link: sent } = await asked();
    await begin(confirm);
    await paste(sent);
    await answerAll();
    await click('[data-do="make"]');
    const answer = link();
    await begin(ask, { portfolio });
    await paste(answer);
    expect(host.changes.map(({ said }) => said)).to.deep.equal(['La réponse de Nadia est sur ta carte.']);
    await paste(answer);
    expect(host.announced).to.deep.equal(['La réponse de Nadia était déjà sur ta carte.']);
    expect(host.portfolio.confirmations.length).to.equal(1);
    location.hash = new URL(answer).hash;
    await begin(ask, { portfolio });
    expect(host.portfolio.confirmations.length).to.equal(1);
    await begin(ask, { portfolio: PORTFOLIO });
    expect(host.find('[role="alert"] code')?.textContent).to.equal('foreign');
    expect(host.portfolio).to.equal(PORTFOLIO);
  });

  it('takes nothing of a map that has no request like it', async () => {
    const { link: sent } = await asked();
    await begin(confirm);
    await paste(sent);
    await answerAll();
    await click('[data-do="make"]');
    expect(takeConfirmation(PORTFOLIO, readHandedOver(link()), '2026-11-23')).to.deep.include({ ok: false });
    const added = addToPortfolio(PORTFOLIO, readHandedOver(link()) as never, '2026-11-23');
    expect(added.ok ? '' : added.error.code).to.equal('foreign');
  });
});

describe('both sides', () => {
  afterEach(() => {
    for (const each of hosts.splice(0)) each.element.remove();
  });

  it('have no accessibility fault and fit 280 px on any screen', async function () {
    this.timeout(60_000);
    const check = async (screen: string): Promise<void> => {
      host.element.style.inlineSize = '280px';
      host.element.style.display = 'block';
      await settle();
      const base = host.find('.base') as HTMLElement;
      expect(base.scrollWidth, screen).to.be.at.most(base.clientWidth);
      await expect(host.element).to.be.accessible();
    };
    await begin(ask, { portfolio: PORTFOLIO });
    await check('choose');
    await click('[data-do="all"]');
    await check('all chosen');
    await click('[data-do="none"]');
    await click('[value="speak"]');
    await click('[value="quality"]');
    await click('[data-do="check"]');
    await check('check');
    await click('[data-do="make"]');
    await check('send');
    const sent = link();
    await begin(confirm);
    await check('open');
    await paste('hello');
    await check('refused');
    await paste(sent);
    await check('asked');
    await click('[data-do="begin"]');
    await click('[value="adjusted"]');
    await check('competence');
    await click('[data-do="next"]');
    await click('[value="not-seen"]');
    await click('[data-do="next"]');
    await check('me');
    await type('name', 'Nadia');
    await click('[data-do="next"]');
    await check('review');
    await click('[data-do="make"]');
    await check('sent');
  });
});
