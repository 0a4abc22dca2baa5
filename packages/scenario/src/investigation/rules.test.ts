import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../challenge/registry.js';
import type { Action, RunState } from '../run.js';
import { createRun } from '../runner/create-run.js';
import { openActions } from '../runner/open-actions.js';
import { replay } from '../runner/replay.js';
import { step } from '../runner/step.js';
import { viewRun } from '../runner/view-run.js';
import { deepFreeze } from '../testing/freeze.js';
import { CAT_MISSION } from '../testing/lost-cat.js';
import { finish, help, inspect, place, play } from '../testing/play.js';
import type { InvestigationView } from './types.js';

const MISSION = deepFreeze(structuredClone(CAT_MISSION));
const send = (use: string, on: string): Action => ({ type: 'use', use, on });
const ask = send('send-question', 'oscar');
const judgeAll = [place('gone', 'false'), place('fed-today', 'true'), place('happy', 'unclear')];
const after = (...actions: Action[]): RunState =>
  play(MISSION, createRun(MISSION, { seed: 1 }), actions).state;

function factsOf(state: RunState, slug: string) {
  const challenge = state.challenges[slug];
  if (!challenge) throw new Error(`${slug} has not begun`);
  const context = { mission: MISSION, slug };
  return rulesOf(context).facts(context, challenge);
}
const factsAfter = (...actions: Action[]) => factsOf(after(...actions), 'lost');

function viewAfter(...actions: Action[]): InvestigationView {
  const { content } = viewRun(MISSION, after(...actions));
  if (content.kind !== 'investigation') throw new Error(`this is a ${content.kind}`);
  return content;
}
const sourcesIn = ({ sources }: InvestigationView) => sources.map(({ id }) => id);

describe('an action of an investigation', () => {
  const refused: [string, Action, string][] = [
    ['a source that is not there', inspect('dream'), 'unknown-item'],
    ['a word of every object', inspect('__proto__'), 'unknown-item'],
    ['a source that waits for another', inspect('basket'), 'closed'],
    ['a source that waits for an answer', inspect('call'), 'closed'],
    ['a clue nobody found', place('warm', 'notes'), 'closed'],
    ['a thing that is neither claim nor clue', place('notice', 'notes'), 'unknown-item'],
    ['another verdict', place('gone', 'perhaps'), 'unknown-place'],
    ['another pass', send('send-flowers', 'mina'), 'unknown-use'],
    ['somebody who is not there', send('send-rumour', 'zoe'), 'unknown-item'],
    ['writing to nobody', { type: 'use', use: 'send-rumour' }, 'unknown-item'],
    ['another verb', { type: 'set', item: 'gone', count: 2 }, 'not-now'],
    ['finishing with a claim to judge', finish, 'not-now'],
  ];
  it.each(refused)('refuses %s', (_name, action, code) => {
    expect(step(MISSION, after(), action)).toMatchObject({ ok: false, error: { code } });
  });

  it('refuses to pin a clue anywhere but in the notebook', () => {
    expect(step(MISSION, after(inspect('notice')), place('no-date', 'true'))).toMatchObject({
      ok: false,
      error: { code: 'unknown-place' },
    });
  });

  it('shows what a source says, and its clues, once it was opened', () => {
    expect(viewAfter().sources).toMatchObject([
      { id: 'notice', isOpened: false, says: null, clues: [] },
      { id: 'chat', isOpened: false, says: null, clues: [] },
    ]);
    expect(viewAfter(inspect('chat')).sources[1]).toMatchObject({
      isOpened: true,
      says: 'cat.chat.says',
      clues: [{ id: 'she-said' }, { id: 'weather' }],
    });
  });

  it('brings new sources after a source and after an answer, and buzzes', () => {
    expect(sourcesIn(viewAfter(inspect('notice')))).toEqual(['notice', 'chat', 'basket']);
    expect(sourcesIn(viewAfter(ask))).toEqual(['notice', 'chat', 'call']);
    expect(sourcesIn(viewAfter(send('send-rumour', 'oscar')))).toEqual(['notice', 'chat']);
    const cues = (action: Action) => play(MISSION, after(), [action]).cues;
    expect(cues(ask)).toContain('buzz');
    expect(cues(inspect('chat'))).not.toContain('buzz');
  });

  it('pins clues under their claim, or loose, and takes them off', () => {
    const pinned = [inspect('chat'), place('she-said', 'notes'), place('weather', 'notes')];
    expect(viewAfter(...pinned).claims[0]).toMatchObject({ id: 'gone', clues: [{ id: 'she-said' }] });
    expect(viewAfter(...pinned).loose).toMatchObject([{ id: 'weather' }]);
    expect(viewAfter(...pinned, place('weather', null)).loose).toEqual([]);
  });

  it('lets somebody answer what they got', () => {
    expect(viewAfter(ask).said).toEqual({ who: 'oscar', face: 'laugh', text: 'cat.oscar.asked' });
    expect(viewAfter(send('send-rumour', 'oscar')).said?.text).toBe('cat.oscar');
    expect(viewAfter(ask, inspect('chat')).said).toBeNull();
  });

  it('asks for help once', () => {
    expect(step(MISSION, after(help), help)).toMatchObject({ ok: false, error: { code: 'not-now' } });
    expect(viewAfter(help).help).toMatchObject({ who: 'mina', isAsked: true });
  });

  it('can be finished once every claim is judged', () => {
    expect(viewAfter(...judgeAll.slice(1)).canFinish).toBe(false);
    expect(viewAfter(...judgeAll).canFinish).toBe(true);
    expect(viewAfter(...judgeAll, place('gone', null)).canFinish).toBe(false);
  });
});

