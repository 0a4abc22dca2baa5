/** Puts one statement of our profile together: its id, its context, and words beside addresses. Knows no outcome. */
import type { Setting } from './setting.js';
import { timestampOf } from './setting.js';
import { makeStatementId } from './statement-id.js';
import type { Activity, Statement, StatementResult, Verb } from './statement.js';
import { ACTIVITY_TYPES } from './vocabulary.js';

export interface Fact {
  readonly verb: Verb;
  readonly object: Activity;
  readonly result?: StatementResult;
  readonly parent?: Activity;
  readonly grouping?: readonly Activity[];
  readonly language?: string;
}

/** The statement of one fact. Words and time take no part in the id. */
export function makeStatement(fact: Fact, setting: Setting): Statement {
  const { verb, object, result, parent, grouping } = fact;
  const { actor, registration } = setting;
  const { name: _name, ...identifier } = actor;
  const id = makeStatementId(
    identifier,
    registration ?? null,
    verb.id,
    object.id,
    result ?? null,
    [parent, ...(grouping ?? [])].map((activity) => activity?.id ?? null),
  );
  const contextActivities = {
    ...(parent && { parent: [parent] }),
    ...(grouping && grouping.length > 0 && { grouping }),
    category: [
      { objectType: 'Activity', id: setting.termsUrl, definition: { type: ACTIVITY_TYPES.profile } },
    ],
  } as const;
  return {
    id,
    actor,
    verb,
    object,
    ...(result && { result }),
    context: {
      ...(registration !== undefined && { registration }),
      ...(fact.language !== undefined && { language: fact.language }),
      contextActivities,
    },
    ...timestampOf(setting),
  };
}
