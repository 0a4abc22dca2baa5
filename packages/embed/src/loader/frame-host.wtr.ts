import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { hostFrame } from './frame-host.js';

const GUEST = new URL('testing/guest.html', import.meta.url).href;
const TIME = { timeout: 5000 };

function addFrame(attributes: Record<string, string> = {}): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  frame.src = GUEST;
  document.body.append(frame);
  return frame;
}

describe('a plain frame on a page with embed.js', () => {
  it('reports its events as DOM events that bubble to the page', async () => {
    const frame = addFrame();
    setTimeout(() => hostFrame(frame));
    const event = (await oneEvent(document.body, 'requapass-progress')) as CustomEvent<unknown>;
    expect(event.target).to.equal(frame);
    expect(event.detail).to.deep.equal({ done: 1, total: 2, mission: null });
    frame.remove();
  });

  it('gets the height of what it shows', async () => {
    const frame = addFrame();
    hostFrame(frame);
    await waitUntil(() => frame.height === '456', 'the height is set', TIME);
    frame.remove();
  });

  it('works when the page sandboxed it', async () => {
    const frame = addFrame({ sandbox: 'allow-scripts' });
    setTimeout(() => hostFrame(frame));
    await oneEvent(frame, 'requapass-ready');
    frame.remove();
  });

  it('reports each event once although it is handed over twice', async () => {
    const frame = addFrame();
    let count = 0;
    frame.addEventListener('requapass-progress', () => (count += 1));
    hostFrame(frame);
    hostFrame(frame);
    await waitUntil(() => frame.height === '456', 'the height is set', TIME);
    expect(count).to.equal(1);
    frame.remove();
  });

  it('connects again after it was moved in the page', async () => {
    const frame = addFrame();
    hostFrame(frame);
    await oneEvent(frame, 'requapass-ready');
    const section = document.createElement('section');
    document.body.append(section);
    section.append(frame);
    setTimeout(() => hostFrame(frame));
    await oneEvent(frame, 'requapass-ready');
    section.remove();
  });

  it('is let go when it leaves the page, and is welcome back', async () => {
    const frame = addFrame();
    hostFrame(frame);
    await oneEvent(frame, 'requapass-ready');
    frame.remove();
    await waitUntil(
      () => frame.getAttributeNames().every((name) => name !== 'data-requapass-hosted'),
      'it is let go',
      TIME,
    );
    document.body.append(frame);
    setTimeout(() => hostFrame(frame));
    await oneEvent(frame, 'requapass-ready');
    frame.remove();
  });
});
