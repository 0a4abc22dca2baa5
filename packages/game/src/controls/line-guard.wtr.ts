import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Mission } from '@requapass/scenario';
import { sampleLibrary, sampleMission } from '../testing/sample-content.js';
import { createSampleGame, type SampleGame } from '../testing/sample-game.js';
import { GameControls } from './game-controls.js';
import { UNREAD_MS } from './line-guard.js';

if (!customElements.get('requapass-play')) customElements.define('requapass-play', GameControls);

const LINES = ['hello', 'second', 'third', 'fourth'];

/** The sample mission with more lines before its first moment. */
const talkFrom = (start: string): Mission => ({
  ...sampleMission,
  start,
  nodes: {
    ...sampleMission.nodes,
    turn: {
      type: 'pick',
      text: 'desk.turn',
      choices: [{ id: 'shelf', who: 'karim', text: 'desk.turn.shelf', then: 'hello' }],
      otherwise: 'hello',
    },
    ...Object.fromEntries(
      LINES.map((line, index) => [
        line,
        { type: 'say', who: 'karim', text: `desk.${line}`, then: LINES[index + 1] ?? 'one' },
      ]),
    ),
  },
});

interface Talk {
  readonly controls: GameControls;
  readonly game: SampleGame;
  readonly next: HTMLElement;
  /** How many lines were passed. */
  passed(): number;
}

async function openTalk(start = 'hello', first = '[data-action="next"]'): Promise<Talk> {
  const library = { ...sampleLibrary, mission: () => talkFrom(start) };
  const game = await createSampleGame({ library });
  const controls = document.createElement('requapass-play') as GameControls;
  controls.game = game;
  controls.style.blockSize = '640px';
  document.body.append(controls);
  await game.store.dispatch({ type: 'open-mission', mission: 'desk' });
  await waitUntil(() => controls.renderRoot.querySelector(first));
  const next = controls.renderRoot.querySelector<HTMLElement>(first);
  if (!next) throw new Error('no way on');
  const passed = (): number => game.store.save.intents.filter(({ type }) => type === 'act').length;
  return { controls, game, next, passed };
}

/** A press of a finger, at a moment of its own. */
function tap(button: HTMLElement, timeStamp: number, detail = 1): void {
  const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail });
  Object.defineProperty(click, 'timeStamp', { value: timeStamp });
  button.dispatchEvent(click);
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

describe('going on from a line', function () {
  this.timeout(20_000);
  afterEach(() => document.querySelectorAll('requapass-play').forEach((element) => element.remove()));

  it('takes two taps of one movement for one, and those of a fast reader for two', async () => {
    const { next, passed } = await openTalk();
    const start = performance.now();
    tap(next, start);
    await settled();
    for (const soon of [80, 200, UNREAD_MS - 1]) tap(next, start + soon);
    await settled();
    expect(passed()).to.equal(1);
    tap(next, start + UNREAD_MS);
    await settled();
    expect(passed()).to.equal(2);
  });

  it('takes a real double click for one', async () => {
    const { next, passed } = await openTalk();
    const { left, top, width, height } = next.getBoundingClientRect();
    const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await sendMouse({ type: 'click', position });
    await sendMouse({ type: 'click', position });
    await settled();
    expect(passed()).to.equal(1);
  });

  it('goes on once while Enter is held, and again when it is pressed again', async () => {
    const { next, passed } = await openTalk();
    next.focus();
    for (let held = 0; held < 4; held += 1) await sendKeys({ down: 'Enter' });
    await settled();
    expect(passed()).to.equal(1);
    await sendKeys({ up: 'Enter' });
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(passed()).to.equal(2);
  });

  it('lets a switch and a screen reader go on as fast as they can', async () => {
    const { next, passed } = await openTalk();
    const start = performance.now();
    for (const soon of [0, 10, 20]) {
      tap(next, start + soon, 0);
      await settled();
    }
    expect(passed()).to.equal(3);
  });

  it('does not take a double tap on a choice for having read what comes of it', async () => {
    const { controls, game, passed } = await openTalk('turn', '[data-choice]');
    const start = performance.now();
    const press = async (selector: string, soon: number): Promise<void> => {
      const button = controls.renderRoot.querySelector<HTMLElement>(selector);
      expect(button, selector).not.to.equal(null);
      tap(button as HTMLElement, start + soon);
      await settled();
    };
    await press('[data-choice]', 0);
    await press('[data-action="next"]', 150);
    expect(passed()).to.equal(1);
    await press('[data-action="next"]', 150 + UNREAD_MS);
    expect(passed()).to.equal(2);
    expect(game.store.snapshot.screen.kind).to.equal('mission');
  });
});
