import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../challenge/registry.js';
import type { Action, RunState, Step } from '../run.js';
import { createRun } from '../runner/create-run.js';
import { openActions } from '../runner/open-actions.js';
import { replay } from '../runner/replay.js';
import { step } from '../runner/step.js';
import { viewRun } from '../runner/view-run.js';
import { parseMission } from '../parse/parse-mission.js';
import { textsOf } from '../parse/walk-mission.js';
import { deepFreeze } from '../testing/freeze.js';
import { finish, help, next, place, play } from '../testing/play.js';
import { QUIET_HOUR } from '../testing/quiet-hour.js';
import type { ReflectingView } from './types.js';

const MISSION = deepFreeze(structuredClone(QUIET_HOUR));
const after = (...actions: Action[]): RunState =>
  play(MISSION, createRun(MISSION, { seed: 1 }), [next, ...actions]).state;
const keep = (card: string): Action => place(card, 'mine');
const aside = (card: string): Action => place(card, null);

function viewAfter(...actions: Action[]): ReflectingView {
  const { content } = viewRun(MISSION, after(...actions));
  if (content.kind !== 'reflecting') throw new Error(`this is a ${content.kind}`);
  return content;
}

function stepAfter(actions: readonly Action[], action: Action): Step {
  const result = step(MISSION, after(...actions), action);
  if (!result.ok) throw new Error(result.error.message);
  return result.step;
}

const piles = (view: ReflectingView): unknown =>
  Object.fromEntries(view.cards.map(({ id, pile }) => [id, pile]));

describe('an action of a reflecting', () => {
  const refused: [string, Action[], Action, string][] = [
    ['a card that is not there', [], keep('dream'), 'unknown-item'],
    ['a word of every object', [], aside('__proto__'), 'unknown-item'],
    ['another pile', [], place('watch', 'theirs'), 'unknown-place'],
    ['another verb', [], { type: 'inspect', item: 'watch' }, 'not-now'],
    ['a third card where there is room for two', [keep('watch'), keep('try')], keep('ask'), 'closed'],
    ['asking twice', [help], help, 'not-now'],
  ];
  it.each(refused)('refuses %s', (_name, before, action, code) => {
    expect(step(MISSION, after(...before), action)).toMatchObject({ ok: false, error: { code } });
  });

  it('keeps a card, sets one aside, and lets the person change their mind', () => {
    expect(piles(viewAfter())).toEqual({ watch: 'open', try: 'open', ask: 'open', teach: 'open' });
    const said = [keep('watch'), aside('try')];
    expect(piles(viewAfter(...said))).toEqual({ watch: 'mine', try: 'aside', ask: 'open', teach: 'open' });
    expect(piles(viewAfter(...said, aside('watch'), keep('try')))).toMatchObject({
      watch: 'aside',
      try: 'mine',
    });
  });

  it('shows its prop as long as something is kept', () => {
    expect(viewAfter(aside('watch')).shows).toBeNull();
    expect(viewAfter(keep('watch')).shows).toBe('flag');
    expect(viewAfter(keep('watch'), aside('watch')).shows).toBeNull();
  });

  it('has room again once a card was set aside', () => {
    const full = [keep('watch'), keep('try')];
    expect(viewAfter(...full).isFull).toBe(true);
    expect(piles(viewAfter(...full, keep('try'), aside('watch'), keep('ask')))).toMatchObject({
      try: 'mine',
      ask: 'mine',
    });
  });
});

describe('what was kept', () => {
  it('is handed on as the person’s own word when they finish, and is no evidence', () => {
    const { reflections, evidence, state } = stepAfter([keep('teach'), aside('watch'), keep('ask')], finish);
    const said = { competence: 'learning', mission: 'quiet', moment: 'learn' };
    expect(reflections).toEqual([
      { ...said, text: 'quiet.learn.teach' },
      { ...said, text: 'quiet.learn.ask' },
    ]);
    expect(evidence).toEqual([]);
    expect(state.facts).toMatchObject({
      'learn.cards': 4,
      'learn.kept': 2,
      'learn.aside': 1,
      'learn.kept.teach': 1,
      'learn.kept.try': 0,
      'learn.asked': 0,
    });
  });

  it('may be nothing at all', () => {
    expect(stepAfter([], finish)).toMatchObject({ reflections: [], state: { node: 'again' } });
  });

  it('is not handed on before', () => {
    expect(stepAfter([], keep('ask')).reflections).toEqual([]);
  });

  it('lies where it was put when a later challenge goes on from it', () => {
    expect(piles(viewAfter(keep('ask'), aside('try'), finish))).toEqual({
      watch: 'open',
      try: 'aside',
      ask: 'mine',
      teach: 'open',
      repeat: 'open',
    });
  });
});

