/**
 * A save: the seed and the list of intents since the start, replayed to resume. What becomes of one that no longer
 * fits is decided in `recover.ts`.
 * Knows no storage. Foreign input: whatever is read is checked before it is used.
 */
import { STANCES } from '@requapass/assessment';
import { isRecord } from '@requapass/framework';
import type { Facts, Slug } from '@requapass/scenario';
import type { Library } from './library.js';
import { applyIntent, createSession, type SessionState } from './session.js';
import type { Intent } from './snapshot.js';

export const SAVE_FORMAT = 'requapass-save';
export const SAVE_VERSION = 1;
/** More than any honest session holds; a bound for hostile input. */
const MAX_INTENTS = 5000;

export interface Save {
  readonly format: typeof SAVE_FORMAT;
  readonly version: typeof SAVE_VERSION;
  readonly content: { readonly id: string; readonly version: string };
  readonly seed: number;
  /** How each mission was when it was begun. Saves of the first releases lack it. */
  readonly missions?: Readonly<Record<Slug, SavedMission>>;
  readonly intents: readonly Intent[];
}

export interface SavedMission {
  /** The mission's own number: raised at each change of meaning. */
  readonly revision: number;
  /** What the world remembered when it was begun: it can then be replayed without the missions before it. */
  readonly world: Facts;
}

export interface SaveError {
  readonly code:
    'not-a-save' | 'not-a-code' | 'damaged-code' | 'newer-version' | 'other-content' | 'content-changed';
  readonly path: string;
  readonly message: string;
}

export type SaveResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: SaveError };

export function makeSave(library: Library, state: SessionState): Save {
  const { id, release } = library.pack;
  return {
    format: SAVE_FORMAT,
    version: SAVE_VERSION,
    content: { id, version: release },
    seed: state.seed,
    missions: Object.fromEntries(
      Object.entries(state.opened).map(([id, world]) => [
        id,
        { revision: library.mission(id)?.revision ?? 0, world },
      ]),
    ),
    intents: state.intents,
  };
}

/** Checks the shape of a save; whether its intents still fit is found out by `restoreSession`. */
export function parseSave(input: unknown): SaveResult<Save> {
  if (!isRecord(input) || input['format'] !== SAVE_FORMAT) {
    return fail('not-a-save', '', `not a save: format should be "${SAVE_FORMAT}"`);
  }
  const { version, content, seed, missions, intents } = input;
  if (typeof version === 'number' && version > SAVE_VERSION) {
    return fail(
      'newer-version',
      'version',
      `version ${version} is newer than this game reads (${SAVE_VERSION})`,
    );
  }
  if (version !== SAVE_VERSION) return fail('not-a-save', 'version', `version should be ${SAVE_VERSION}`);
  if (!isRecord(content) || typeof content['id'] !== 'string' || typeof content['version'] !== 'string') {
    return fail('not-a-save', 'content', 'content should name an id and a version');
  }
  if (typeof seed !== 'number' || !Number.isSafeInteger(seed))
    return fail('not-a-save', 'seed', 'seed should be an integer');
  if (missions !== undefined && !isSavedMissions(missions))
    return fail('not-a-save', 'missions', 'missions should name a revision and a world each');
  if (!Array.isArray(intents) || intents.length > MAX_INTENTS) {
    return fail('not-a-save', 'intents', `intents should be a list of at most ${MAX_INTENTS}`);
  }
  const wrong = intents.findIndex((intent) => !isIntent(intent));
  if (wrong >= 0) return fail('not-a-save', `intents[${wrong}]`, 'not an intent of this game');
  return {
    ok: true,
    value: {
      format: SAVE_FORMAT,
      version: SAVE_VERSION,
      content: { id: content['id'], version: content['version'] },
      seed,
      ...(missions === undefined ? {} : { missions }),
      intents: intents as Intent[],
    },
  };
}

/** The missions a save needs loaded before it can be replayed. */
export function missionsOfSave(save: Save): readonly Slug[] {
  return [
    ...new Set(save.intents.flatMap((intent) => (intent.type === 'open-mission' ? [intent.mission] : []))),
  ];
}

/** Replays a save. When the content has changed so much that an intent no longer fits, says which. */
export function restoreSession(library: Library, save: Save): SaveResult<SessionState> {
  if (save.content.id !== library.pack.id) {
    return fail(
      'other-content',
      'content.id',
      `this save is of "${save.content.id}", the game plays "${library.pack.id}"`,
    );
  }
  let state = createSession(save.seed);
  for (const [index, intent] of save.intents.entries()) {
    const result = applyIntent(library, state, intent);
    if (!result.ok) {
      return fail(
        'content-changed',
        `intents[${index}]`,
        `the game has changed since this save: ${result.error.message}`,
      );
    }
    state = result.state;
  }
  return { ok: true, value: state };
}

const FIELDS: Readonly<Record<Intent['type'], readonly string[]>> = {
  'open-mission': ['mission'],
  act: [],
  'take-stance': ['competence', 'stance'],
  'close-debrief': [],
  'leave-mission': [],
  'show-end': [],
  'back-to-hub': [],
};

function isIntent(value: unknown): value is Intent {
  if (!isRecord(value) || typeof value['type'] !== 'string' || !Object.hasOwn(FIELDS, value['type']))
    return false;
  const type = value['type'] as Intent['type'];
  if (type === 'act') return isRecord(value['action']) && typeof value['action']['type'] === 'string';
  if (type === 'take-stance' && !STANCES.some((stance) => stance === value['stance'])) return false;
  if (type === 'open-mission' && value['world'] !== undefined && !isFacts(value['world'])) return false;
  return FIELDS[type].every((field) => typeof value[field] === 'string');
}

function isSavedMissions(value: unknown): value is Readonly<Record<Slug, SavedMission>> {
  return (
    isRecord(value) &&
    Object.values(value).every(
      (saved) => isRecord(saved) && Number.isSafeInteger(saved['revision']) && isFacts(saved['world']),
    )
  );
}

function isFacts(value: unknown): value is Facts {
  return (
    isRecord(value) &&
    Object.values(value).every((fact) => ['boolean', 'number', 'string'].includes(typeof fact))
  );
}

function fail(code: SaveError['code'], path: string, message: string): { ok: false; error: SaveError } {
  return { ok: false, error: { code, path, message } };
}
