/**
 * Lays a context of ours over the platform's template: we may add, never overwrite. Knows no statement.
 */
import type { Activity, StatementContext } from '../statements/statement.js';

type Lists = NonNullable<StatementContext['contextActivities']>;

/** Everything of the template as it stands, then what is ours and not there yet. */
export function mergeContext(template: StatementContext, own: StatementContext): StatementContext {
  const lists = mergeActivities(template.contextActivities ?? {}, own.contextActivities ?? {});
  const extensions = { ...own.extensions, ...template.extensions };
  return {
    ...own,
    ...template,
    ...(Object.keys(lists).length > 0 && { contextActivities: lists }),
    ...(Object.keys(extensions).length > 0 && { extensions }),
  };
}

function mergeActivities(template: Lists, own: Lists): Lists {
  const kinds = [...new Set([...Object.keys(template), ...Object.keys(own)])] as (keyof Lists)[];
  return Object.fromEntries(kinds.map((kind) => [kind, mergeList(template[kind] ?? [], own[kind] ?? [])]));
}

function mergeList(template: readonly Activity[], own: readonly Activity[]): readonly Activity[] {
  const known = new Set(template.map(({ id }) => id));
  return [...template, ...own.filter(({ id }) => !known.has(id))];
}
