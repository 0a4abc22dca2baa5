/**
 * A resume code as a save again. A mission whose revision has changed since cannot be read: it is lost, and all
 * others are kept. Foreign input: whatever is read is checked. Knows no network: somebody else loads missions.
 */
import { isRecord } from '@requapass/framework';
import {
  openActions,
  type Action,
  type Facts,
  type FactValue,
  type Mission,
  type Slug,
} from '@requapass/scenario';
import type { Library } from '../library.js';
import type { LostMission } from '../recover.js';
import { SAVE_FORMAT, SAVE_VERSION, type Save, type SaveResult } from '../save.js';
import { applyIntent, createSession, type SessionState } from '../session.js';
import type { Intent } from '../snapshot.js';
import { fail, fromCode } from './frame-code.js';
import { hash16 } from './hash.js';
import { createSymbolReader, type SymbolReader } from './symbols.js';
import * as room from './tokens.js';
import { revisionOf } from './write-code.js';

/** A code whose letters are right; what it says is only known with its missions at hand. */
export interface ResumeCode {
  readonly pack: number;
  readonly seed: number;
  readonly missions: readonly CodedMission[];
  readonly session: Uint8Array;
}

interface CodedMission {
  readonly name: number;
  readonly revision: number;
  readonly check: number;
  readonly actions: Uint8Array;
}

export function parseCode(text: string): SaveResult<ResumeCode> {
  const blocks = fromCode(text);
  if (!blocks.ok) return blocks;
  const [first, session, ...streams] = blocks.value;
  if (!first || !session) return fail('damaged-code', 'the code has no beginning; copy it again, whole');
  const head = createSymbolReader(first);
  const pack = head.pick(room.HASH_ROOM);
  const seed = head.rarely() ? Number(head.text()) : head.pick(room.SEED_ROOM);
  const count = head.pick(room.MOST_MISSIONS);
  if (!Number.isSafeInteger(seed) || count !== streams.length)
    return fail('damaged-code', 'the parts of the code do not fit together');
  const missions = streams.map((actions) => ({
    name: head.pick(room.HASH_ROOM),
    revision: head.pick(room.REVISION_ROOM),
    check: head.pick(room.HASH_ROOM),
    actions,
  }));
  return { ok: true, value: { pack, seed, missions, session } };
}

/** The missions of the pack that must be loaded before the code can be opened. */
export function missionsOfCode({ pack }: Library, code: ResumeCode): readonly Slug[] {
  return code.missions.flatMap(({ name }) => idOf(pack.missions, name) ?? []);
}

export interface OpenedCode {
  readonly save: Save;
  readonly lost: readonly LostMission[];
}

