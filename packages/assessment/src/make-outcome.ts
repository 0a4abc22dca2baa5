/**
 * Writes the outcome document. The estimate comes from the evidence alone; stances are laid beside it.
 * Knows no format but this one, and nobody's name.
 */
import { COMPETENCES, isInferredCompetenceId } from '@requapass/framework';
import type { CompetenceId, Evidence, Level, Locale, Reflection } from '@requapass/framework';
import { estimateProfile } from './estimate-profile.js';
import { OUTCOME_FORMAT, OUTCOME_VERSION } from './outcome.js';
import type {
  CompetenceOutcome,
  CompetenceProfile,
  EvidenceReference,
  Outcome,
  OutcomeMission,
  Stance,
} from './outcome.js';
import { countedEvidence } from './posterior.js';
import { roundDistribution } from './round-distribution.js';

interface OutcomeContext {
  readonly content: Outcome['content'];
  readonly locale: Locale;
  /** The missions begun, in the order of the pack. */
  readonly missions: readonly OutcomeMission[];
  /** True when every mission of the pack was played. */
  readonly isComplete: boolean;
  readonly stances?: Readonly<Partial<Record<CompetenceId, Stance>>>;
  /** What the person said of themselves; the same sentence counts once. */
  readonly reflections?: readonly Reflection[];
}

export type OutcomeInput = OutcomeContext &
  (
    | {
        readonly source: 'game';
        readonly evidence: readonly Evidence[];
      }
    /** Self-positioning: the level the person chose for each competence they answered. */
    | { readonly source: 'self'; readonly levels: Readonly<Partial<Record<CompetenceId, Level>>> }
  );

/** The outcome document of what was played, or said, so far. Valid at any moment. */
export function makeOutcome(input: OutcomeInput): Outcome {
  const evidence = input.source === 'game' ? countedEvidence(input.evidence) : [];
  const profiles = new Map(estimateProfile(evidence).map((profile) => [profile.id as CompetenceId, profile]));
  return {
    format: OUTCOME_FORMAT,
    version: OUTCOME_VERSION,
    framework: 'rectec-plus',
    source: input.source,
    content: { id: input.content.id, version: input.content.version },
    locale: input.locale,
    isComplete: input.isComplete,
    missions: input.missions.map(({ id, isFinished }) => ({ id, isFinished })),
    competences: COMPETENCES.map(({ id }): CompetenceOutcome => {
      const stance = input.stances?.[id] ?? null;
      const reflections = reflectionsOf(id, input.reflections ?? []);
      if (input.source === 'self') {
        return { ...selfPositioned(id, input.levels[id] ?? null, stance), ...reflections };
      }
      return {
        ...written(profiles.get(id) ?? notObserved(id)),
        stance,
        evidence: isInferredCompetenceId(id)
          ? evidence.filter(({ competence }) => competence === id).map(reference)
          : [],
        ...reflections,
      };
    }),
  };
}

type Estimate = Omit<CompetenceProfile, 'id'> & { readonly id: CompetenceId };

function notObserved(id: CompetenceId): Estimate {
  return { id, level: null, distribution: null, observations: 0, confidence: null };
}

function selfPositioned(id: CompetenceId, level: Level | null, stance: Stance | null): CompetenceOutcome {
  return { ...notObserved(id), level, stance, evidence: [] };
}

function written({ id, level, distribution, observations, confidence }: Estimate): Estimate {
  return {
    id,
    level,
    distribution: distribution && roundDistribution(distribution),
    observations,
    confidence,
  };
}

/** Nothing at all where nothing was said. */
function reflectionsOf(
  id: CompetenceId,
  reflections: readonly Reflection[],
): Pick<CompetenceOutcome, 'reflections'> {
  const said = new Map(
    reflections
      .filter(({ competence }) => competence === id)
      .map(({ mission, moment, text }) => [text, { mission, moment, text }]),
  );
  return said.size > 0 ? { reflections: [...said.values()] } : {};
}

function reference({ mission, moment, level, offered, isHelped, text, source }: Evidence): EvidenceReference {
  const entry = { mission, moment, level, offered: [...offered], isHelped, text };
  return source === 'rubric' ? { ...entry, source } : entry;
}
