/** Which of the organisation's keys signed a file, as the file says. Verifies nothing. */
import { isObject } from '../../verification/json.js';
import { parseJws } from '../../verification/jws.js';
import { parseSignedDocument } from '../../verification/verify-badge.js';
import type { KeyEntry, Organisation } from './organisation.js';

/** Nothing when the file names none of them. */
export function keyThatSigned(text: string, { site, keys }: Organisation): KeyEntry | undefined {
  const document = parseSignedDocument(text);
  const proof = document?.kind === 'json' ? document.value['proof'] : undefined;
  const method =
    document?.kind === 'jws'
      ? parseJws(document.token)?.header['kid']
      : isObject(proof)
        ? proof['verificationMethod']
        : undefined;
  return keys.find(({ id }) => method === `${site.did}#${id}` || method === `${site.did}#${id}-jwk`);
}
