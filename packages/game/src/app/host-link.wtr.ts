/** The real game in a real frame, and what passes between it and the page around: through both ends of the protocol. */
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { parseOutcome } from '@requapass/assessment';
import { connectFrame, type FrameConnection, type FrameOptions } from '@requapass/protocol/host';
import type { GameControls } from '../controls/game-controls.js';
import type { Intent } from '../session/snapshot.js';
import type { GuestWindow } from '../testing/guest.js';
import type { Game } from './game.js';

const GUEST = new URL('../testing/guest.html', import.meta.url).href;

/** A page that embeds the game and writes down all it is told, by whatever way. */
interface Page {
  readonly frame: HTMLIFrameElement;
  readonly connection: FrameConnection;
  /** Names of events that came through the connection, and their details. */
  readonly events: [name: string, detail: unknown][];
  readonly heights: number[];
  /** Everything the frame posted to the page's window. */
  readonly posted: { readonly requapass?: string; readonly name?: string }[];
  byes: number;
}

let pages: Page[] = [];
let stopListening: (() => void)[] = [];

function embed(query = '', options: Partial<FrameOptions> = {}): Page {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 400px; block-size: 640px';
  document.body.append(frame);
  const page = { frame, events: [], heights: [], posted: [], byes: 0 } as unknown as Page;
  const listener = ({ source, data }: MessageEvent): void => {
    if (source === frame.contentWindow) page.posted.push(data as Page['posted'][number]);
  };
  window.addEventListener('message', listener);
  stopListening.push(() => window.removeEventListener('message', listener));
  frame.src = `${GUEST}?lang=fr&${query}`;
  const connection = connectFrame({
    frameWindow: frame.contentWindow as Window,
    listenOn: window,
    allowedOrigins: [location.origin],
    timeoutMs: 8000,
    onEvent: (name, detail) => page.events.push([name, detail]),
    onResize: ({ height }) => page.heights.push(height),
    onBye: () => (page.byes += 1),
    ...options,
  });
  connection.ready.catch(() => {});
  Object.assign(page, { connection });
  pages.push(page);
  return page;
}

const inside = ({ frame }: Page): GuestWindow => frame.contentWindow as GuestWindow;
const controlsOf = ({ frame }: Page): GameControls | null | undefined =>
  frame.contentDocument?.querySelector<GameControls>('requapass-play');
const namesOf = ({ events }: Page): string[] => events.map(([name]) => name);

/** The game in the frame, once it is there. */
async function gameIn(page: Page): Promise<Game> {
  await waitUntil(() => controlsOf(page)?.game, 'the game is there', { timeout: 8000 });
  return controlsOf(page)?.game as Game;
}

async function play(game: Game, ...actions: Extract<Intent, { type: 'act' }>['action'][]): Promise<void> {
  for (const action of actions) await game.store.dispatch({ type: 'act', action });
}

const choose = { type: 'choose', option: 'step-3' } as const;

/** From the hub to the debrief of the one mission. */
async function playMission(game: Game): Promise<void> {
  await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
  await play(game, { type: 'next' }, choose, choose, choose, choose, { type: 'pick', choice: 'shelf' });
  await play(
    game,
    { type: 'place', item: 'milk', at: 'fridge' },
    { type: 'place', item: 'rice', at: 'pantry' },
    { type: 'finish' },
  );
}

async function errorOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'none',
    (error: Error & { code?: string }) => String(error.code),
  );
}

