/**
 * The RECTEC+ framework as facts: twelve competences, three poles, four levels of autonomy.
 * Knows no text, no person and no game: texts are in `texts.ts`.
 *
 * Source: RECTEC+ (Erasmus+ KA2, 2019–2021), levels 1–4 of 8; identifiers are ours and permanent.
 */

/** The three poles, in the framework's order. */
export const POLES = ['organisational', 'communication', 'reflective'] as const;
export type Pole = (typeof POLES)[number];

/** The four levels of autonomy the product uses (RECTEC+ has eight; 5–8 are management and strategy). */
export const LEVELS = [1, 2, 3, 4] as const;
export type Level = (typeof LEVELS)[number];

/** The ten competences graded on the common ladder, in the framework's order. Play may observe these. */
export const INFERRED_COMPETENCE_IDS = [
  'organise',
  'unforeseen',
  'cooperate',
  'numbers',
  'speak',
  'write',
  'customs',
  'digital',
  'information',
  'quality',
] as const;
export type InferredCompetenceId = (typeof INFERRED_COMPETENCE_IDS)[number];

/** The two competences that follow a personal logic: collected by reflection, never inferred from play. */
export const REFLECTED_COMPETENCE_IDS = ['pathway', 'learning'] as const;
export type ReflectedCompetenceId = (typeof REFLECTED_COMPETENCE_IDS)[number];

/** All twelve, in the framework's order. */
export const COMPETENCE_IDS = [...INFERRED_COMPETENCE_IDS, ...REFLECTED_COMPETENCE_IDS] as const;
export type CompetenceId = InferredCompetenceId | ReflectedCompetenceId;

export interface Competence {
  readonly id: CompetenceId;
  /** Position in RECTEC+, 1–12. */
  readonly number: number;
  readonly pole: Pole;
  /** False for the two reflective competences that play never infers. */
  readonly isInferred: boolean;
}

const POLE_OF: Readonly<Record<CompetenceId, Pole>> = {
  organise: 'organisational',
  unforeseen: 'organisational',
  cooperate: 'organisational',
  numbers: 'organisational',
  speak: 'communication',
  write: 'communication',
  customs: 'communication',
  digital: 'communication',
  information: 'reflective',
  quality: 'reflective',
  pathway: 'reflective',
  learning: 'reflective',
};

/** The twelve competences in the framework's order. */
export const COMPETENCES: readonly Competence[] = /* @__PURE__ */ COMPETENCE_IDS.map((id, index) => ({
  id,
  number: index + 1,
  pole: POLE_OF[id],
  isInferred: isInferredCompetenceId(id),
}));

/** The competence with this id. */
export function competenceById(id: CompetenceId): Competence {
  return COMPETENCES[COMPETENCE_IDS.indexOf(id)] as Competence;
}

/** The competences of one pole, in the framework's order. */
export function competencesOfPole(pole: Pole): readonly Competence[] {
  return COMPETENCES.filter((competence) => competence.pole === pole);
}

export function isCompetenceId(value: unknown): value is CompetenceId {
  return (COMPETENCE_IDS as readonly unknown[]).includes(value);
}

export function isInferredCompetenceId(value: unknown): value is InferredCompetenceId {
  return (INFERRED_COMPETENCE_IDS as readonly unknown[]).includes(value);
}

export function isLevel(value: unknown): value is Level {
  return (LEVELS as readonly unknown[]).includes(value);
}
