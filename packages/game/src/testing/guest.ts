/**
 * A frame that starts the real game, as `game.html` does, over the sample content: nothing but the content's files is
 * made up. The page of the same origin may look into it; `broken` in its address takes the content away.
 */
import { startGame, type RunningGame } from '../start-game.js';
import { sampleMission, sampleMissionTexts, samplePack, samplePackTexts } from './sample-content.js';

/** What a test looks at. */
export interface GuestWindow extends Window {
  /** Everything the frame sent through a port, or by the network, as text. */
  readonly sent: readonly string[];
  readonly running: RunningGame | undefined;
}

const wishes = new URLSearchParams(location.search);
const base = new URL('sample-pack/', location.href).href;
const files: Readonly<Record<string, unknown>> = {
  'pack.json': samplePack,
  'assets/atlas.json': { width: 10, height: 10, frames: {} },
  'assets/sounds.json': {},
  'missions/desk.json': sampleMission,
};

const sent: string[] = [];
const guest = Object.assign(window, { sent, running: undefined as RunningGame | undefined });

const { postMessage } = MessagePort.prototype;
MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown): void {
  sent.push(JSON.stringify(message));
  postMessage.call(this, message);
};
window.fetch = async (input, options) => {
  const url = input instanceof Request ? input.url : String(input);
  sent.push(`${url} ${String(options?.body ?? '')}`);
  const file = url.startsWith(base) ? url.slice(base.length) : '';
  const texts = file.endsWith('/pack.json') ? samplePackTexts : sampleMissionTexts;
  const content = file.startsWith('texts/') ? texts : files[file];
  if (content === undefined || wishes.has('broken')) return new Response('', { status: 404 });
  return new Response(JSON.stringify(content));
};
navigator.sendBeacon = (url, body) => {
  sent.push(`${String(url)} ${String(body)}`);
  return true;
};

localStorage.clear();
localStorage.setItem('requapass:settings', JSON.stringify({ isStageOn: false, isSoundOn: false }));
guest.running = await startGame({
  root: document.getElementById('game') as HTMLElement,
  parameters: wishes,
  contentBase: base,
  build: '0.0.0-test',
});
