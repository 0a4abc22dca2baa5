/**
 * The rules of an outcome document that span several fields. Takes a document of the right shape.
 * Knows nothing of how it was read.
 */
import { COMPETENCE_IDS, isInferredCompetenceId } from '@requapass/framework';
import type { CompetenceOutcome, EvidenceReference, Outcome } from './outcome.js';

/** Something that makes the document impossible to trust as a whole. */
export interface OutcomeFault {
  /** Where, e.g. `competences[4].distribution`. */
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

const MIN_OBSERVATIONS = 3;
/** How far rounding may move a sum of probabilities from 1, or the said level from the highest one. */
const ROUNDING = 1e-3;

/** The first rule the document breaks, or null. */
export function findOutcomeFault(outcome: Outcome): OutcomeFault | null {
  return (
    findDuplicate(outcome.competences) ??
    outcome.competences.reduce<OutcomeFault | null>(
      (found, competence, index) =>
        found ??
        checkReflections(competence, `competences[${index}]`) ??
        (outcome.source === 'self'
          ? checkSelfPositioned(competence, `competences[${index}]`)
          : checkObserved(competence, `competences[${index}]`)),
      null,
    )
  );
}

function findDuplicate(competences: readonly CompetenceOutcome[]): OutcomeFault | null {
  const index = competences.findIndex(
    ({ id }, position) => competences.findIndex((other) => other.id === id) < position,
  );
  if (index < 0) return null;
  const missing = COMPETENCE_IDS.filter((id) => !competences.some((competence) => competence.id === id));
  return {
    path: `competences[${index}].id`,
    message: `competence "${competences[index]?.id}" appears twice; ${missing.join(', ')} is missing`,
    hint: 'list each of the twelve competences once',
  };
}

function checkReflections({ id, reflections }: CompetenceOutcome, path: string): OutcomeFault | null {
  if (!reflections?.length || !isInferredCompetenceId(id)) return null;
  return {
    path: `${path}.reflections`,
    message: `reflections of "${id}" are listed; only pathway and learning have them`,
    hint: 'what play observes is in evidence',
  };
}

function checkSelfPositioned(competence: CompetenceOutcome, path: string): OutcomeFault | null {
  const extra = (['distribution', 'confidence'] as const).find((field) => competence[field] !== null);
  return extra
    ? {
        path: `${path}.${extra}`,
        message: `${extra} is set in an outcome of source "self"; it must be null`,
        hint: 'what a person says of themselves is not an estimate',
      }
    : null;
}

function checkObserved(competence: CompetenceOutcome, path: string): OutcomeFault | null {
  const { id, level, distribution, observations, confidence } = competence;
  const unset = [level, distribution, confidence].filter((value) => value === null).length;
  if (unset > 0 && unset < 3) {
    return {
      path: `${path}.level`,
      message: 'level, distribution and confidence are partly null; they must be all set or all null',
      hint: 'a competence that was not observed has none of the three',
    };
  }
  if (level !== null && !isInferredCompetenceId(id)) {
    return {
      path: `${path}.level`,
      message: `level of "${id}" is ${level}; it must be null`,
      hint: 'play never infers pathway and learning',
    };
  }
  if (level !== null && observations < MIN_OBSERVATIONS) {
    return {
      path: `${path}.observations`,
      message: `observations is ${observations} with a level set; it must be at least ${MIN_OBSERVATIONS}`,
      hint: 'below three observations a competence is not observed: level null',
    };
  }
  return (
    (level !== null && distribution !== null && checkDistribution(distribution, level, path)) ||
    checkEvidence(competence.evidence, path)
  );
}

function checkDistribution(
  distribution: NonNullable<CompetenceOutcome['distribution']>,
  level: number,
  path: string,
): OutcomeFault | null {
  const sum = distribution.reduce((total, chance) => total + chance, 0);
  if (Math.abs(sum - 1) > ROUNDING) {
    return {
      path: `${path}.distribution`,
      message: `distribution adds up to ${sum.toFixed(4)}; it must add up to 1`,
      hint: 'one probability per level, 1 to 4',
    };
  }
  const highest = Math.max(...distribution);
  if ((distribution[level - 1] as number) < highest - ROUNDING) {
    return {
      path: `${path}.level`,
      message: `level is ${level}; the most likely one is ${distribution.indexOf(highest) + 1}`,
      hint: 'level is the level with the highest probability',
    };
  }
  return null;
}

function checkEvidence(evidence: readonly EvidenceReference[], path: string): OutcomeFault | null {
  const index = evidence.findIndex(({ level, offered }) => !offered.includes(level));
  if (index < 0) return null;
  return {
    path: `${path}.evidence[${index}].offered`,
    message: `offered is [${evidence[index]?.offered.join(', ')}]; it must contain level ${evidence[index]?.level}`,
    hint: 'offered lists the level of every option that was open, the one taken included',
  };
}
