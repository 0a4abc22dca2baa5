/**
 * Looks at the lengths in a document before anything in it is walked through, so that a hostile one is cheap
 * to refuse. Knows where lists are; does not know what they should hold.
 */
import { COMPETENCE_IDS } from '@requapass/framework';
import { OUTCOME_LIMITS } from './outcome-schema.js';

/** A list longer than is read. */
export interface Oversized {
  readonly path: string;
  readonly count: number;
  readonly limit: number;
}

/** The first list of the document that is longer than is read, or null. Fields may be anything. */
export function findOversized(document: object): Oversized | null {
  const competences = fieldOf(document, 'competences');
  return (
    tooMany(fieldOf(document, 'missions'), OUTCOME_LIMITS.missions, 'missions') ??
    tooMany(competences, COMPETENCE_IDS.length, 'competences') ??
    firstIn(competences, (competence, index) => {
      const path = `competences[${index}].evidence`;
      const evidence = fieldOf(competence, 'evidence');
      const reflections = fieldOf(competence, 'reflections');
      return (
        tooMany(reflections, OUTCOME_LIMITS.reflections, `competences[${index}].reflections`) ??
        tooMany(evidence, OUTCOME_LIMITS.evidence, path) ??
        firstIn(evidence, (entry, position) =>
          tooMany(fieldOf(entry, 'offered'), OUTCOME_LIMITS.offered, `${path}[${position}].offered`),
        )
      );
    })
  );
}

function tooMany(value: unknown, limit: number, path: string): Oversized | null {
  return Array.isArray(value) && value.length > limit ? { path, count: value.length, limit } : null;
}

function firstIn(
  value: unknown,
  find: (entry: unknown, index: number) => Oversized | null,
): Oversized | null {
  if (!Array.isArray(value)) return null;
  for (const [index, entry] of value.entries()) {
    const found = find(entry, index);
    if (found) return found;
  }
  return null;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
