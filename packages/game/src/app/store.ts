/**
 * Holds the session and hands its snapshot to whoever draws, saves or reports.
 * Knows when a mission must be loaded first; knows no screen, no address and no storage.
 */
import type { Locale } from '@requapass/framework';
import type { Slug } from '@requapass/scenario';
import type { Library } from '../session/library.js';
import { endStage } from '../session/pack-scenes.js';
import { recoverSession, type LostMission } from '../session/recover.js';
import { makeSave, missionsOfSave, type Save, type SaveError } from '../session/save.js';
import { applyIntent, createSession, type SessionState } from '../session/session.js';
import type { Intent, Snapshot } from '../session/snapshot.js';
import { viewSession, type Happening } from '../session/view-session.js';
import { loadResumeCodes } from './resume-codes.js';

export type SnapshotListener = (snapshot: Snapshot, intent: Intent | null) => void;

export interface GameStore {
  readonly snapshot: Snapshot;
  readonly save: Save;
  /** The same, short enough to be copied by hand or shown as a QR code. Rejects where the network is lost. */
  writeCode(): Promise<string>;
  /** World facts, for the hub's picture. */
  readonly world: SessionState['world'];
  /** Refused intents resolve to false and change nothing. */
  dispatch(intent: Intent): Promise<boolean>;
  /** Replays a save, or says why it cannot; the present session is then kept. */
  restore(save: Save): Promise<SaveError | null>;
  /** The same with a resume code, as somebody pasted it. */
  restoreCode(text: string): Promise<SaveError | null>;
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
  /** Makes the end ready to be shown, in this scene. */
  readonly loadEnd: (scene: Slug) => Promise<void>;
  readonly onRefused?: (message: string) => void;
  /** A restored game goes on without these missions: they have changed and are to be played again. */
  readonly onLost?: (lost: readonly LostMission[]) => void;
}

export function createStore(options: StoreOptions): GameStore {
  const { library, seed, locale, loadMission, loadPictures, loadEnd, onRefused, onLost } = options;
  const listeners = new Set<SnapshotListener>();
  let language = locale;
  let state = createSession(seed);
  let snapshot = viewSession(library, state, language);

  const show = (next: SessionState, intent: Intent | null, happening?: Happening): void => {
    state = next;
    snapshot = viewSession(library, state, language, happening);
    for (const listener of listeners) listener(snapshot, intent);
  };

  const hasMission = (id: Slug): boolean => library.pack.missions.some((mission) => mission.id === id);

  async function restore(save: Save, before: readonly LostMission[] = []): Promise<SaveError | null> {
    // What the pack does not have is asked of no network.
    await Promise.all(missionsOfSave(save).filter(hasMission).map(loadMission));
    const result = recoverSession(library, save);
    if (!result.ok) return result.error;
    const { lost, state: next } = result.value;
    if (next.mission !== null) await loadPictures(next.mission);
    if (next.phase === 'end') await loadEnd(endStage(library.pack, next.world).scene);
    show(next, null);
    if (before.length + lost.length > 0) onLost?.([...before, ...lost]);
    return null;
  }

  return {
    get snapshot() {
      return snapshot;
    },
    get save() {
      return makeSave(library, state);
    },
    async writeCode() {
      const { writeCode } = await loadResumeCodes();
      return writeCode(library, state);
    },
    get world() {
      return state.world;
    },
    async dispatch(intent) {
      if (intent.type === 'open-mission')
        await Promise.all([loadMission(intent.mission), loadPictures(intent.mission)]);
      if (intent.type === 'show-end') await loadEnd(endStage(library.pack, state.world).scene);
      const result = applyIntent(library, state, intent);
      if (!result.ok) {
        onRefused?.(result.error.message);
        return false;
      }
      show(result.state, intent, result);
      return true;
    },
    restore: (save) => restore(save),
    async restoreCode(text) {
      const { missionsOfCode, openCode, parseCode } = await loadResumeCodes();
      const parsed = parseCode(text);
      if (!parsed.ok) return parsed.error;
      await Promise.all(missionsOfCode(library, parsed.value).map(loadMission));
      const opened = openCode(library, parsed.value);
      return opened.ok ? restore(opened.value.save, opened.value.lost) : opened.error;
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
