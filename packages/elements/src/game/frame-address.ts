/** The address of the frame, with what the page wishes for. Knows no element and no message. */

export interface FrameWishes {
  /** Address of the frame page; `game.html` beside this module where the page says nothing. */
  readonly src: string | null | undefined;
  readonly lang: string;
  readonly theme: string | null | undefined;
  /** Folder of another content pack, relative to the page. */
  readonly content: string | null | undefined;
  /** False: begin anew even where a save is kept. */
  readonly isResumed: boolean;
  /** Where files beside the element are. */
  readonly besideModule: (path: string) => URL;
}

/** @throws TypeError when `src` or `content` is no address, or not one of the web (`https:` or `http:`). */
export function frameAddress(wishes: FrameWishes): URL {
  const { src, lang, theme, content, isResumed, besideModule } = wishes;
  const address = src ? webAddress('src', src, 'of the frame page') : besideModule('game.html');
  const query = address.searchParams;
  query.set('lang', lang);
  if (theme) query.set('theme', theme);
  if (content) query.set('content', webAddress('content', content, 'of a folder with a pack.json').href);
  // In a box that is itself sandboxed there is no origin to speak of, whatever the address says.
  if (self.origin !== 'null') query.set('origin', self.origin);
  // The poster was the title screen.
  query.set('autostart', '1');
  if (!isResumed) query.set('resume', '0');
  return address;
}

/** @throws TypeError, naming the option: a `javascript:` address, for one, would run in the partner's own page. */
function webAddress(name: string, value: string, whose: string): URL {
  const refusal = `${name} "${value}" is refused: use an http(s) address ${whose}`;
  let address: URL;
  try {
    address = new URL(value, document.baseURI);
  } catch (cause) {
    throw new TypeError(refusal, { cause });
  }
  if (!/^https?:$/.test(address.protocol)) throw new TypeError(refusal);
  return address;
}
