/**
 * The stage with its real engine, in both ways of drawing, on the fixture's set.
 * Pixels are read in the same task as they are drawn, as the engine keeps no copy of them.
 */
import { expect } from '@open-wc/testing';
import { cellar, cellarSheet, hub, pack, sheetsOf } from './fixture/pack.js';
import { createStage, StageError, type Stage, type StageOptions } from './index.js';
import { watchContext } from './watch-context.js';

const WALL = '0,0,255';
const NADIA = '255,0,0';
const BART = '255,0,255';
const CALM = '255,255,255';
const HAPPY = '0,0,0';
const TREE = '0,255,0';
const MILK = '255,255,0';
const BOX = { width: 400, height: 200 };
const world = {};

const stages: Stage[] = [];
const parents: HTMLElement[] = [];

function makeParent(): HTMLElement {
  const parent = document.createElement('div');
  document.body.append(parent);
  parents.push(parent);
  return parent;
}

async function makeStage(part: Partial<StageOptions> = {}): Promise<Stage> {
  const stage = await createStage({
    parent: makeParent(),
    sheetsOf,
    first: 'cellar',
    pack,
    box: BOX,
    reducedMotion: true,
    ...part,
  });
  stages.push(stage);
  return stage;
}

/** The colour at a point of the scene (both layouts used here are shown at twice their units). */
function colourAt({ canvas }: Stage, x: number, y: number, scale = 2): string {
  const copy = document.createElement('canvas');
  copy.width = copy.height = 1;
  const context = copy.getContext('2d');
  const ratio = canvas.width / canvas.clientWidth;
  context?.drawImage(canvas, x * scale * ratio, y * scale * ratio, 1, 1, 0, 0, 1, 1);
  return [...(context?.getImageData(0, 0, 1, 1).data.slice(0, 3) ?? [])].join();
}

