/** People, options and random outcomes for tests. Tests only; the people are nobody. */
import { makeOutcome, STANCES, type Outcome } from '@requapass/assessment';
import {
  COMPETENCE_IDS,
  INFERRED_COMPETENCE_IDS,
  LEVELS,
  LOCALES,
  type Evidence,
} from '@requapass/framework';
import fc from 'fast-check';
import type { StatementOptions } from '../statements/setting.js';

export const ACTOR = { account: { homePage: 'https://partner.example', name: 'learner-42' } } as const;
export const REGISTRATION = '7b0e1c0a-3d0f-4d53-9c51-0a8a1f7c2e11';

export const OPTIONS: StatementOptions = {
  actor: ACTOR,
  activityId: 'https://partner.example/la-passerelle',
};

const anyLevel = fc.constantFrom(...LEVELS);
const anySlug = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,6}){0,2}$/);

export const anyEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    competence: fc.constantFrom(...INFERRED_COMPETENCE_IDS),
    offered: fc.array(anyLevel, { minLength: 1, maxLength: 5 }),
    pick: fc.nat(),
    mission: anySlug,
    moment: anySlug,
    source: fc.constantFrom('choice' as const, 'rubric' as const),
    isHelped: fc.boolean(),
  })
  .map(({ pick, ...rest }) => ({
    ...rest,
    level: rest.offered[pick % rest.offered.length] as Evidence['level'],
    text: `${rest.mission}.did.${rest.moment}`,
  }));

const anyContext = fc.record({
  content: fc.record({ id: anySlug, version: fc.constantFrom('1.0.0', '2.1.0-rc.1') }),
  locale: fc.constantFrom(...LOCALES),
  missions: fc.uniqueArray(fc.record({ id: anySlug, isFinished: fc.boolean() }), {
    maxLength: 10,
    selector: ({ id }) => id,
  }),
  isComplete: fc.boolean(),
  stances: fc.dictionary(fc.constantFrom(...COMPETENCE_IDS), fc.constantFrom(...STANCES)),
});

export const anyOutcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc
    .record({ context: anyContext, evidence: fc.array(anyEvidence, { maxLength: 40 }) })
    .map(({ context, evidence }) => makeOutcome({ ...context, source: 'game', evidence })),
  fc
    .record({ context: anyContext, levels: fc.dictionary(fc.constantFrom(...COMPETENCE_IDS), anyLevel) })
    .map(({ context, levels }) => makeOutcome({ ...context, source: 'self', levels })),
);

/** A game in which speaking was seen three times, and one mission was finished. */
export const SAMPLE_OUTCOME: Outcome = makeOutcome({
  source: 'game',
  evidence: [1, 2, 3].map((moment) => ({
    competence: 'speak',
    level: 3,
    offered: LEVELS,
    mission: 'welcome-desk',
    moment: `moment-${moment}`,
    text: `welcome-desk.did.${moment}`,
    source: 'choice',
    isHelped: false,
  })),
  stances: { speak: 'confirmed' },
  content: { id: 'la-passerelle', version: '1.0.0' },
  locale: 'fr',
  missions: [
    { id: 'welcome-desk', isFinished: true },
    { id: 'rota', isFinished: false },
  ],
  isComplete: false,
});
