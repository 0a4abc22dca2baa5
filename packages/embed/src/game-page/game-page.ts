/**
 * Entry of `game.html`: starts the game in the page with what its address asks for.
 * The one place that says which content is played by default.
 */
import { startGame, type StartOptions } from '@requapass/game';
import { keepOutcome } from '../shared/last-outcome.js';
import { stayAvailable } from './stay-available.js';

/** Release of this package, written in by the build. */
declare const RELEASE: string;

const root = document.getElementById('game');
if (!root) throw new Error('game.html has no element #game');

/** Used once: a reload goes on from what was played since. */
const { hash } = location;
if (hash.includes('requapass=')) history.replaceState(null, '', location.href.replace(hash, ''));

/** A copy of this page in a course names the module that keeps what is played there (packages/course). */
const { keeper } = root.dataset;
const ours = {
  parameters: new URLSearchParams(location.search),
  contentBase: new URL('content/la-passerelle/', document.baseURI).href,
  code: new URLSearchParams(hash.slice(1)).get('requapass'),
  onOutcome: keepOutcome,
};

async function openKeeper(name: string): Promise<Partial<StartOptions>> {
  const module: unknown = await import(/* @vite-ignore */ new URL(name, document.baseURI).href);
  return (module as { openKeeper(): Promise<Partial<StartOptions>> }).openKeeper();
}

// Not awaited: the screens of a kept game come by imports that need this module to be done.
void (keeper === undefined ? Promise.resolve(ours) : openKeeper(keeper))
  .then((options) =>
    startGame({
      root,
      parameters: ours.parameters,
      contentBase: ours.contentBase,
      ...options,
      build: RELEASE,
    }),
  )
  .then((game) => {
    if (keeper !== undefined) return undefined;
    // A link to a game, opened where the page is already there: nothing but the hash changes.
    addEventListener('hashchange', () => {
      if (location.hash.includes('requapass=') && game.isKept) location.reload();
    });
    return stayAvailable();
  });