/** The same some time after it was drawn: the picture is drawn once more. */
function seenAt(stage: Stage, x: number, y: number): string {
  stage.setReducedMotion(true);
  return colourAt(stage, x, y);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function until(holds: () => boolean, ms = 5000): Promise<void> {
  for (const end = performance.now() + ms; performance.now() < end; await pause(20)) if (holds()) return;
  throw new Error('it never happened');
}

/** Frames asked for while something goes on. */
async function countFrames(during: () => Promise<void>): Promise<number> {
  const real = window.requestAnimationFrame;
  let count = 0;
  window.requestAnimationFrame = (callback) => {
    count += 1;
    return real(callback);
  };
  try {
    await during();
  } finally {
    window.requestAnimationFrame = real;
  }
  return count;
}

afterEach(() => {
  for (const stage of stages.splice(0)) stage.destroy();
  for (const parent of parents.splice(0)) parent.remove();
});

for (const renderer of ['webgl', 'canvas'] as const) {
  describe(`stage, drawing with ${renderer}`, () => {
    it('shows a canvas that says nothing to a screen reader', async () => {
      const stage = await makeStage({ renderer });
      expect(stage.renderer).to.equal(renderer);
      expect(stage.canvas.getAttribute('aria-hidden')).to.equal('true');
      expect(stage.canvas.tabIndex).to.equal(-1);
      expect(stage.canvas.parentElement).to.equal(parents[0]);
      expect(stage.canvas.clientWidth).to.equal(400);
    });

    it('draws backdrop, people with their faces, props and items where the layout puts them', async () => {
      const stage = await makeStage({ renderer });
      stage.draw({ ...cellar, props: ['lamp-on'] }, { world });
      expect(colourAt(stage, 190, 95)).to.equal(WALL);
      expect(colourAt(stage, 50, 80)).to.equal(NADIA);
      expect(colourAt(stage, 50, 45)).to.equal(CALM);
      expect(colourAt(stage, 100, 80)).to.equal(TREE);
      expect(colourAt(stage, 50, 25)).to.equal(MILK);
    });

    it('takes what left the view out of the picture', async () => {
      const stage = await makeStage({ renderer });
      stage.draw({ ...cellar, props: ['lamp-on'] }, { world });
      stage.draw({ ...cellar, cast: [{ who: 'bart', at: 'right', face: 'happy' }], items: [] }, { world });
      expect(colourAt(stage, 50, 80)).to.equal(WALL);
      expect(colourAt(stage, 100, 80)).to.equal(WALL);
      expect(colourAt(stage, 50, 25)).to.equal(WALL);
      expect(colourAt(stage, 150, 80)).to.equal(BART);
      expect(colourAt(stage, 150, 45)).to.equal(HAPPY);
    });

    it('moves to where it would have been put at once, then stops drawing', async () => {
      const stage = await makeStage({ renderer, reducedMotion: false });
      stage.draw({ ...cellar, items: [] }, { world });
      await until(() => !stage.isMoving);
      stage.draw({ ...cellar, cast: [{ who: 'nadia', at: 'right', face: 'happy' }], items: [] }, { world });
      expect(stage.isMoving).to.equal(true);
      await until(() => !stage.isMoving);
      stage.setReducedMotion(true);
      expect(colourAt(stage, 50, 80)).to.equal(WALL);
      expect(colourAt(stage, 150, 80)).to.equal(NADIA);
      expect(colourAt(stage, 150, 45)).to.equal(HAPPY);
    });

    it('changes scene on the way, whatever is drawn in the meantime', async () => {
      const stage = await makeStage({ renderer, reducedMotion: false });
      stage.draw(hub, { world });
      await until(() => !stage.isMoving);
      stage.draw(cellar, { world, towards: 'door' });
      stage.draw({ ...cellar, cast: [{ who: 'bart', at: 'left', face: 'calm' }] }, { world });
      await until(() => !stage.isMoving);
      stage.setReducedMotion(true);
      expect(stage.canvas.style.opacity).to.equal('');
      expect(colourAt(stage, 50, 80)).to.equal(BART);
    });

    it('shows a scene once its own sheet has come, as the latest view has it', async () => {
      for (const reducedMotion of [true, false]) {
        const stage = await makeStage({ renderer, reducedMotion, first: 'hub' });
        stage.draw(hub, { world });
        await until(() => !stage.isMoving);
        stage.draw(cellar, { world });
        stage.draw({ ...cellar, cast: [{ who: 'bart', at: 'left', face: 'calm' }] }, { world });
        if (reducedMotion) expect(colourAt(stage, 30, 80), 'what there was').to.equal(TREE);
        await until(() => !stage.isMoving && seenAt(stage, 50, 25) === MILK);
        expect(seenAt(stage, 50, 80)).to.equal(BART);
      }
    });

    it('draws no frame while nothing moves', async () => {
      const stage = await makeStage({ renderer });
      stage.draw(cellar, { world });
      await pause(50);
      expect(await countFrames(() => pause(300))).to.equal(0);
    });

    it('takes the shape of its box, and the layout that suits it', async () => {
      const stage = await makeStage({ renderer });
      stage.draw(cellar, { world });
      stage.resize({ width: 200, height: 400 });
      expect([stage.canvas.clientWidth, stage.canvas.clientHeight]).to.deep.equal([200, 400]);
      expect(colourAt(stage, 30, 170)).to.equal(NADIA);
      expect(colourAt(stage, 90, 20)).to.equal('64,64,64');
    });

    it('keeps the scene below what words need, on the same canvas', async () => {
      const stage = await makeStage({ renderer });
      stage.draw(cellar, { world });
      stage.resize({ ...BOX, headroom: 100 });
      expect(stage.canvas.clientHeight).to.equal(200);
      expect(colourAt(stage, 150, 180, 1)).to.equal(NADIA);
      expect(colourAt(stage, 5, 180, 1)).to.equal('64,64,64');
    });

    it('leaves nothing behind, thirty times over', async () => {
      const before = listening();
      const asked = await countFrames(async () => {
        for (let round = 0; round < 30; round++) {
          const stage = await makeStage({ renderer, reducedMotion: round % 2 === 0 });
          stage.draw(cellar, { world });
          stage.destroy();
          stage.destroy();
        }
      });
      expect(document.querySelector('canvas')).to.equal(null);
      expect(listening()).to.deep.equal(before);
      expect(asked).to.be.lessThan(200);
      expect(await countFrames(() => pause(200))).to.equal(0);
    });
  });
}

describe('stage and the page around it', () => {
  it('listens to no key, pointer or window event, and leaves the page’s own handlers alone', async () => {
    const onblur = () => undefined;
    window.onblur = onblur;
    const before = listening();
    const stage = await makeStage({ reducedMotion: false });
    stage.draw(cellar, { world });
    expect(window.onblur).to.equal(onblur);
    expect(window.onfocus).to.equal(null);
    const added = Object.keys(listening()).filter((key) => listening()[key] !== before[key]);
    expect(added).to.deep.equal(['document:visibilitychange']);
    window.onblur = null;
  });

  it('lets keys, wheel and touch through', async () => {
    const stage = await makeStage();
    const events = [
      new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }),
      new WheelEvent('wheel', { bubbles: true, cancelable: true }),
      new Event('touchmove', { bubbles: true, cancelable: true }),
      new MouseEvent('mousedown', { bubbles: true, cancelable: true }),
    ];
    for (const event of events) {
      stage.canvas.dispatchEvent(event);
      expect(event.defaultPrevented, event.type).to.equal(false);
    }
  });

  it('does not take the focus', async () => {
    const input = document.createElement('input');
    makeParent().append(input);
    input.focus();
    await makeStage();
    expect(document.activeElement).to.equal(input);
  });

  it('draws nothing out of sight, and catches up when it is scrolled to', async () => {
    const parent = makeParent();
    parent.style.cssText = 'position: absolute; top: 6000px';
    const stage = await makeStage({ parent, reducedMotion: false });
    await pause(100);
    stage.draw(cellar, { world });
    expect(await countFrames(() => pause(300))).to.equal(0);
    parent.style.top = '0';
    await until(() => stage.isMoving);
    parent.style.top = '6000px';
    await until(() => !stage.isMoving, 400);
  });

  it('glides to where there is room, and from there changes scene', async () => {
    const stage = await makeStage({ reducedMotion: false });
    stage.draw(cellar, { world });
    await until(() => !stage.isMoving);
    stage.resize({ ...BOX, headroom: 100 });
    expect(stage.isMoving).to.equal(true);
    stage.draw(hub, { world });
    await until(() => !stage.isMoving);
    stage.setReducedMotion(true);
    expect(colourAt(stage, 200, 150, 1)).to.equal(WALL);
    expect(colourAt(stage, 5, 150, 1)).to.equal('128,128,128');
  });

  it('stops in the middle of a movement when paused, draws nothing, and goes on from there', async () => {
    const stage = await makeStage({ reducedMotion: false });
    const away: typeof cellar = {
      ...cellar,
      cast: [{ who: 'nadia', at: 'right', face: 'happy' }],
      items: [],
    };
    stage.draw({ ...cellar, items: [] }, { world });
    await until(() => !stage.isMoving);
    stage.draw(away, { world });
    expect(stage.isMoving).to.equal(true);
    stage.pause();
    expect(stage.isMoving).to.equal(false);
    expect(await countFrames(() => pause(200))).to.equal(0);
    stage.draw(away, { world });
    expect(await countFrames(() => pause(200)), 'a view that comes meanwhile waits').to.equal(0);
    stage.wake();
    expect(stage.isMoving).to.equal(true);
    await until(() => !stage.isMoving);
    stage.setReducedMotion(true);
    expect(colourAt(stage, 150, 80)).to.equal(NADIA);
  });

  it('lives no idle life while paused', async () => {
    const stage = await makeStage({ reducedMotion: false });
    stage.draw(cellar, { world });
    stage.pause();
    expect(await countFrames(() => pause(3000)), 'neither a breeze nor a blink').to.equal(0);
    stage.wake();
    await until(() => !stage.isMoving);
    expect(await countFrames(() => pause(3000)), 'nor for good').to.be.greaterThan(0);
  });

  it('draws as fine as the screen, up to twice', async () => {
    const ratio = Object.getOwnPropertyDescriptor(window, 'devicePixelRatio');
    Object.defineProperty(window, 'devicePixelRatio', { value: 3, configurable: true });
    try {
      const stage = await makeStage();
      expect([stage.canvas.width, stage.canvas.height]).to.deep.equal([800, 400]);
      stage.draw(cellar, { world });
      expect(colourAt(stage, 50, 80)).to.equal(NADIA);
    } finally {
      if (ratio) Object.defineProperty(window, 'devicePixelRatio', ratio);
    }
  });

  it('names what is on no sheet, once, and draws the rest', async () => {
    const messages: string[] = [];
    const stage = await makeStage({ log: (message) => messages.push(message) });
    const items = [{ id: 'jam', picture: 'item.jam', at: 'table', index: 0, count: 1 }];
    stage.draw({ ...cellar, items }, { world });
    stage.draw({ ...cellar, items: [...items] }, { world });
    expect(messages).to.deep.equal(['not in the picture: item.jam']);
    expect(colourAt(stage, 50, 80)).to.equal(NADIA);
  });
});