describe('the facts of an investigation', () => {
  it('tell an untouched one', () => {
    expect(factsAfter()).toMatchObject({ sources: 4, opened: 0, judged: 0, sent: 0, 'sent.oscar': '' });
  });

  it('count sources at first hand, and claims two origins speak of', () => {
    const copied = [
      inspect('notice'),
      inspect('chat'),
      place('no-date', 'notes'),
      place('she-said', 'notes'),
    ];
    expect(factsAfter(...copied)).toMatchObject({
      opened: 2,
      primary: 0,
      'clues-found': 3,
      pinned: 2,
      crossed: 0,
    });
    expect(factsAfter(...copied, inspect('basket'), place('warm', 'notes'))).toMatchObject({
      primary: 1,
      crossed: 1,
    });
  });

  it('count what was judged rightly, and what was judged before reading', () => {
    expect(factsAfter(...judgeAll)).toMatchObject({
      right: 3,
      wrong: 0,
      'unclear-kept': 1,
      'judged-unread': 3,
    });
    expect(factsAfter(inspect('notice'), place('gone', 'true'))).toMatchObject({
      wrong: 1,
      'judged-unread': 0,
    });
  });

  it('tell a judgement changed after more was read from one that was only changed', () => {
    const first = [inspect('notice'), place('gone', 'true')];
    expect(factsAfter(...first, place('gone', 'false'))).toMatchObject({ revised: 0 });
    expect(factsAfter(...first, inspect('basket'), place('gone', 'false'))).toMatchObject({ revised: 1 });
  });

  it('tell who got what, and whether it was checked before', () => {
    expect(factsAfter(send('send-rumour', 'oscar'), send('send-rumour', 'mina'))).toMatchObject({
      sent: 2,
      'sent.mina': 'send-rumour',
      'passed.send-rumour': 2,
      reached: 1,
      bothered: 1,
      'sent-before-checking': 2,
      'asked-source': 0,
    });
    expect(factsAfter(ask, inspect('call'), send('send-rumour', 'mina'))).toMatchObject({
      'asked-source': 1,
      bothered: 0,
      'sent-before-checking': 0,
    });
  });
});

describe('an investigation that goes on', () => {
  const begun = [inspect('notice'), place('no-date', 'notes'), ask, ...judgeAll, finish];

  it('keeps what was found, judged and asked; messages are counted anew', () => {
    const view = viewAfter(...begun);
    expect(sourcesIn(view)).toEqual(['notice', 'basket', 'call']);
    expect(view.claims).toMatchObject([
      { id: 'gone', verdict: 'false', clues: [{ id: 'no-date' }] },
      { id: 'fed-today', verdict: 'true' },
    ]);
    expect(view.passes.map(({ id }) => id)).toEqual(['send-question', 'send-truth']);
    expect(view.canFinish).toBe(true);
    expect(factsOf(after(...begun), 'found')).toMatchObject({ sent: 0, 'asked-source': 1, claims: 2 });
  });
});

describe('any way of investigating', () => {
  it('is accepted, can be finished, has always the same facts, and replays to the same state', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { maxLength: 40 }), (picks) => {
        const names = Object.keys(factsAfter()).sort();
        const actions: Action[] = [];
        let state = createRun(MISSION, { seed: 3 });
        for (const pick of picks) {
          const open = openActions(MISSION, state);
          const action = open[pick % open.length];
          if (!action || state.isFinished) break;
          const result = step(MISSION, state, action);
          if (!result.ok) throw new Error(result.error.message);
          state = result.step.state;
          actions.push(action);
        }
        expect(Object.keys(factsOf(state, 'lost')).sort()).toEqual(names);
        expect(replay(MISSION, { seed: 3, actions })).toMatchObject({ ok: true, state });
        const { content } = viewRun(MISSION, state);
        const rest = content.kind === 'investigation' ? content.claims : [];
        const ends = [...rest.map(({ id }) => place(id, 'unclear')), ...(rest.length > 0 ? [finish] : [])];
        expect(play(MISSION, state, ends).state.node).not.toBe(rest.length > 0 ? state.node : '');
      }),
      { numRuns: 60 },
    );
  });
});
