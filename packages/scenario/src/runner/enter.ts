/**
 * Walking into a node: its effects, its stage directions, and on through whatever is not shown
 * (branches, picks with nothing open) until something is shown or the mission ends.
 * Knows no action: `step` decides when to walk.
 */
import { rulesOf } from '../challenge/registry.js';
import type { Mission, MissionNode, Slug } from '../mission.js';
import type { RunState } from '../run.js';
import { applyEffects, holds } from './facts.js';
import { openChoices } from './options.js';
import { applyDirection, applyFace, type Stage } from './stage.js';

/** A state and the sounds and gestures met on the way to it. */
export interface Arrival {
  readonly state: RunState;
  readonly cues: readonly Slug[];
}

/** The node of this slug. Throws for a mission that was not parsed: `parseMission` proves that it exists. */
export function nodeOf(mission: Mission, slug: Slug): MissionNode {
  const node = mission.nodes[slug];
  if (!node) throw new Error(`node "${slug}" is not in mission "${mission.id}"; parse the mission first`);
  return node;
}

/** Enters `slug` and every node after it that is not shown. Throws when such nodes go round in circles. */
export function enterNode(mission: Mission, from: RunState, slug: Slug): Arrival {
  let state = from;
  const cues: Slug[] = [];
  let limit = Object.keys(mission.nodes).length;
  for (let at: Slug | null = slug; at !== null; limit -= 1) {
    if (limit < 0)
      throw new Error(`mission "${mission.id}" goes round in circles at "${at}"; parse it first`);
    const node = nodeOf(mission, at);
    state = { ...state, ...arrive(state, at, node) };
    cues.push(...(node.stage ?? []).flatMap((direction) => ('cue' in direction ? [direction.cue] : [])));
    at = onward(node, state);
    if (node.type === 'challenge') state = startChallenge(mission, state, node.challenge);
  }
  return { state, cues };
}

function arrive(state: RunState, slug: Slug, node: MissionNode): Partial<RunState> {
  const before: Stage = { scene: state.scene, cast: state.cast, props: state.props };
  const directed = (node.stage ?? []).reduce<Stage>(applyDirection, before);
  const stage = 'face' in node ? applyFace(directed, node.who, node.face) : directed;
  return {
    ...stage,
    node: slug,
    facts: applyEffects(node.effects, state.facts),
    isHelped: false,
    isFinished: node.type === 'end',
  };
}

/** Where a node that is not shown leads, or null when it is shown. */
function onward(node: MissionNode, { facts }: RunState): Slug | null {
  if (node.type === 'branch') return node.cases.find((way) => holds(way.when, facts))?.then ?? node.otherwise;
  if (node.type === 'pick' && openChoices(node, facts).length === 0) return node.otherwise;
  return null;
}

/** A challenge met again goes on where it was left. */
function startChallenge(mission: Mission, state: RunState, slug: Slug): RunState {
  if (Object.hasOwn(state.challenges, slug)) return state;
  const context = { mission, slug };
  const challenge = rulesOf(context).start(context, {
    states: state.challenges,
    facts: state.facts,
    seed: state.seed,
  });
  return { ...state, challenges: { ...state.challenges, [slug]: challenge } };
}