describe('stage on a page with a strict policy', () => {
  it('draws in both ways without a single violation', async () => {
    const frame = document.createElement('iframe');
    const report = new Promise<unknown>((resolve) => {
      window.addEventListener(
        'message',
        (event) => event.source === frame.contentWindow && resolve(event.data),
      );
    });
    frame.src = new URL('./fixture/strict-page.html', import.meta.url).href;
    makeParent().append(frame);
    expect(await report).to.deep.equal({ drawn: ['webgl', 'canvas'], violations: [] });
  });
});

describe('stage that cannot be', () => {
  const realGetContext = HTMLCanvasElement.prototype.getContext;
  const refuse = (kinds: readonly string[]): void => {
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kinds.includes(kind) ? null : Reflect.apply(realGetContext, this, [kind, ...rest]);
    } as typeof realGetContext;
  };
  const failure = (part: Partial<StageOptions>): Promise<unknown> =>
    makeStage(part).catch((error: unknown) => error);

  afterEach(() => {
    HTMLCanvasElement.prototype.getContext = realGetContext;
  });

  it('draws on a 2D canvas where there is no WebGL', async () => {
    refuse(['webgl', 'experimental-webgl']);
    const stage = await makeStage();
    expect(stage.renderer).to.equal('canvas');
    stage.draw(cellar, { world });
    expect(colourAt(stage, 50, 80)).to.equal(NADIA);
  });

  it('says so where there is neither', async () => {
    refuse(['webgl', 'experimental-webgl', '2d']);
    const error = await failure({});
    expect(error).to.be.instanceOf(StageError);
    expect((error as StageError).code).to.equal('no-renderer');
  });

  it('says so when its first sheet is not there, and leaves nothing', async () => {
    const error = await failure({
      first: 'cellar',
      sheetsOf: () => [{ ...cellarSheet, url: '/nowhere/a.svg' }],
    });
    expect((error as StageError).code).to.equal('sheet-failed');
    expect(document.querySelector('canvas')).to.equal(null);
  });

  it('says so when the sheet of a later scene cannot be had, and keeps the picture it has', async () => {
    const errors: StageError[] = [];
    const stage = await makeStage({
      first: 'hub',
      sheetsOf: (scene) => [
        ...sheetsOf('hub'),
        ...(scene === 'cellar' ? [{ ...cellarSheet, url: '/nowhere/b.svg' }] : []),
      ],
      onError: (error) => errors.push(error),
    });
    stage.draw(hub, { world });
    stage.draw(cellar, { world });
    await until(() => errors.length > 0);
    expect(errors.map(({ code }) => code)).to.deep.equal(['sheet-failed']);
    expect(seenAt(stage, 30, 80)).to.equal(TREE);
  });

  it('says so when its scenes cannot be laid out, and leaves nothing', async () => {
    const error = await failure({ pack: { ...pack, scenes: { hub: { description: 'hub', layouts: [] } } } });
    expect((error as StageError).code).to.equal('engine-failed');
    expect(document.querySelector('canvas')).to.equal(null);
  });

  it('brings the picture back when the graphics context was lost and restored', async () => {
    const errors: StageError[] = [];
    const stage = await makeStage({ renderer: 'webgl', onError: (error) => errors.push(error) });
    stage.draw(cellar, { world });
    const context = stage.canvas.getContext('webgl');
    const extension = context?.getExtension('WEBGL_lose_context');
    extension?.loseContext();
    await until(() => context?.isContextLost() === true);
    await pause(50);
    stage.draw({ ...cellar, cast: [{ who: 'bart', at: 'left', face: 'calm' }] }, { world });
    extension?.restoreContext();
    await until(() => context?.isContextLost() === false);
    await pause(50);
    stage.setReducedMotion(true);
    expect(colourAt(stage, 50, 80)).to.equal(BART);
    expect(colourAt(stage, 50, 25), 'what is on the other sheet').to.equal(MILK);
    expect(errors).to.deep.equal([]);
  });

  it('gives up on a context that does not come back', async () => {
    const canvas = document.createElement('canvas');
    const happened: string[] = [];
    const watch = watchContext(
      canvas,
      { onChange: () => happened.push('changed'), onGivenUp: () => happened.push('given up') },
      60,
    );
    canvas.dispatchEvent(new Event('webglcontextlost'));
    expect(watch.isLost).to.equal(true);
    await pause(150);
    expect(happened).to.deep.equal(['changed', 'given up']);
    watch.stop();
  });
});

/** Listeners on window and document, by target and type, counted from when this file was loaded. */
const counts: Record<string, number> = {};
function listening(): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));
}
for (const [name, target] of [
  ['window', window],
  ['document', document],
] as const) {
  const add = target.addEventListener.bind(target);
  const remove = target.removeEventListener.bind(target);
  target.addEventListener = (type: string, ...rest: [EventListener, AddEventListenerOptions?]) => {
    counts[`${name}:${type}`] = (counts[`${name}:${type}`] ?? 0) + 1;
    add(type, ...rest);
  };
  target.removeEventListener = (type: string, ...rest: [EventListener, EventListenerOptions?]) => {
    counts[`${name}:${type}`] = (counts[`${name}:${type}`] ?? 0) - 1;
    remove(type, ...rest);
  };
}