export function openCode(library: Library, code: ResumeCode): SaveResult<OpenedCode> {
  const { id, release, missions } = library.pack;
  if (code.pack !== hash16(id))
    return fail('other-content', `this code is not of "${id}", which the game plays`);
  const lost: LostMission[] = [];
  const read = (isLost: ReadonlySet<number>): { readonly state: SessionState; readonly wrong?: number } => {
    const session = createSymbolReader(code.session);
    const streams = code.missions.map(({ actions }) => createSymbolReader(actions));
    let state = createSession(code.seed);
    const apply = (intent: Intent): boolean => {
      const result = applyIntent(library, state, intent);
      if (result.ok) state = result.state;
      return result.ok;
    };
    let isSkipped = false;
    for (;;) {
      const token = room.TOKENS[session.pick(room.TOKENS.length)];
      if (token === 'stop' || token === undefined) return { state };
      if (token === 'open-mission') {
        const index = session.pick(room.MOST_MISSIONS);
        const count = session.pick(room.MOST_ACTIONS);
        const world = readWorld(session, state.world);
        isSkipped = index >= streams.length || isLost.has(index);
        if (isSkipped) continue;
        const mission = library.mission(idOf(missions, code.missions[index]?.name) ?? '');
        const stream = streams[index];
        if (!mission || !stream) return { state, wrong: index };
        const open: Intent = { type: 'open-mission', mission: mission.id };
        const isOpen = world
          ? apply({ ...open, world })
          : apply(open) || (isLost.size > 0 && apply({ ...open, world: state.world }));
        if (!isOpen || !readActions(mission, stream, count, () => state, apply))
          return { state, wrong: index };
      } else if (token === 'take-stance') {
        const competence = room.competenceAt(session.pick(room.COMPETENCE_ROOM));
        const stance = room.stanceAt(session.pick(room.STANCE_ROOM));
        // Of a mission that was lost there may be nothing left to have an opinion on.
        if (!isSkipped && competence && stance) apply({ type: token, competence, stance });
      } else {
        if (token === 'show-end') isSkipped = false;
        if (!isSkipped) apply({ type: token });
      }
    }
  };

  const isLost = new Set<number>();
  const lose = (index: number, message: string): void => {
    isLost.add(index);
    const coded = code.missions[index];
    const mission = idOf(missions, coded?.name);
    const present = mission === undefined ? null : (library.mission(mission)?.revision ?? null);
    lost.push({ mission: mission ?? `#${coded?.name}`, played: coded?.revision ?? null, present, message });
  };
  code.missions.forEach(({ name, revision }, index) => {
    const mission = library.mission(idOf(missions, name) ?? '');
    if (!mission) lose(index, 'the mission is not in the pack any more');
    else if (revisionOf(mission) !== revision)
      lose(index, `the code was made on revision ${revision}, there is revision ${mission.revision} now`);
  });
  for (;;) {
    const { state, wrong } = read(isLost);
    const unlike =
      wrong ??
      code.missions.findIndex(({ name, check }, index) => {
        const mission = idOf(missions, name);
        return !isLost.has(index) && hash16(JSON.stringify(actionsOf(state, mission))) !== check;
      });
    if (unlike >= 0 && unlike < code.missions.length) {
      lose(unlike, 'what was done there no longer fits');
      continue;
    }
    const saved = Object.entries(state.opened).map(([mission, world]) => [
      mission,
      { revision: library.mission(mission)?.revision ?? 0, world },
    ]);
    const save: Save = {
      format: SAVE_FORMAT,
      version: SAVE_VERSION,
      content: { id, version: release },
      seed: code.seed,
      missions: Object.fromEntries(saved) as NonNullable<Save['missions']>,
      intents: state.intents,
    };
    return { ok: true, value: { save, lost } };
  }
}

function readActions(
  mission: Mission,
  stream: SymbolReader,
  count: number,
  present: () => SessionState,
  apply: (intent: Intent) => boolean,
): boolean {
  for (let done = 0; done < count; done++) {
    const run = present().runs[mission.id];
    if (!run || present().mission !== mission.id) return false;
    const open = openActions(mission, run);
    const action = stream.rarely()
      ? parseAction(stream.text())
      : open.length > 0 && open[stream.pick(open.length)];
    if (!action || !apply({ type: 'act', action })) return false;
  }
  return true;
}

/** The runner refuses what it does not know. */
function parseAction(text: string): Action | null {
  const value = parseJson(text);
  return isRecord(value) && typeof value['type'] === 'string' ? (value as unknown as Action) : null;
}

function readWorld(session: SymbolReader, world: Facts): Facts | undefined {
  if (!session.rarely()) return undefined;
  const changed = parseJson(session.text());
  const facts = new Map<string, FactValue>(Object.entries(world));
  for (const [name, value] of Array.isArray(changed) ? (changed as [string, FactValue | null][]) : []) {
    if (value === null) facts.delete(name);
    else facts.set(name, value);
  }
  return Object.fromEntries(facts);
}

function actionsOf(state: SessionState, mission: Slug | undefined): readonly Action[] {
  const actions: Action[] = [];
  let present: Slug | null = null;
  for (const intent of state.intents) {
    if (intent.type === 'open-mission') present = intent.mission;
    else if (intent.type === 'act' && present === mission) actions.push(intent.action);
  }
  return actions;
}

function idOf(missions: Library['pack']['missions'], name: number | undefined): Slug | undefined {
  return missions.find(({ id }) => hash16(id) === name)?.id;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
