/**
 * The statements cmi5 defines and a unit may send: verb, result, categories and durations of each.
 * Knows no session and no request.
 */
import { makeStatementId } from '../statements/statement-id.js';
import type {
  Activity,
  Extensions,
  Score,
  Statement,
  StatementContext,
  StatementResult,
  Verb,
} from '../statements/statement.js';
import type { LaunchData } from './launch-data.js';
import { mergeContext } from './merge-context.js';
import type { Cmi5Launch } from './parse-launch.js';

export const CMI5_VERBS = ['initialized', 'completed', 'passed', 'failed', 'terminated'] as const;
export type Cmi5Verb = (typeof CMI5_VERBS)[number];

const DISPLAY = {
  initialized: { en: 'initialized', fr: 'a commencé', nl: 'is begonnen met' },
  completed: { en: 'completed', fr: 'a terminé', nl: 'heeft afgerond' },
  passed: { en: 'passed', fr: 'a réussi', nl: 'is geslaagd voor' },
  failed: { en: 'failed', fr: 'n’a pas réussi', nl: 'is niet geslaagd voor' },
  terminated: { en: 'terminated', fr: 'a quitté', nl: 'heeft afgesloten' },
} as const;

const CATEGORY = {
  cmi5: 'https://w3id.org/xapi/cmi5/context/categories/cmi5',
  moveOn: 'https://w3id.org/xapi/cmi5/context/categories/moveon',
} as const;
const MASTERY_SCORE = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

export const cmi5Verb = (verb: Cmi5Verb): Verb => ({
  id: `http://adlnet.gov/expapi/verbs/${verb}`,
  display: DISPLAY[verb],
});

export interface DefinedFact {
  readonly verb: Cmi5Verb;
  /** Since the session began; left out of the first statement. */
  readonly elapsedMs: number;
  readonly nowMs: number;
  readonly score?: Score;
}

export function definedStatement(launch: Cmi5Launch, data: LaunchData, fact: DefinedFact): Statement {
  const { verb, nowMs } = fact;
  const result = resultOf(fact);
  const judges = verb === 'passed' || verb === 'failed';
  return {
    id: makeStatementId('cmi5', launch.registration, launch.activityId, data.sessionId, verb),
    actor: launch.actor,
    verb: cmi5Verb(verb),
    object: { objectType: 'Activity', id: launch.activityId },
    ...(result && { result }),
    context: sessionContext(launch, data, {
      contextActivities: {
        category: [category('cmi5'), ...(judges || verb === 'completed' ? [category('moveOn')] : [])],
      },
      ...(judges && data.masteryScore !== undefined && { extensions: masteryScore(data.masteryScore) }),
    }),
    timestamp: new Date(nowMs).toISOString(),
  };
}

/** The context every statement of a session carries, ours and those cmi5 defines. */
export function sessionContext(
  launch: Cmi5Launch,
  { contextTemplate }: LaunchData,
  own: StatementContext,
): StatementContext {
  return { ...mergeContext(contextTemplate, own), registration: launch.registration };
}

function resultOf({ verb, elapsedMs, score }: DefinedFact): StatementResult | null {
  const duration = durationOf(elapsedMs);
  switch (verb) {
    case 'initialized':
      return null;
    case 'completed':
      return { completion: true, duration };
    case 'passed':
    case 'failed':
      return { ...(score && { score }), success: verb === 'passed', duration };
    case 'terminated':
      return { duration };
  }
}

/** ISO 8601, to a hundredth of a second: `PT83.45S`. A clock that was put back counts as no time. */
export function durationOf(elapsedMs: number): string {
  return `PT${Number((Math.max(0, elapsedMs) / 1000).toFixed(2))}S`;
}

const category = (name: keyof typeof CATEGORY): Activity => ({ objectType: 'Activity', id: CATEGORY[name] });
const masteryScore = (score: number): Extensions => ({ [MASTERY_SCORE]: score });
