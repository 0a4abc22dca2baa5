/**
 * Lets the frame's page start and go on without a network. Keeps the shell and the first mission when it is
 * installed, further files once they were used, and all of them when the page says there is time for it.
 * Knows the list of files the build made, not what is in them. Whatever it keeps is of one build: a new one waits
 * until no page of the old one is open, so that nothing changes under a running game.
 */
import { precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { setCacheNameDetails } from 'workbox-core';
import type { BuiltFile } from './built-files.js';
import { filesToKeep, isKeepAll } from './keep-all.js';

/** Written in by the build. */
declare const BUILD: string;
declare const SHELL: readonly BuiltFile[];
declare const LATER: readonly string[];

/** The part of a worker's scope that is used: the compiler's library for workers contradicts that for pages. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(
    type: 'message',
    listener: (event: WorkerEvent & { readonly data: unknown }) => void,
  ): void;
}
interface WorkerEvent {
  waitUntil(work: Promise<unknown>): void;
}

const worker = globalThis as unknown as WorkerScope;
const { scope } = worker.registration;
/** Several copies of this folder may lie on one origin. */
const prefix = `requapass ${new URL(scope).pathname}`;
const later = `${prefix}-later-${BUILD}`;

setCacheNameDetails({ prefix, precache: 'shell', suffix: BUILD });
// Whatever the address of the frame asks for, it is the same page.
precacheAndRoute([...SHELL], { ignoreURLParametersMatching: [/./], cleanURLs: false });

const known = new Set(LATER.map((path) => new URL(path, scope).href));
registerRoute(({ url }) => known.has(url.href), new CacheFirst({ cacheName: later }));

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOldBuilds().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
  if (isKeepAll(event.data)) event.waitUntil(keepAll(event.data.sounds));
});

async function forgetOldBuilds(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(`${prefix}-`) && !name.endsWith(`-${BUILD}`));
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** One after the other: whoever plays meanwhile comes first. A file that cannot be had now comes when it is used. */
async function keepAll(sounds: string): Promise<void> {
  const cache = await caches.open(later);
  for (const path of filesToKeep(LATER, sounds)) {
    const url = new URL(path, scope).href;
    if (await cache.match(url)) continue;
    await cache.add(url).catch(() => {});
  }
}
