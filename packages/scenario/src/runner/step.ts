/**
 * One action: `(mission, state, action) → state + evidence + cues`, or why it was refused.
 * Pure: time and chance never enter; a refused action leaves the state as it was.
 */
import type { Evidence, Reflection } from '@requapass/framework';
import { challengeOf, rulesOf } from '../challenge/registry.js';
import { prefixFacts } from '../challenge/rules.js';
import type { ChallengeNode, Mission, MissionNode, MomentNode, PickNode, Slug } from '../mission.js';
import type { Action, RunState, StepError, StepResult } from '../run.js';
import { enterNode, nodeOf } from './enter.js';
import { evidenceOfOption, evidenceOfRubric } from './evidence.js';
import { applyEffects } from './facts.js';
import { openChoices, openOptions } from './options.js';
import { applyFace } from './stage.js';

/** Applies one action. Throws only for a mission that was not parsed, or a state of another mission. */
export function step(mission: Mission, state: RunState, action: Action): StepResult {
  if (state.isFinished) return refuse('finished', `mission "${mission.id}" is finished; no action is open`);
  const node = nodeOf(mission, state.node);
  switch (node.type) {
    case 'say':
    case 'settings':
    case 'experiences':
      if (action.type !== 'next') return refuseType(action, node);
      return walk(mission, state, node.then);
    case 'moment':
      if (action.type === 'help') return askAtMoment(state, node);
      if (action.type !== 'choose') return refuseType(action, node);
      return choose(mission, state, node, action.option);
    case 'pick':
      if (action.type !== 'pick') return refuseType(action, node);
      return pick(mission, state, node, action.choice);
    case 'challenge':
      return action.type === 'finish' ? finish(mission, state, node) : act(mission, state, node, action);
    default:
      return refuseType(action, node);
  }
}

function choose(mission: Mission, state: RunState, node: MomentNode, id: Slug): StepResult {
  const open = openOptions(node, state.facts);
  const option = open.find((other) => other.id === id);
  if (!option) return refuseName('unknown-option', 'option', id, open);
  const slug = state.node;
  const isNew = !state.answered.includes(slug);
  const evidence = isNew ? [evidenceOfOption(mission.id, slug, node, option, open, state.isHelped)] : [];
  const facts = applyEffects(option.effects, state.facts);
  return walk(mission, answer({ ...state, facts }, [slug]), option.then, evidence);
}

function pick(mission: Mission, state: RunState, node: PickNode, id: Slug): StepResult {
  const open = openChoices(node, state.facts);
  const choice = open.find((other) => other.id === id);
  if (!choice) return refuseName('unknown-choice', 'choice', id, open);
  return walk(mission, { ...state, facts: applyEffects(choice.effects, state.facts) }, choice.then);
}

function askAtMoment(state: RunState, node: MomentNode): StepResult {
  if (!node.help) return refuse('not-now', `there is nobody to ask at "${state.node}"`);
  if (state.isHelped) return refuse('not-now', `help was asked for already at "${state.node}"`);
  const { cast } = applyFace(state, node.help.who, node.help.face);
  const next = { ...state, cast, isHelped: true };
  return { ok: true, step: { state: next, evidence: [], reflections: [], cues: ['asked'] } };
}

function act(mission: Mission, state: RunState, node: ChallengeNode, action: Action): StepResult {
  const context = { mission, slug: node.challenge };
  const rules = rulesOf(context);
  const before = stateOfChallenge(state, node.challenge);
  const result = rules.act(context, before, action);
  if (!result.ok) return result;
  const challenges = { ...state.challenges, [node.challenge]: result.state };
  const help = action.type === 'help' ? challengeOf(mission, node.challenge).help : undefined;
  const { cast } = applyFace(state, help?.who, help?.face);
  const next = { ...state, cast, challenges, isHelped: rules.hasAsked(result.state) };
  return { ok: true, step: { state: next, evidence: [], reflections: [], cues: result.cues } };
}

function finish(mission: Mission, state: RunState, node: ChallengeNode): StepResult {
  const context = { mission, slug: node.challenge };
  const rules = rulesOf(context);
  const challenge = stateOfChallenge(state, node.challenge);
  if (!rules.canFinish(context, challenge))
    return refuse('not-now', `nothing was done yet in "${node.challenge}"`);
  const facts = { ...state.facts, ...prefixFacts(node.challenge, rules.facts(context, challenge)) };
  const rubrics = node.rubrics.filter((rubric) => !state.answered.includes(rubric.id));
  const evidence = rubrics.flatMap(
    (rubric) => evidenceOfRubric(mission.id, rubric, facts, rules.hasAsked(challenge)) ?? [],
  );
  const answered = answer(
    { ...state, facts },
    rubrics.map((rubric) => rubric.id),
  );
  return walk(mission, answered, node.then, evidence, rules.reflections?.(context, challenge));
}

function stateOfChallenge(state: RunState, slug: Slug) {
  const challenge = state.challenges[slug];
  if (!challenge) throw new Error(`state has no challenge "${slug}"; it is not a state of this mission`);
  return challenge;
}

/** Moments and rubrics count once, however often they are met. */
function answer(state: RunState, names: readonly Slug[]): RunState {
  return { ...state, answered: [...new Set([...state.answered, ...names])] };
}

function walk(
  mission: Mission,
  state: RunState,
  to: Slug,
  evidence: readonly Evidence[] = [],
  reflections: readonly Reflection[] = [],
): StepResult {
  return { ok: true, step: { ...enterNode(mission, state, to), evidence, reflections } };
}

const FITTING: Readonly<Record<MissionNode['type'], string>> = {
  say: 'next',
  settings: 'next',
  experiences: 'next',
  moment: 'choose or help',
  pick: 'pick',
  challenge: 'the actions of the challenge',
  branch: 'none',
  end: 'none',
};

function refuseType(action: Action, node: MissionNode): StepResult {
  return refuse('not-now', `action "${action.type}" does not fit a ${node.type}; use ${FITTING[node.type]}`);
}

function refuseName(
  code: StepError['code'],
  what: string,
  id: Slug,
  open: readonly { readonly id: Slug }[],
): StepResult {
  const valid = open.map((other) => other.id).join(', ') || 'none';
  return refuse(code, `${what} "${id}" is not open; open now: ${valid}`);
}

function refuse(code: StepError['code'], message: string): StepResult {
  return { ok: false, error: { code, message } };
}
