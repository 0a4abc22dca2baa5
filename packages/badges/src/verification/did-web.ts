/** `did:web:` names, parsed strictly, to the address of their document. Knows no key. */
import { publicAddress } from './network.js';

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const SEGMENT = /^(?:[\w.~-]|%[0-9A-Fa-f]{2})+$/;

/**
 * Where the document of a `did:web:` lies; nothing for another name, a port, an encoded letter in the host, or a
 * path that climbs.
 */
export function didWebAddress(did: string): string | undefined {
  if (!did.startsWith('did:web:') || did.length > 512) return undefined;
  const [host = '', ...path] = did.slice('did:web:'.length).split(':');
  const labels = host.toLowerCase().split('.');
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label))) return undefined;
  const isSound = path.every(
    (segment) =>
      SEGMENT.test(segment) && !/^(?:\.|%2e){1,2}$/i.test(segment) && !/%(?:2f|5c|00)/i.test(segment),
  );
  if (!isSound) return undefined;
  const folder = path.length === 0 ? '/.well-known' : `/${path.join('/')}`;
  return publicAddress(`https://${host}${folder}/did.json`);
}