describe('whatever somebody does in a reflecting', () => {
  it('every open action is accepted, it can be finished, and a replay is exact', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 40 }), (choices) => {
        let state = createRun(MISSION, { seed: 1 });
        const actions: Action[] = [];
        for (const choice of choices) {
          const open = openActions(MISSION, state);
          const action = open[choice % Math.max(open.length, 1)];
          if (!action) break;
          const result = step(MISSION, state, action);
          if (!result.ok) throw new Error(result.error.message);
          state = result.step.state;
          actions.push(action);
          const { content } = viewRun(MISSION, state);
          if (content.kind !== 'reflecting') continue;
          expect(content.cards.filter(({ pile }) => pile === 'mine').length).toBeLessThanOrEqual(
            content.most,
          );
          expect(openActions(MISSION, state)).toContainEqual(finish);
        }
        expect(replay(MISSION, { seed: 1, actions })).toMatchObject({ ok: true, state });
      }),
      { numRuns: 100 },
    );
  });

  it('writes the same facts', () => {
    const context = { mission: MISSION, slug: 'learn' };
    const names = (...actions: Action[]) => {
      const state = after(...actions).challenges['learn'];
      return state && Object.keys(rulesOf(context).facts(context, state));
    };
    expect(names(keep('ask'), aside('try'), help)).toEqual(names());
  });
});

describe('nodes that ask nothing of the mission', () => {
  it('show the settings, then wait for the person to go on', () => {
    const state = createRun(MISSION, { seed: 1 });
    expect(viewRun(MISSION, state).content).toEqual({
      kind: 'settings',
      who: 'mina',
      text: 'quiet.comfort',
      settings: ['language', 'sound'],
    });
    expect(openActions(MISSION, state)).toEqual([next]);
    expect(step(MISSION, state, finish)).toMatchObject({ ok: false, error: { code: 'not-now' } });
  });

  it('ask for experiences without taking any in', () => {
    const state = after(finish, finish);
    expect(viewRun(MISSION, state).content).toEqual({
      kind: 'experiences',
      who: null,
      text: 'quiet.lived',
      competences: 'seen',
    });
    expect(openActions(MISSION, state)).toEqual([next]);
    expect(play(MISSION, state, [next]).state.isFinished).toBe(true);
  });
});

describe('a reflecting as it is written', () => {
  const problemsOf = (change: (mission: typeof QUIET_HOUR) => unknown) => {
    const copy = structuredClone(QUIET_HOUR);
    change(copy);
    const result = parseMission(copy);
    return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);
  };
  const set = (path: string, value: unknown) => (mission: object) => {
    const keys = path.split('.');
    const last = keys.pop() as string;
    const owner = keys.reduce<Record<string, unknown>>(
      (at, key) => at[key] as Record<string, unknown>,
      mission as Record<string, unknown>,
    );
    owner[last] = value;
  };

  it('is taken as it is, with all its texts', () => {
    expect(problemsOf(() => {})).toEqual([]);
    expect(textsOf(QUIET_HOUR).map(({ value }) => value)).toEqual(
      expect.arrayContaining([
        'quiet.comfort',
        'quiet.lived',
        'quiet.learn',
        'quiet.learn.ask',
        'quiet.help',
      ]),
    );
  });

  const wrong: [string, (mission: object) => void, string][] = [
    [
      'a competence that play observes',
      set('challenges.learn.competence', 'speak'),
      'challenges.learn.competence',
    ],
    ['a pile without room', set('challenges.learn.most', 0), 'challenges.learn.most'],
    ['no card', set('challenges.again.cards', []), 'challenges.again.cards'],
    ['the same card twice', set('challenges.learn.cards.1.id', 'watch'), 'challenges.learn.cards[1].id'],
    ['going on from nothing', set('challenges.again.continues', 'teach'), 'challenges.again.continues'],
    ['a setting that is none', set('nodes.comfort.settings', ['volume']), 'nodes.comfort.settings[0]'],
    ['no setting', set('nodes.comfort.settings', []), 'nodes.comfort.settings'],
    [
      'experiences of a reflected competence',
      set('nodes.lived.competences', ['learning']),
      'nodes.lived.competences',
    ],
  ];
  it.each(wrong)('is refused with %s', (_name, change, path) => {
    expect(problemsOf(change).map((problem) => problem.split(' ')[1])).toContain(path);
  });
});