describe('the game in a frame', function () {
  this.timeout(20_000);
  afterEach(() => {
    stopListening.forEach((stop) => stop());
    for (const { frame, connection } of pages) {
      connection.close();
      frame.remove();
    }
    pages = [];
    stopListening = [];
  });

  it('tells the page that it is ready, what it can do and how high it likes to be', async () => {
    const page = embed();
    const ready = await page.connection.ready;
    expect(ready.build).to.equal('0.0.0-test');
    expect([...ready.capabilities].sort()).to.deep.equal([
      'pause',
      'requestOutcome',
      'restore',
      'resume',
      'setLocale',
      'setTheme',
      'start',
    ]);
    await waitUntil(() => page.heights.length > 0, 'a height was asked for');
    expect(page.heights).to.deep.equal([640]);
    expect((await gameIn(page)).hasHost).to.equal(true);
  });

  it('tells what happens, in order, through the connection and to plain listeners alike', async () => {
    const page = embed(`origin=${location.origin}`);
    await page.connection.call('start', {});
    const game = await gameIn(page);
    await playMission(game);
    await game.store.dispatch({ type: 'close-debrief' });
    await game.store.dispatch({ type: 'show-end' });
    await waitUntil(() => namesOf(page).includes('requapass-outcome'), 'the outcome came');
    const [, ...told] = namesOf(page);
    expect(told.filter((name) => name === 'requapass-evidence')).to.have.length(5);
    expect(told.at(-1)).to.equal('requapass-outcome');
    await waitUntil(() => page.posted.some(({ name }) => name === 'requapass-outcome'), 'plainly, too');
    const plain = page.posted.filter(({ requapass }) => requapass === 'event').map(({ name }) => name);
    expect(plain.filter((name) => name !== 'requapass-ready')).to.deep.equal(told);
  });

  it('starts, pauses and goes on when the page says so', async () => {
    const page = embed();
    // Before the content is there: it waits for it.
    await page.connection.call('start', {});
    const game = await gameIn(page);
    expect(game.isStarted).to.equal(true);
    await page.connection.call('pause', {});
    expect(game.isPaused).to.equal(true);
    await page.connection.call('resume', {});
    expect(game.isPaused).to.equal(false);
  });

  it('takes the language and the colours the page asks for', async () => {
    const page = embed('theme=light');
    const game = await gameIn(page);
    expect(controlsOf(page)?.dataset['theme']).to.equal('light');
    await page.connection.call('setTheme', { theme: 'dark' });
    expect(controlsOf(page)?.dataset['theme']).to.equal('dark');
    await page.connection.call('setLocale', { locale: 'nl' });
    await waitUntil(() => game.translator.locale === 'nl', 'the texts are there');
    expect(page.frame.contentDocument?.documentElement.lang).to.equal('nl');
  });

  it('takes the colours of a welcome', async () => {
    const page = embed('', { theme: 'dark' });
    await gameIn(page);
    await waitUntil(() => controlsOf(page)?.dataset['theme'] === 'dark', 'the page’s colours');
  });

  it('hands over the outcome so far, and goes on from a save, or says why it cannot', async () => {
    const page = embed();
    await page.connection.call('start', {});
    const game = await gameIn(page);
    const outcome = parseOutcome(await page.connection.call('requestOutcome', {}));
    expect(outcome.ok && outcome.outcome.content.id).to.equal('sample');
    await playMission(game);
    const { save } = game.store;
    game.restart();
    await page.connection.call('restore', { save });
    expect(game.store.snapshot.screen.kind).to.equal('debrief');
    expect(await errorOf(page.connection.call('restore', { save: { format: 'other' } }))).to.equal(
      'not-a-save',
    );
    const foreign = { ...save, content: { id: 'other', version: '1' } };
    expect(await errorOf(page.connection.call('restore', { save: foreign }))).to.equal('other-content');
    expect(game.store.snapshot.screen.kind).to.equal('debrief');
  });

  it('tells the page when its content is missing', async () => {
    const page = embed('broken');
    await waitUntil(() => namesOf(page).includes('requapass-error'), 'the page hears of it', {
      timeout: 8000,
    });
    expect(page.events.find(([name]) => name === 'requapass-error')?.[1]).to.include({
      code: 'content-not-found',
    });
    const waiting = page.connection.call('pause', {});
    expect(await Promise.race([errorOf(waiting), aTimeout(200).then(() => 'it waits')])).to.equal('it waits');
  });

  it('speaks to no page but the one its address names', async () => {
    const page = embed('origin=https://elsewhere.example', { timeoutMs: 1500 });
    const game = await gameIn(page);
    await game.start();
    await playMission(game);
    expect(await errorOf(page.connection.ready)).to.equal('timeout');
    expect(page.events).to.deep.equal([]);
    expect(
      page.posted.filter(({ requapass }) => requapass !== 'hello' && requapass !== undefined),
    ).to.deep.equal([]);
    expect(game.hasHost).to.equal(false);
    expect(inside(page).sent.filter((text) => text.includes('"t":'))).to.deep.equal([]);
  });

  it('takes no focus from the page around it, whatever happens in it', async () => {
    const page = embed();
    const game = await gameIn(page);
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await page.connection.call('start', {});
    await playMission(game);
    await controlsOf(page)?.updateComplete;
    await aTimeout(50);
    expect(document.activeElement === field, 'the focus is where it was').to.equal(true);
    field.remove();
  });

  it('says goodbye when it is taken down', async () => {
    const page = embed();
    await page.connection.ready;
    await waitUntil(() => inside(page).running !== undefined, 'it runs', { timeout: 8000 });
    inside(page).running?.destroy();
    await waitUntil(() => page.byes === 1, 'goodbye');
    expect(controlsOf(page)).to.equal(null);
  });

  it('never lets out what a person adds of their own life: no message, no event, no request, no save', async () => {
    const page = embed(`origin=${location.origin}`);
    await page.connection.call('start', {});
    const game = await gameIn(page);
    await playMission(game);
    const root = controlsOf(page)?.renderRoot as ShadowRoot;
    const press = async (selector: string): Promise<void> => {
      await waitUntil(() => root.querySelector(selector), `there is ${selector}`);
      root.querySelector<HTMLElement>(selector)?.click();
      await controlsOf(page)?.updateComplete;
    };
    await press('[data-action="add-experience"]');
    await press('.lived-form [value="family"]');
    const words = root.querySelector<HTMLTextAreaElement>('.lived-form textarea') as HTMLTextAreaElement;
    words.value = 'Mamie Paulette';
    await press('[data-action="save-experience"]');
    expect(game.experiences.list()).to.have.length(1);
    await press('[data-stance="confirmed"]');
    await press('[data-action="close-debrief"]');
    await game.store.dispatch({ type: 'show-end' });
    const outcome = await page.connection.call('requestOutcome', {});
    await waitUntil(() => namesOf(page).includes('requapass-outcome'), 'the end was told');

    const { sent } = inside(page);
    expect(sent.filter((text) => text.includes('"t":"event"')).length, 'the spy hears').to.be.greaterThan(8);
    expect(page.posted.length, 'the spy hears').to.be.greaterThan(8);
    const kept = { ...inside(page).localStorage } as Record<string, string>;
    const { 'requapass:experiences:sample': own, ...others } = kept;
    expect(own).to.contain('Mamie Paulette');
    expect(others['requapass:save:sample']).to.contain('desk');
    for (const [where, what] of Object.entries({
      sent,
      posted: page.posted,
      events: page.events,
      outcome,
      others,
    }))
      expect(JSON.stringify(what), where).not.to.contain('Paulette');
  });
});
