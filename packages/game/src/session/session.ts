/**
 * The rules of a whole session: hub, missions, debriefs, end. Pure: `(state, intent) → state`.
 * The list of intents since the start, with the seed, is the save.
 * Knows no screen, no storage, no network and no sentence.
 */
import { estimateProfile, type Stance } from '@requapass/assessment';
import type { CompetenceId, Evidence, Reflection } from '@requapass/framework';
import {
  holds,
  openRun,
  step,
  worldFacts,
  type Facts,
  type FactValue,
  type RunState,
  type Slug,
} from '@requapass/scenario';
import { debriefCards } from './debrief.js';
import type { Library } from './library.js';
import type { Intent } from './snapshot.js';

export interface SessionState {
  readonly seed: number;
  /** Every accepted intent since the start, in order. */
  readonly intents: readonly Intent[];
  readonly phase: 'hub' | 'mission' | 'debrief' | 'end';
  /** The mission being played or debriefed. */
  readonly mission: Slug | null;
  /** Every mission begun, finished or left in the middle. */
  readonly runs: Readonly<Record<Slug, RunState>>;
  /** What the world remembered when each of them was begun: a save that loses one mission needs it for the rest. */
  readonly opened: Readonly<Record<Slug, Facts>>;
  /** `world.…` facts that outlive a mission. */
  readonly world: Readonly<Record<string, FactValue>>;
  readonly evidence: readonly Evidence[];
  /** What the person said of themselves. */
  readonly reflections: readonly Reflection[];
  readonly stances: Readonly<Partial<Record<CompetenceId, Stance>>>;
}

/** Why an intent was refused; the state is unchanged. */
export interface IntentError {
  readonly code:
    | 'not-now'
    | 'unknown-mission'
    | 'mission-not-loaded'
    | 'mission-done'
    | 'mission-closed'
    | 'unknown-competence'
    | 'action-refused';
  readonly message: string;
}

export type IntentResult =
  | {
      readonly ok: true;
      readonly state: SessionState;
      readonly cues: readonly Slug[];
      readonly evidence: readonly Evidence[];
    }
  | { readonly ok: false; readonly error: IntentError };

/** The fact that counts the finished missions that observe something. */
const JOBS_DONE = 'world.jobs-done';

/** A new session. `seed` is any integer: it decides the order of options, nothing else. */
export function createSession(seed: number): SessionState {
  return {
    seed,
    intents: [],
    phase: 'hub',
    mission: null,
    runs: {},
    opened: {},
    world: {},
    evidence: [],
    reflections: [],
    stances: {},
  };
}

export function isMissionDone(state: SessionState, mission: Slug): boolean {
  return (
    state.runs[mission]?.isFinished === true && !(state.phase === 'mission' && state.mission === mission)
  );
}

/** False while the world is not yet as the mission's `opens` asks for. */
export function isMissionOpen(library: Library, state: SessionState, id: Slug): boolean {
  const opens = library.pack.missions.find((mission) => mission.id === id)?.opens;
  return !opens || state.runs[id] !== undefined || holds(opens.when, state.world);
}

/** Applies one intent. An intent that does not fit the present screen is refused, never thrown. */
export function applyIntent(library: Library, state: SessionState, intent: Intent): IntentResult {
  const result = reduce(library, state, intent);
  if (!result.ok) return result;
  return { ...result, state: { ...result.state, intents: [...state.intents, intent] } };
}

