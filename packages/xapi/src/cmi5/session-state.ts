/**
 * Where the person is, kept on the platform beside the statements (State resource): one text for a registration.
 * Knows one request each way, and no game.
 */
import { isRecord } from '@requapass/framework';
import { askStore, type StoreAccess, type StoreAnswer } from '../sending/request.js';
import { accept, refuse, type Result } from '../xapi-error.js';
import type { Cmi5Launch } from './parse-launch.js';

export type StateCode =
  /** Nothing came back; calling again is safe. */
  | 'state-offline'
  /** The platform answered, and not with what was asked. */
  | 'state-refused';

/** cmi5 keeps `LMS.LaunchData` for the platform; this name is ours. */
const STATE_ID = 'requapass-place';

/** What an earlier session of this registration kept; null: nothing, or nothing of ours. */
export async function readPlace(
  access: StoreAccess,
  launch: Cmi5Launch,
): Promise<Result<string | null, StateCode>> {
  const answer = await askStore(access, {
    method: 'GET',
    path: 'activities/state',
    query: queryOf(launch),
  });
  if (answer.kind === 'answer' && answer.status === 404) return accept(null);
  if (answer.kind === 'answer' && answer.status === 200) return accept(placeIn(answer.text));
  return notDone('read', answer);
}

export async function writePlace(
  access: StoreAccess,
  launch: Cmi5Launch,
  place: string,
): Promise<Result<null, StateCode>> {
  const answer = await askStore(access, {
    method: 'PUT',
    path: 'activities/state',
    query: queryOf(launch),
    body: JSON.stringify({ place }),
    keepalive: true,
  });
  if (answer.kind === 'answer' && answer.status >= 200 && answer.status < 300) return accept(null);
  return notDone('kept', answer);
}

function queryOf({ activityId, actor, registration }: Cmi5Launch): Readonly<Record<string, string>> {
  return { activityId, agent: JSON.stringify(actor), registration, stateId: STATE_ID };
}

function placeIn(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    const place = isRecord(value) ? value['place'] : null;
    return typeof place === 'string' ? place : null;
  } catch {
    return null;
  }
}

function notDone(what: 'read' | 'kept', answer: StoreAnswer): Result<never, StateCode> {
  const message = `the person's place could not be ${what}`;
  if (answer.kind === 'offline')
    return refuse('state-offline', STATE_ID, `${message}: ${answer.why}`, 'call again later');
  return refuse(
    'state-refused',
    STATE_ID,
    `${message}: the platform answered ${answer.status}`,
    'ask whoever runs the learning platform',
  );
}
