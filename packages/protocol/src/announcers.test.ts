/** What the frame tells WordPress and learning platforms. */
import { beforeEach, describe, expect, it } from 'vitest';
import { createLtiAnnouncer } from './lti.js';
import type { GuestWindow, MessageEventLike } from './window-like.js';
import { createWordPressAnnouncer } from './wordpress.js';

type Listener = (event: MessageEventLike) => void;

let posted: [message: unknown, target: string][];
let listeners: Set<Listener>;
let location: { href: string };
let window: GuestWindow;

beforeEach(() => {
  posted = [];
  listeners = new Set();
  location = { href: 'https://play.example/game.html#?secret=aB3dE6gH9j' };
  window = {
    location,
    parent: { postMessage: (message: unknown, target: string) => void posted.push([message, target]) },
    addEventListener: (_: string, listener: Listener) => void listeners.add(listener),
    removeEventListener: (_: string, listener: Listener) => void listeners.delete(listener),
  } as unknown as GuestWindow;
});

const hear = (data: unknown, source: unknown = window.parent) => {
  for (const listener of listeners) listener({ data, source, origin: 'https://blog.example', ports: [] });
};

describe('createWordPressAnnouncer', () => {
  it('tells the height, rounded up, and links, with the secret of the address', () => {
    const wordPress = createWordPressAnnouncer(window);
    wordPress.height(412.2);
    wordPress.link('https://play.example/about');
    expect(posted).toEqual([
      [{ message: 'height', value: 413, secret: 'aB3dE6gH9j' }, '*'],
      [{ message: 'link', value: 'https://play.example/about', secret: 'aB3dE6gH9j' }, '*'],
    ]);
  });

  it.each([
    'https://play.example/game.html',
    'https://play.example/game.html?secret=abc',
    'https://x.example/#top',
  ])('says nothing at %s, where WordPress gave no secret', (href) => {
    location.href = href;
    createWordPressAnnouncer(window).height(400);
    expect(posted).toEqual([]);
  });

  it('tells the height once WordPress is ready, when the secret came late', () => {
    location.href = 'https://play.example/game.html';
    const wordPress = createWordPressAnnouncer(window);
    wordPress.height(400);
    location.href += '#?secret=aB3dE6gH9j';
    hear({ message: 'ready', secret: 'aB3dE6gH9j' });
    expect(posted).toEqual([[{ message: 'height', value: 400, secret: 'aB3dE6gH9j' }, '*']]);
  });

  it('hears only the page around it, with the right secret, until it is closed', () => {
    const wordPress = createWordPressAnnouncer(window);
    wordPress.height(400);
    posted.length = 0;
    for (const data of [null, 4, 'ready', { message: 'ready', secret: 'other' }, { secret: 'aB3dE6gH9j' }])
      hear(data);
    hear({ message: 'ready', secret: 'aB3dE6gH9j' }, 'somebody else');
    expect(posted).toEqual([]);
    wordPress.close();
    expect(listeners.size).toBe(0);
  });
});

describe('createLtiAnnouncer', () => {
  it('tells the height to the platform', () => {
    createLtiAnnouncer(window, 'https://lms.example').height(611.5);
    createLtiAnnouncer(window).height(20);
    expect(posted).toEqual([
      [{ subject: 'lti.frameResize', height: 612 }, 'https://lms.example'],
      [{ subject: 'lti.frameResize', height: 20 }, '*'],
    ]);
  });
});
