/** Sound with its real engine; what is heard is counted where the browser is asked to start a source. */
import { expect } from '@open-wc/testing';
import { createAudio, type Audio } from './index.js';

const tones = new URL('./fixture/tones.wav', import.meta.url).href;
const sprites = { tap: [0, 100], river: [100, 200] } as const;

let started: { offset: number; loop: boolean }[] = [];
let stopped = 0;
const audios: Audio[] = [];
const { start, stop } = AudioBufferSourceNode.prototype;

function makeAudio(urls: string[] = [tones]): { audio: Audio; messages: string[] } {
  const messages: string[] = [];
  const audio = createAudio({ log: (message) => messages.push(message) });
  audio.add({ name: 'own', urls, sprites });
  audios.push(audio);
  return { audio, messages };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 150; tries++, await pause(20)) if (holds()) return;
  throw new Error('it never happened');
}

/** Unmutes and waits until the file is there, told by the first ambience that starts. */
async function turnOn(audio: Audio): Promise<void> {
  audio.ambience(['river']);
  audio.setMuted(false);
  await until(() => started.length > 0);
}

const askedFor = (address: string): boolean =>
  performance.getEntriesByType('resource').some((entry) => entry.name.includes(address));

function setHidden(isHidden: boolean): void {
  if (isHidden) Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  else Reflect.deleteProperty(document, 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('audio', () => {
  beforeEach(() => {
    started = [];
    stopped = 0;
    AudioBufferSourceNode.prototype.start = function (when, offset = 0, duration?: number) {
      // One empty sample is how the engine asks whether it may play at all.
      if ((this.buffer?.length ?? 0) > 1) started.push({ offset, loop: this.loop });
      start.call(this, when, offset, duration ?? 1);
    };
    AudioBufferSourceNode.prototype.stop = function (when) {
      stopped += 1;
      stop.call(this, when);
    };
  });

  afterEach(() => {
    setHidden(false);
    for (const audio of audios.splice(0)) audio.destroy();
    Object.assign(AudioBufferSourceNode.prototype, { start, stop });
  });

  it('loads and plays nothing before it is unmuted', async () => {
    const { audio } = makeAudio([`${tones}?silent`]);
    audio.play('tap');
    audio.ambience(['river']);
    await pause(150);
    expect(askedFor('tones.wav?silent')).to.equal(false);
    expect(started).to.deep.equal([]);
  });

  it('plays the part of the file that is the sound', async () => {
    const { audio } = makeAudio();
    await turnOn(audio);
    audio.play('tap');
    expect(started.at(-1)?.offset).to.equal(0);
    expect(started[0]?.offset).to.be.closeTo(0.1, 0.001);
  });

  it('lets an ambience go on in a loop, and another take its place', async () => {
    const { audio } = makeAudio();
    await turnOn(audio);
    await until(() => started.some((one) => one.loop) || started.length > 1);
    const before = stopped;
    audio.ambience([]);
    await until(() => stopped > before);
  });

  it('is silent when muted again', async () => {
    const { audio } = makeAudio();
    await turnOn(audio);
    const before = started.length;
    audio.setMuted(true);
    expect(stopped).to.be.greaterThan(0);
    audio.play('tap');
    expect(started.length).to.equal(before);
  });

  it('is silent while the page is hidden, and takes up its ambience afterwards', async () => {
    const { audio } = makeAudio();
    await turnOn(audio);
    setHidden(true);
    expect(stopped).to.be.greaterThan(0);
    const before = started.length;
    audio.play('tap');
    expect(started.length).to.equal(before);
    setHidden(false);
    await until(() => started.length > before);
  });

  it('takes the next format when one cannot be had', async () => {
    const { audio } = makeAudio(['/nowhere/sounds.webm', tones]);
    await turnOn(audio);
    expect(started.length).to.be.greaterThan(0);
  });

  it('tells only the log when there is no sound to be had', async () => {
    const { audio, messages } = makeAudio(['/nowhere/sounds.webm']);
    audio.setMuted(false);
    await until(() => messages.length > 0);
    expect(messages[0]).to.contain('/nowhere/sounds.webm');
    audio.play('tap');
    expect(started).to.deep.equal([]);
  });

  it('says that no file has a sound, and plays nothing', async () => {
    const { audio } = makeAudio();
    await turnOn(audio);
    const before = started.length;
    expect(audio.play('trumpet')).to.equal(false);
    expect(audio.play('toString')).to.equal(false);
    expect(started.length).to.equal(before);
    expect(audio.play('tap')).to.equal(true);
  });

  it('knows the sounds of a file that comes later, and of the latest where several have one', async () => {
    const { audio } = makeAudio();
    await turnOn(audio);
    audio.add({ name: 'quay', urls: [`${tones}?quay`], sprites: { tap: [200, 50], gull: [150, 50] } });
    audio.ambience(['river', 'gull']);
    await until(() => started.some(({ offset }) => Math.abs(offset - 0.15) < 0.001));
    audio.play('tap');
    expect(started.at(-1)?.offset).to.be.closeTo(0.2, 0.001);
  });

  it('forgets the sounds of a file that goes, and plays those that were there before', async () => {
    const { audio } = makeAudio();
    await turnOn(audio);
    audio.add({ name: 'quay', urls: [`${tones}?gone`], sprites: { tap: [200, 50], gull: [150, 50] } });
    audio.ambience(['river', 'gull']);
    await until(() => started.some(({ offset }) => Math.abs(offset - 0.15) < 0.001));
    const before = stopped;
    audio.remove('quay');
    expect(stopped).to.be.greaterThan(before);
    expect(audio.play('gull')).to.equal(false);
    audio.play('tap');
    expect(started.at(-1)?.offset).to.equal(0);
  });

  it('loads a file that comes while sound is off only when it is turned on', async () => {
    const { audio } = makeAudio();
    audio.add({ name: 'quay', urls: [`${tones}?later`], sprites: { gull: [150, 50] } });
    await pause(100);
    expect(askedFor('tones.wav?later')).to.equal(false);
    audio.ambience(['gull']);
    audio.setMuted(false);
    await until(() => started.length > 0);
    expect(askedFor('tones.wav?later')).to.equal(true);
  });

  it('plays nothing after it is destroyed', async () => {
    const { audio } = makeAudio();
    await turnOn(audio);
    const before = started.length;
    audio.destroy();
    audio.play('tap');
    audio.ambience(['river']);
    setHidden(true);
    setHidden(false);
    expect(started.length).to.equal(before);
  });

  it('leaves the page’s globals as they were', async () => {
    const page = window as unknown as Record<string, unknown>;
    await import('./howler.js');
    await pause(0);
    for (const name of ['Howl', 'Howler', 'HowlerGlobal', 'Sound', 'define'])
      expect(name in page, name).to.equal(false);
  });
});
