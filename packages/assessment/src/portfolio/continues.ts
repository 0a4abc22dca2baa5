/** Tells a game that went on from another game. Compares two outcomes; knows no portfolio. */
import type { EvidenceReference, Outcome } from '../outcome.js';

/**
 * True when `later` is the same game as `earlier`, further on: of the same content, with all the answers that
 * `earlier` had, and at least one. Keeping both would add nothing to what was seen.
 */
export function continues(later: Outcome, earlier: Outcome): boolean {
  if (later.source !== 'game' || earlier.source !== 'game') return false;
  if (later.content.id !== earlier.content.id || later.content.version !== earlier.content.version)
    return false;
  const inLater = new Set(answersOf(later));
  const inEarlier = answersOf(earlier);
  return inEarlier.length > 0 && inEarlier.every((answer) => inLater.has(answer));
}

function answersOf({ competences }: Outcome): readonly string[] {
  return competences.flatMap(({ id, evidence }) => evidence.map((entry) => `${id}/${answerOf(entry)}`));
}

function answerOf({ mission, moment, level, offered, isHelped, text }: EvidenceReference): string {
  return [mission, moment, level, offered.join(','), isHelped, text].join('/');
}
