/** Stopping at any point leaves an outcome that others can read: on every screen of every kind of mission. */
import { describe, expect, it } from 'vitest';
import { parseOutcome } from '@requapass/assessment';
import type { Action } from '@requapass/scenario';
import { composingLibrary } from '../testing/sample-composing.js';
import { sampleLibrary } from '../testing/sample-content.js';
import { discussionLibrary } from '../testing/sample-discussion.js';
import { floodLibrary } from '../testing/sample-flood.js';
import { inquiryLibrary } from '../testing/sample-inquiry.js';
import { planningLibrary } from '../testing/sample-planning.js';
import { quietLibrary } from '../testing/sample-quiet.js';
import { tillLibrary } from '../testing/sample-till.js';
import type { Library } from './library.js';
import { applyIntent, createSession, type SessionState } from './session.js';
import type { Intent } from './snapshot.js';
import { viewSession } from './view-session.js';

const act = (action: Action): Intent => ({ type: 'act', action });
const next = act({ type: 'next' });
const finish = act({ type: 'finish' });
const place = (item: string, at: string | null): Intent => act({ type: 'place', item, at });
const inspect = (item: string): Intent => act({ type: 'inspect', item });
const open = (mission: string): Intent => ({ type: 'open-mission', mission });

/** Whole ways through, from the hub to the end of the game. */
const WAYS: Readonly<Record<string, { readonly library: Library; readonly intents: readonly Intent[] }>> = {
  'a conversation, sorting, the debrief and the end': {
    library: sampleLibrary,
    intents: [
      open('desk'),
      next,
      act({ type: 'help' }),
      ...[3, 4, 1, 2].map((level) => act({ type: 'choose', option: `step-${level}` })),
      act({ type: 'pick', choice: 'shelf' }),
      inspect('milk'),
      place('milk', 'fridge'),
      place('rice', 'pantry'),
      finish,
      { type: 'take-stance', competence: 'speak', stance: 'contested' },
      { type: 'close-debrief' },
      { type: 'show-end' },
      { type: 'back-to-hub' },
    ],
  },
  planning: {
    library: planningLibrary,
    intents: [open('desk'), inspect('nadia')],
  },
  'a till': {
    library: tillLibrary,
    intents: [open('desk'), inspect('prices'), act({ type: 'set', item: 'one', count: 1 })],
  },
  fronts: { library: floodLibrary, intents: [open('desk'), inspect('radar'), place('karim', 'left')] },
  composing: { library: composingLibrary, intents: [open('desk'), inspect('party'), place('party', 'top')] },
  'an investigation': {
    library: inquiryLibrary,
    intents: [open('desk'), inspect('post'), place('unsigned', 'notes'), place('off', 'false')],
  },
  'a discussion': {
    library: discussionLibrary,
    intents: [open('desk'), inspect('karim'), act({ type: 'use', use: 'ask', on: 'karim' })],
  },
  'settings, sentences to keep and what one has lived': {
    library: quietLibrary,
    intents: [open('quiet'), next, place('watch', 'mine'), place('try', null), finish],
  },
};

/** What somebody who closes the page here leaves behind. */
function expectWhole(library: Library, state: SessionState): void {
  const { outcome } = viewSession(library, state, 'fr');
  expect(parseOutcome(JSON.stringify(outcome))).toMatchObject({ ok: true });
}

describe.each(Object.entries(WAYS))('in %s', (_kind, { library, intents }) => {
  it('whoever stops, on any screen, leaves a valid outcome', () => {
    let state = createSession(7);
    expectWhole(library, state);
    for (const intent of intents) {
      const result = applyIntent(library, state, intent);
      expect(result, JSON.stringify(intent)).toMatchObject({ ok: true });
      if (!result.ok) return;
      state = result.state;
      expectWhole(library, state);
      const left = applyIntent(library, state, { type: 'leave-mission' });
      const isInside = viewSession(library, state, 'fr').screen.kind === 'mission';
      expect(left.ok, 'one can leave a mission at any point').toBe(isInside);
      if (!left.ok) continue;
      expect(viewSession(library, left.state, 'fr').screen.kind).toBe('hub');
      expectWhole(library, left.state);
    }
  });
});
