import type { GameEventDetails } from '@requapass/protocol';
import { describe, expect, it } from 'vitest';
import { applyIntent, createSession, type SessionState } from '../session/session.js';
import type { Intent, Snapshot } from '../session/snapshot.js';
import { viewSession } from '../session/view-session.js';
import { sampleLibrary as library } from '../testing/sample-content.js';
import { reportIntent, type Emit } from './reporter.js';

type Reported = readonly [name: keyof GameEventDetails, detail: unknown];

/** What the host hears of one snapshot. */
function heard(snapshot: Snapshot, intent: Intent | null): readonly Reported[] {
  const events: Reported[] = [];
  const emit: Emit = (name, detail) => void events.push([name, detail]);
  reportIntent(emit, snapshot, intent);
  return events;
}

/** Plays, and tells what the host hears of the last intent. */
function play(...intents: readonly Intent[]): {
  readonly events: readonly Reported[];
  readonly last: Snapshot;
} {
  let state: SessionState = createSession(7);
  let last = viewSession(library, state, 'fr');
  let events: readonly Reported[] = [];
  for (const intent of intents) {
    const result = applyIntent(library, state, intent);
    if (!result.ok) throw new Error(`${intent.type}: ${result.error.message}`);
    state = result.state;
    last = viewSession(library, state, 'fr', result);
    events = heard(last, intent);
  }
  return { events, last };
}

const namesOf = (events: readonly Reported[]): readonly string[] => events.map(([name]) => name);

const act = (action: Extract<Intent, { type: 'act' }>['action']): Intent => ({ type: 'act', action });
const open: Intent = { type: 'open-mission', mission: 'desk' };
const choose = act({ type: 'choose', option: 'step-3' });
const greeted = [open, act({ type: 'next' })];
const toSorting = [...greeted, choose, choose, choose, choose, act({ type: 'pick', choice: 'shelf' })];
const sorted = [
  ...toSorting,
  act({ type: 'place', item: 'milk', at: 'fridge' }),
  act({ type: 'place', item: 'rice', at: 'pantry' }),
];
const debriefed = [...sorted, act({ type: 'finish' })];

describe('what the page around hears', () => {
  it.each<[string, readonly Intent[], readonly string[]]>([
    ['a mission opened', [open], ['requapass-progress']],
    ['a line read', greeted, []],
    ['help asked for', [...greeted, act({ type: 'help' })], []],
    ['a keyed moment', [...greeted, choose], ['requapass-evidence', 'requapass-profile']],
    ['a choice that observes nothing', toSorting, []],
    ['an item put on a shelf', sorted, []],
    ['the end of a mission', debriefed, ['requapass-evidence', 'requapass-progress', 'requapass-profile']],
    [
      'a stance',
      [...debriefed, { type: 'take-stance', competence: 'speak', stance: 'confirmed' }],
      ['requapass-profile'],
    ],
    ['a debrief closed', [...debriefed, { type: 'close-debrief' }], ['requapass-progress']],
    ['a mission left', [...greeted, { type: 'leave-mission' }], ['requapass-progress', 'requapass-profile']],
    ['the end shown', [{ type: 'show-end' }], ['requapass-outcome']],
    ['the hub again', [{ type: 'show-end' }, { type: 'back-to-hub' }], []],
  ])('of %s', (_, intents, names) => {
    expect(namesOf(play(...intents).events)).toEqual(names);
  });

  it('is the evidence of the moment and the profile it makes', () => {
    const { events, last } = play(...greeted, choose);
    expect(last.evidence).toHaveLength(1);
    expect(last.outcome.competences.find(({ id }) => id === 'speak')?.observations).toBe(1);
    expect(events).toEqual([
      ['requapass-evidence', { evidence: last.evidence[0] }],
      ['requapass-profile', { outcome: last.outcome }],
    ]);
  });

  it.each<[string, readonly Intent[], GameEventDetails['requapass-progress']]>([
    ['in a mission', [open], { done: 0, total: 1, mission: 'desk' }],
    ['after a mission left', [open, { type: 'leave-mission' }], { done: 0, total: 1, mission: null }],
    ['in a debrief', debriefed, { done: 1, total: 1, mission: null }],
  ])('is how far one is %s', (_, intents, progress) => {
    expect(play(...intents).events).toContainEqual(['requapass-progress', progress]);
  });

  it('is the whole outcome at the end', () => {
    const { events, last } = play(...debriefed, { type: 'close-debrief' }, { type: 'show-end' });
    expect(events).toEqual([['requapass-outcome', { outcome: last.outcome }]]);
    expect(last.outcome.isComplete).toBe(true);
  });

  it('is where things stand when a game is resumed, restarted or changes language', () => {
    const { last } = play(...greeted, choose);
    const resumed = heard({ ...last, evidence: [], cues: [] }, null);
    expect(resumed).toEqual([
      ['requapass-progress', { done: 0, total: 1, mission: 'desk' }],
      ['requapass-profile', { outcome: last.outcome }],
    ]);
  });
});
