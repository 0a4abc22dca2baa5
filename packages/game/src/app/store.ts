/**
 * Holds the session and hands its snapshot to whoever draws, saves or reports.
 * Knows when a mission must be loaded first; knows no screen, no address and no storage.
 */
import type { Locale } from '@requapass/framework';
import type { Slug } from '@requapass/scenario';
import type { Library } from '../session/library.js';
import { endStage } from '../session/pack-scenes.js';
import { makeSave, missionsOfSave, restoreSession, type Save, type SaveError } from '../session/save.js';
import { applyIntent, createSession, type SessionState } from '../session/session.js';
import type { Intent, Snapshot } from '../session/snapshot.js';
import { viewSession, type Happening } from '../session/view-session.js';

export type SnapshotListener = (snapshot: Snapshot, intent: Intent | null) => void;

export interface GameStore {
  readonly snapshot: Snapshot;
  readonly save: Save;
  /** World facts, for the hub's picture. */
  readonly world: SessionState['world'];
  /** Refused intents resolve to false and change nothing. */
  dispatch(intent: Intent): Promise<boolean>;
  /** Replays a save, or says why it cannot; the present session is then kept. */
  restore(save: Save): Promise<SaveError | null>;
  /** Begins again from nothing. */
  restart(seed: number): void;
  setLocale(locale: Locale): void;
  subscribe(listener: SnapshotListener): () => void;
}

export interface StoreOptions {
  readonly library: Library;
  readonly seed: number;
  readonly locale: Locale;
  /** Makes a mission and its texts available in the library; rejects when it cannot be had. */
  readonly loadMission: (mission: Slug) => Promise<void>;
  /** Makes the pictures of a mission ready to be drawn. */
  readonly loadPictures: (mission: Slug) => Promise<void>;
  /** The same for a scene by itself. */
  readonly loadScene: (scene: Slug) => Promise<void>;
  readonly onRefused?: (message: string) => void;
}

export function createStore(options: StoreOptions): GameStore {
  const { library, seed, locale, loadMission, loadPictures, loadScene, onRefused } = options;
  const listeners = new Set<SnapshotListener>();
  let language = locale;
  let state = createSession(seed);
  let snapshot = viewSession(library, state, language);

  const show = (next: SessionState, intent: Intent | null, happening?: Happening): void => {
    state = next;
    snapshot = viewSession(library, state, language, happening);
    for (const listener of listeners) listener(snapshot, intent);
  };

  return {
    get snapshot() {
      return snapshot;
    },
    get save() {
      return makeSave(library, state);
    },
    get world() {
      return state.world;
    },
    async dispatch(intent) {
      if (intent.type === 'open-mission')
        await Promise.all([loadMission(intent.mission), loadPictures(intent.mission)]);
      if (intent.type === 'show-end') await loadScene(endStage(library.pack, state.world).scene);
      const result = applyIntent(library, state, intent);
      if (!result.ok) {
        onRefused?.(result.error.message);
        return false;
      }
      show(result.state, intent, result);
      return true;
    },
    async restore(save) {
      const missing = missionsOfSave(save).find(
        (id) => !library.pack.missions.some((mission) => mission.id === id),
      );
      if (missing !== undefined) {
        const message = `mission "${missing}" is not in "${library.pack.id}"`;
        return { code: 'content-changed', path: 'intents', message };
      }
      await Promise.all(missionsOfSave(save).map(loadMission));
      const result = restoreSession(library, save);
      if (!result.ok) return result.error;
      const { phase, mission } = result.value;
      if (mission !== null) await loadPictures(mission);
      if (phase === 'end') await loadScene(endStage(library.pack, result.value.world).scene);
      show(result.value, null);
      return null;
    },
    restart(next) {
      show(createSession(next), null);
    },
    setLocale(next) {
      language = next;
      show(state, null);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
