/** Where a game that was left can be gone on with: the page its link names, or the game this map follows. */
import type { Locale } from '@requapass/framework';
import { besideModule } from '../../game/beside-module.js';
import { frameAddress } from '../../game/frame-address.js';
import type { GameCode } from './reading.js';

export interface GamePlace {
  /** The map follows a game of this page: it can be opened there. */
  readonly isHere: boolean;
  /** A page that opens it; null where none is known. */
  readonly address: URL | null;
}

/** @param element - the map */
export function gamePlace(element: HTMLElement, { code, address }: GameCode, locale: Locale): GamePlace {
  const game = followedGame(element);
  if (address) return { isHere: game !== null, address: new URL(address) };
  const page = game && code ? framePage(game, locale) : null;
  if (page) page.hash = `requapass=${code}`;
  return { isHere: game !== null, address: page };
}

function followedGame(element: HTMLElement): HTMLElement | null {
  const id = element.getAttribute('for');
  if (!id) return null;
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.getElementById(id) ?? document.getElementById(id);
}

/** The page of the game's frame, to be opened by itself. Null where it is no address of the web. */
function framePage(game: HTMLElement, locale: Locale): URL | null {
  try {
    const address = frameAddress({
      src: game.getAttribute('src'),
      lang: locale,
      theme: game.getAttribute('theme'),
      content: game.getAttribute('content'),
      isResumed: true,
      besideModule,
    });
    // There will be no page around it.
    address.searchParams.delete('origin');
    address.searchParams.delete('autostart');
    return address;
  } catch {
    return null;
  }
}
