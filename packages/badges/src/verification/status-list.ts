/** One bit in a published list: Bitstring Status List and its forerunner. Knows bits, and no network. */
import { asList, isObject, type JsonObject } from './json.js';
import { fromBase64Url, gunzip } from './platform.js';

/** The most a list may grow to when it is unpacked: 16 MiB, over 130 million badges. */
const MAX_BYTES = 16_777_216;
/** The least a list may have, so that a bit says little about who is meant: 131,072 bits. */
const MIN_BYTES = 16_384;

const ENTRY_TO_LIST: Readonly<Record<string, string>> = {
  BitstringStatusListEntry: 'BitstringStatusList',
  StatusList2021Entry: 'StatusList2021',
};

/** Whether an entry points at a list of bits. */
export const isBitEntry = (type: unknown): type is string =>
  typeof type === 'string' && type in ENTRY_TO_LIST;

/** What the bits of an entry's list say about it. `unreadable` is never "not revoked". */
export async function readBit(
  entry: JsonObject,
  listCredential: JsonObject,
): Promise<boolean | 'unreadable'> {
  const list = listCredential['credentialSubject'];
  const index = Number(entry['statusListIndex']);
  const isIndex = /^\d{1,9}$/.test(String(entry['statusListIndex']));
  const isSame =
    isObject(list) &&
    list['type'] === ENTRY_TO_LIST[String(entry['type'])] &&
    asList(list['statusPurpose']).includes(entry['statusPurpose']) &&
    Number(entry['statusSize'] ?? 1) === 1;
  if (!isSame || !isIndex) return 'unreadable';
  const encoded = list['encodedList'];
  if (typeof encoded !== 'string') return 'unreadable';
  // Bitstring lists are multibase (`u`), the older ones plain base64url, sometimes with padding.
  const text = entry['type'] === 'StatusList2021Entry' ? encoded.replace(/=+$/, '') : encoded.slice(1);
  if (entry['type'] === 'BitstringStatusListEntry' && !encoded.startsWith('u')) return 'unreadable';
  const packed = fromBase64Url(text);
  const bits = packed && (await gunzip(packed, MAX_BYTES));
  if (!bits || bits.length < MIN_BYTES) return 'unreadable';
  const byte = bits[index >> 3];
  return byte === undefined ? 'unreadable' : ((byte >> (7 - (index & 7))) & 1) === 1;
}
