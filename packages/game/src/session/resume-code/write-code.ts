/**
 * A game as a resume code: each action is the number it has among those that were open, so that what could only
 * go one way takes no room. Replays the game to know what was open. Knows no screen.
 */
import { openActions, type Action, type Facts, type FactValue, type Mission } from '@requapass/scenario';
import type { Library } from '../library.js';
import { applyIntent, createSession, type SessionState } from '../session.js';
import type { Intent } from '../snapshot.js';
import { toCode } from './frame-code.js';
import { hash16 } from './hash.js';
import { createSymbolWriter, type SymbolWriter } from './symbols.js';
import * as room from './tokens.js';

/** The code of a session; every mission of it is loaded, for it has been played. */
export function writeCode(library: Library, { seed, intents }: SessionState): string {
  const order = [
    ...new Set(intents.flatMap((intent) => (intent.type === 'open-mission' ? [intent.mission] : []))),
  ];
  const streams = new Map(order.map((id) => [id, createSymbolWriter()]));
  const said = new Map(order.map((id) => [id, [] as Action[]]));
  const session = createSymbolWriter();
  let state = createSession(seed);
  intents.forEach((intent, index) => {
    if (intent.type === 'act') {
      const mission = library.mission(state.mission ?? '');
      const run = state.runs[state.mission ?? ''];
      const stream = streams.get(state.mission ?? '');
      if (mission && run && stream) writeAction(stream, openActions(mission, run), intent.action);
      said.get(state.mission ?? '')?.push(intent.action);
    } else {
      writeToken(session, intent, order);
      if (intent.type === 'open-mission') {
        session.pick(actionsAfter(intents, index), room.MOST_ACTIONS);
        writeWorld(session, intent.world, state.world);
      }
    }
    const result = applyIntent(library, state, intent);
    if (!result.ok) throw new Error(`intents[${index}]: ${result.error.message}`);
    state = result.state;
  });
  session.pick(0, room.TOKENS.length);

  const head = createSymbolWriter();
  head.pick(hash16(library.pack.id), room.HASH_ROOM);
  writeSeed(head, seed);
  head.pick(order.length, room.MOST_MISSIONS);
  for (const id of order) {
    head.pick(hash16(id), room.HASH_ROOM);
    head.pick(revisionOf(library.mission(id)), room.REVISION_ROOM);
    head.pick(hash16(JSON.stringify(said.get(id))), room.HASH_ROOM);
  }
  return toCode([head.bytes(), session.bytes(), ...[...streams.values()].map((stream) => stream.bytes())]);
}

export function revisionOf(mission: Mission | undefined): number {
  return (mission?.revision ?? 0) % room.REVISION_ROOM;
}

function writeAction(stream: SymbolWriter, open: readonly Action[], action: Action): void {
  const text = JSON.stringify(action);
  const index = open.findIndex((candidate) => JSON.stringify(candidate) === text);
  stream.rarely(index < 0);
  if (index < 0) stream.text(text);
  else stream.pick(index, open.length);
}

function writeToken(
  session: SymbolWriter,
  intent: Exclude<Intent, { type: 'act' }>,
  order: readonly string[],
): void {
  session.pick(room.TOKENS.indexOf(intent.type), room.TOKENS.length);
  if (intent.type === 'open-mission') session.pick(order.indexOf(intent.mission), room.MOST_MISSIONS);
  if (intent.type === 'take-stance') {
    session.pick(room.indexOfCompetence(intent.competence), room.COMPETENCE_ROOM);
    session.pick(room.indexOfStance(intent.stance), room.STANCE_ROOM);
  }
}

function actionsAfter(intents: readonly Intent[], index: number): number {
  const rest = intents.slice(index + 1);
  const end = rest.findIndex(({ type }) => type !== 'act');
  return end < 0 ? rest.length : end;
}

/** What differs from the world as it now is: nothing, unless an earlier mission was lost. */
function writeWorld(session: SymbolWriter, asItWas: Facts | undefined, world: Facts): void {
  session.rarely(asItWas !== undefined);
  if (asItWas === undefined) return;
  const names = [...new Set([...Object.keys(asItWas), ...Object.keys(world)])];
  const changed = names.filter((name) => asItWas[name] !== world[name]);
  session.text(
    JSON.stringify(changed.map((name): [string, FactValue | null] => [name, asItWas[name] ?? null])),
  );
}

function writeSeed(head: SymbolWriter, seed: number): void {
  const isUsual = seed >= 0 && seed < room.SEED_ROOM;
  head.rarely(!isUsual);
  if (isUsual) head.pick(seed, room.SEED_ROOM);
  else head.text(String(seed));
}
