/**
 * A badge's picture in its box: only ever in `<img>`, so that nothing in it runs, and only where showing it asks nobody
 * else: embedded, baked, or of the page's own site. Others wait until the person asks for them.
 */
import type { Badge } from '@requapass/badges/reading.js';
import { type TemplateResult, html } from 'lit';
import type { BakedFile, Entry } from './entry.js';
import { blankPicture } from './marks.js';

const MAX_BYTES = 2 * 1024 * 1024;
const MAX_PIXELS = 4096;

/** Picture as an address, or the host that would have to be asked for it. */
export type Picture =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'remote'; readonly address: string; readonly host: string }
  | { readonly kind: 'none' };

const addresses = new WeakMap<BakedFile, string>();

/** @param isAgreed - the person wants this badge's picture from wherever it is */
export function pictureOf({ badge, file }: Pick<Entry, 'badge' | 'file'>, isAgreed: boolean): Picture {
  const own = ownPicture(badge, isAgreed);
  if (own.kind === 'address' || !file || !isSmall(file)) return own;
  return { kind: 'address', address: addressOf(file) };
}

function ownPicture({ image }: Badge, isAgreed: boolean): Picture {
  if (!image) return { kind: 'none' };
  const { href, isEmbedded, host } = image;
  if (isEmbedded || isAgreed || isOfThisSite(href)) return { kind: 'address', address: href };
  return { kind: 'remote', address: href, host: host ?? '' };
}

function isOfThisSite(address: string): boolean {
  try {
    return new URL(address).origin === location.origin;
  } catch {
    return false;
  }
}

/** Its first bytes say how large a PNG becomes; a browser would find out too late. */
function isSmall({ type, bytes }: BakedFile): boolean {
  if (bytes.length > MAX_BYTES) return false;
  if (type === 'svg') return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.length > 24 && view.getUint32(16) <= MAX_PIXELS && view.getUint32(20) <= MAX_PIXELS;
}

function addressOf(file: BakedFile): string {
  const known = addresses.get(file);
  if (known) return known;
  let binary = '';
  for (let at = 0; at < file.bytes.length; at += 0x8000)
    binary += String.fromCharCode(...file.bytes.subarray(at, at + 0x8000));
  const address = `data:image/${file.type === 'svg' ? 'svg+xml' : 'png'};base64,${btoa(binary)}`;
  addresses.set(file, address);
  return address;
}

/** The box, always as large, with the picture or a blank in it. Its name stands beside it: it has none of its own. */
export function pictureBox(picture: Picture): TemplateResult {
  return html`<span class="picture" part="picture">
    ${blankPicture()}
    ${
      picture.kind === 'address'
        ? html`<img
            src=${picture.address}
            alt=""
            width="96"
            height="96"
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
            @load=${onLoad}
            @error=${onError}
          />`
        : ''
    }
  </span>`;
}

function onLoad({ target }: Event): void {
  const { naturalWidth, naturalHeight, parentElement } = target as HTMLImageElement;
  const isShown = naturalWidth <= MAX_PIXELS && naturalHeight <= MAX_PIXELS;
  parentElement?.toggleAttribute('data-shown', isShown);
}

function onError({ target }: Event): void {
  (target as HTMLImageElement).parentElement?.removeAttribute('data-shown');
}
