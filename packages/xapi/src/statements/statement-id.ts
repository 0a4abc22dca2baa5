/**
 * Ids of statements, made from what they say: the same fact has the same id, so a second sending stores nothing twice.
 * Knows no clock and no chance.
 */
import canonicalize from 'canonicalize';
import { v5 as uuidV5 } from 'uuid';

/** The namespace of our names, fixed for ever. */
const NAMESPACE = '0d5f2c1e-7a44-4b0e-9c55-3f6e2a9b8d17';

/** A UUID (version 5) of these facts, whatever the order of their fields. */
export function makeStatementId(...facts: readonly unknown[]): string {
  return uuidV5(canonicalize(facts) ?? '', NAMESPACE);
}
