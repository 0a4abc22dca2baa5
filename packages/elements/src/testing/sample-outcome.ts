/** Outcome documents for tests: say which levels, get a whole valid document. Knows no element. */
import type { CompetenceOutcome, Confidence, Outcome, Stance } from '@requapass/assessment';
import { COMPETENCE_IDS, type CompetenceId, type Level } from '@requapass/framework';

export interface SampleOptions {
  readonly confidence?: Partial<Record<CompetenceId, Confidence>>;
  readonly stance?: Partial<Record<CompetenceId, Stance>>;
  /** Observations of competences without a level, at most 2. */
  readonly observed?: Partial<Record<CompetenceId, number>>;
  /** Keys of sentences the person kept, by competence. */
  readonly said?: Partial<Record<CompetenceId, readonly string[]>>;
}

/**
 * An outcome with these levels; the others are not observed. Each level rests on five observations, four of them
 * listed: what is not listed cannot be estimated again, so a map shows exactly these levels and confidences.
 */
export function sampleOutcome(
  levels: Partial<Record<CompetenceId, Level>> = {},
  options: SampleOptions = {},
): Outcome {
  return {
    format: 'requapass-outcome',
    version: 1,
    framework: 'rectec-plus',
    source: 'game',
    content: { id: 'la-passerelle', version: '1.0.0' },
    locale: 'fr',
    isComplete: false,
    missions: [
      { id: 'welcome-desk', isFinished: true },
      { id: 'store-room', isFinished: true },
    ],
    competences: COMPETENCE_IDS.map((id) => competence(id, levels[id] ?? null, options)),
  };
}

function competence(id: CompetenceId, level: Level | null, options: SampleOptions): CompetenceOutcome {
  const observations = level ? 5 : (options.observed?.[id] ?? 0);
  return {
    id,
    level,
    distribution: level && ([1, 2, 3, 4].map((each) => (each === level ? 0.7 : 0.1)) as never),
    observations,
    confidence: level && (options.confidence?.[id] ?? 'high'),
    stance: options.stance?.[id] ?? null,
    evidence: Array.from({ length: Math.min(observations, 4) }, (_, index) => ({
      mission: index % 2 === 0 ? 'welcome-desk' : 'store-room',
      moment: `${id}-${index}`,
      level: level ?? 2,
      offered: [1, 2, 3, 4],
      isHelped: index === 1,
      text: `sample.${id}.${index}`,
    })),
    ...(options.said?.[id] && {
      reflections: options.said[id].map((text) => ({ mission: 'bench', moment: id, text })),
    }),
  };
}