function reduce(library: Library, state: SessionState, intent: Intent): IntentResult {
  switch (intent.type) {
    case 'open-mission':
      return openMission(library, state, intent.mission, intent.world);
    case 'act': {
      const mission = state.mission === null ? undefined : library.mission(state.mission);
      const run = state.mission === null ? undefined : state.runs[state.mission];
      if (state.phase !== 'mission' || !mission || !run)
        return refuse('not-now', 'no mission is being played');
      const result = step(mission, run, intent.action);
      if (!result.ok) return refuse('action-refused', result.error.message);
      const next = result.step.state;
      return accept(
        {
          ...state,
          runs: { ...state.runs, [mission.id]: next },
          evidence: [...state.evidence, ...result.step.evidence],
          reflections: [...state.reflections, ...result.step.reflections],
          ...(next.isFinished ? endOfMission(library, state, next) : {}),
        },
        isNamed(library, next) ? [...result.step.cues, 'chime'] : result.step.cues,
        result.step.evidence,
      );
    }
    case 'take-stance': {
      if (state.phase !== 'debrief' && state.phase !== 'end')
        return refuse('not-now', 'a stance is taken on a debrief card');
      if (
        !estimateProfile(state.evidence).some(
          (entry) => entry.id === intent.competence && entry.level !== null,
        )
      ) {
        return refuse('unknown-competence', `competence "${intent.competence}" has not been observed`);
      }
      return accept({ ...state, stances: { ...state.stances, [intent.competence]: intent.stance } }, ['tap']);
    }
    case 'close-debrief':
      if (state.phase !== 'debrief') return refuse('not-now', 'there is no debrief to close');
      return accept({ ...state, phase: 'hub', mission: null }, ['page']);
    case 'leave-mission':
      if (state.phase !== 'mission') return refuse('not-now', 'no mission is being played');
      return accept({ ...state, phase: 'hub', mission: null }, ['page']);
    case 'show-end':
      if (state.phase !== 'hub') return refuse('not-now', 'the end is reached from the hub');
      return accept({ ...state, phase: 'end' }, ['reveal']);
    case 'back-to-hub':
      if (state.phase !== 'end') return refuse('not-now', 'this is not the end screen');
      return accept({ ...state, phase: 'hub' }, ['page']);
  }
}

function openMission(library: Library, state: SessionState, id: Slug, asItWas?: Facts): IntentResult {
  if (state.phase !== 'hub') return refuse('not-now', 'a mission is opened from the hub');
  if (!library.pack.missions.some((mission) => mission.id === id)) {
    const valid = library.pack.missions.map((mission) => mission.id).join(', ');
    return refuse('unknown-mission', `mission "${id}" is not in the pack; it has ${valid}`);
  }
  if (isMissionDone(state, id))
    return refuse('mission-done', `mission "${id}" has been played in this session`);
  if (asItWas === undefined && !isMissionOpen(library, state, id))
    return refuse('mission-closed', `mission "${id}" is not open yet; play others first`);
  const mission = library.mission(id);
  if (!mission) return refuse('mission-not-loaded', `mission "${id}" is not loaded yet`);
  const left = state.runs[id];
  const world = state.opened[id] ?? asItWas ?? state.world;
  const opened = left ? { state: left, cues: [] } : openRun(mission, { seed: state.seed, facts: world });
  return accept(
    {
      ...state,
      phase: 'mission',
      mission: id,
      runs: { ...state.runs, [id]: opened.state },
      opened: { ...state.opened, [id]: world },
    },
    ['door', ...opened.cues],
  );
}

/** True when a mission is over and there may be something to name. */
function isNamed(library: Library, { mission, isFinished }: RunState): boolean {
  return isFinished && library.mission(mission)?.observes.length !== 0;
}

/** A mission that observes nothing has nothing to name: it goes straight back to the hub. */
function endOfMission(library: Library, state: SessionState, run: RunState): Partial<SessionState> {
  const runs = { ...state.runs, [run.mission]: run };
  const jobs = Object.values(runs).filter(
    ({ mission, isFinished }) => isFinished && library.mission(mission)?.observes.length,
  );
  return {
    ...(isNamed(library, run) ? { phase: 'debrief' } : { phase: 'hub', mission: null }),
    world: { ...state.world, ...worldFacts(run), [JOBS_DONE]: jobs.length },
  };
}

/** The cards of the debrief that is open, or none. */
export function openDebrief(library: Library, state: SessionState): ReturnType<typeof debriefCards> {
  const mission = state.mission === null ? undefined : library.mission(state.mission);
  return state.phase === 'debrief' && mission ? debriefCards(state.evidence, mission, state.stances) : [];
}

function accept(
  state: SessionState,
  cues: readonly Slug[] = [],
  evidence: readonly Evidence[] = [],
): IntentResult {
  return { ok: true, state, cues, evidence };
}

function refuse(code: IntentError['code'], message: string): IntentResult {
  return { ok: false, error: { code, message } };
}
