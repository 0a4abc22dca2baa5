/**
 * Pictures of badges and issuers: an address, or a picture inside the document of a kind that browsers show without
 * running anything in `<img>`. Knows no pixels and makes no request.
 */
import { decodeBase64 } from '../../platform.js';
import type { BadgeImage } from '../badge.js';
import { isJsonObject } from '../json/json-value.js';
import { READING_LIMITS } from '../limits.js';
import { sizeOfPng } from './png-size.js';
import { parseLink, readLink } from './link.js';
import { at, one, type Place } from './place.js';
import { readName } from './text.js';

const EMBEDDED = /^data:image\/(png|jpeg|gif|webp|svg\+xml)(;[a-z]+=[\w-]+)*(;base64)?,/i;

/** A picture as text or as `{ id, caption }`. A `data:` address of another kind, or too large, is left out with a note. */
export function readImage(place: Place): BadgeImage | undefined {
  const single = one(place);
  const { value, context, path } = single;
  if (value === undefined) return undefined;
  if (isJsonObject(value)) {
    const image = readImage(at(single, 'id'));
    return image && { ...image, caption: readName(at(single, 'caption')) ?? image.caption };
  }
  if (typeof value === 'string' && /^\s*data:/i.test(value)) {
    const fault = findPictureFault(value);
    if (fault === null) return { href: value, isEmbedded: true, host: undefined, caption: undefined };
    context.notes.add('unsafe-picture', path, fault, { value });
    return undefined;
  }
  if (typeof value === 'string' && parseLink(value) === 'not-a-link' && /^did:|^urn:/.test(value))
    return undefined;
  const link = readLink(single);
  return link && { href: link.href, isEmbedded: false, host: link.host, caption: undefined };
}

function findPictureFault(address: string): string | null {
  const { embeddedPictureCharacters, pixels } = READING_LIMITS;
  if (address.length > embeddedPictureCharacters) return `more than ${embeddedPictureCharacters} characters`;
  const match = EMBEDDED.exec(address);
  if (!match) return 'no picture of a kind that is shown (png, jpeg, gif, webp, svg)';
  const [head, kind = '', , base64] = match;
  if (kind.toLowerCase() !== 'png') return null;
  const start = base64 ? decodeBase64(address.slice(head.length, head.length + 64)) : null;
  const size = start && sizeOfPng(start);
  if (!size) return 'its first bytes are no png';
  return size.width > pixels || size.height > pixels ? `larger than ${pixels} pixels` : null;
}
