/** How a credential could be checked, and what could revoke it: as written, nothing is checked here. */
import type { BadgeProof, BadgeStatusEntry } from '../badge.js';
import { at, many, objectAt, typesOf, type Place } from '../fields/place.js';
import { cleanWord, readWord } from '../fields/text.js';

/** Every `proof` of a credential by its suite. */
export function readProofs(credential: Place): readonly BadgeProof[] {
  return many(at(credential, 'proof')).flatMap((place) => {
    const proof = objectAt(place);
    if (!proof) return [];
    const type = typesOf(proof)[0] ?? '';
    const suite = type === 'DataIntegrityProof' ? readWord(at(place, 'cryptosuite')) : undefined;
    return [{ kind: 'embedded' as const, name: suite ?? cleanWord(type), path: place.path }];
  });
}

/** Every entry of `credentialStatus`, raw. */
export function readStatuses(credential: Place): readonly BadgeStatusEntry[] {
  return many(at(credential, 'credentialStatus')).flatMap((place) => {
    const entry = objectAt(place);
    return entry ? [{ path: place.path, type: cleanWord(typesOf(entry)[0]), entry }] : [];
  });
}
