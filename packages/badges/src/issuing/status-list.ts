/**
 * The list of withdrawn badges as a Bitstring Status List credential, not signed yet: one bit a badge, in a list long
 * enough that a place in it says little. Knows no badge and no key.
 */
import type { JsonObject } from '../verification/json.js';
import { toBase64Url } from '../verification/platform.js';
import { CREDENTIALS_CONTEXT } from './make-credential.js';
import { gzip } from './platform.js';

/** Places in one list: 16 KiB of bits, the least the standard allows. */
export const STATUS_LIST_LENGTH = 131_072;

/** @param withdrawn - places of the badges that were taken back */
export async function makeStatusListCredential({
  id,
  issuer,
  validFrom,
  withdrawn,
}: {
  /** Address where it will be served. */
  readonly id: string;
  /** DID of the issuer. */
  readonly issuer: string;
  readonly validFrom: string;
  readonly withdrawn: Iterable<number>;
}): Promise<JsonObject> {
  const bits = new Uint8Array(STATUS_LIST_LENGTH / 8);
  for (const index of withdrawn) {
    if (!Number.isInteger(index) || index < 0 || index >= STATUS_LIST_LENGTH)
      throw new RangeError(`place ${index} is not in a status list of ${STATUS_LIST_LENGTH}`);
    bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7));
  }
  return {
    '@context': [CREDENTIALS_CONTEXT],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom,
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: `u${toBase64Url(await gzip(bits))}`,
    },
  };
}
