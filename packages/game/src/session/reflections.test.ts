import type { Action } from '@requapass/scenario';
import { describe, expect, it } from 'vitest';
import { quietLibrary as library } from '../testing/sample-quiet.js';
import { makeSave, parseSave, restoreSession } from './save.js';
import { applyIntent, createSession, type SessionState } from './session.js';
import type { Intent } from './snapshot.js';
import { viewSession } from './view-session.js';

const act = (action: Action): Intent => ({ type: 'act', action });
const keep = (item: string): Intent => act({ type: 'place', item, at: 'mine' });

function play(...intents: Intent[]): SessionState {
  return intents.reduce((state, intent) => {
    const result = applyIntent(library, state, intent);
    if (!result.ok) throw new Error(`${intent.type}: ${result.error.message}`);
    return result.state;
  }, createSession(1));
}

const toCards: Intent[] = [{ type: 'open-mission', mission: 'quiet' }, act({ type: 'next' })];
const toEnd: Intent[] = [
  ...toCards,
  keep('try'),
  act({ type: 'place', item: 'watch', at: null }),
  keep('teach'),
  act({ type: 'finish' }),
  act({ type: 'next' }),
  act({ type: 'pick', choice: 'ask' }),
];

describe('what a person says of themselves', () => {
  it('is in the outcome without a level, once they have finished', () => {
    const learningOf = (state: SessionState) =>
      viewSession(library, state, 'fr').outcome.competences.find(({ id }) => id === 'learning');
    expect(learningOf(play(...toCards, keep('try')))).not.toHaveProperty('reflections');
    expect(learningOf(play(...toEnd))).toMatchObject({
      level: null,
      observations: 0,
      evidence: [],
      reflections: [
        { mission: 'quiet', moment: 'learn', text: 'quiet.learn.try' },
        { mission: 'quiet', moment: 'learn', text: 'quiet.learn.teach' },
      ],
    });
  });

  it('needs no debrief, and is there again after a save', () => {
    const state = play(...toEnd);
    expect(viewSession(library, state, 'fr').screen.kind).toBe('hub');
    const save = parseSave(JSON.parse(JSON.stringify(makeSave(library, state))));
    const restored = save.ok && restoreSession(library, save.value);
    expect(restored).toEqual({ ok: true, value: state });
  });

  it('lights something on the stage as long as it is there', () => {
    expect(viewSession(library, play(...toCards), 'fr').stage.props).toEqual([]);
    expect(viewSession(library, play(...toCards, keep('ask')), 'fr').stage.props).toEqual(['lamp']);
  });
});

it('the end says the next step the person chose, and none before', () => {
  const linesAfter = (...intents: Intent[]) => {
    const { screen } = viewSession(library, play(...intents, { type: 'show-end' }), 'fr');
    return screen.kind === 'end' ? screen.lines : null;
  };
  expect(linesAfter()).toEqual([]);
  expect(linesAfter(...toEnd)).toEqual(['end.next.ask']);
});
