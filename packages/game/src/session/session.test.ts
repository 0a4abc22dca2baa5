import fc from 'fast-check';
import { openActions } from '@requapass/scenario';
import { describe, expect, it } from 'vitest';
import { sampleLibrary as library, sampleMission } from '../testing/sample-content.js';
import type { Library } from './library.js';
import { makeSave, parseSave, restoreSession } from './save.js';
import { applyIntent, createSession, type SessionState } from './session.js';
import type { Intent } from './snapshot.js';
import { viewSession } from './view-session.js';

const play = (state: SessionState, ...intents: Intent[]): SessionState => playIn(library, state, ...intents);

function playIn(content: Library, state: SessionState, ...intents: Intent[]): SessionState {
  return intents.reduce((now, intent) => {
    const result = applyIntent(content, now, intent);
    if (!result.ok) throw new Error(`${intent.type}: ${result.error.message}`);
    return result.state;
  }, state);
}

const act = (action: Extract<Intent, { type: 'act' }>['action']): Intent => ({ type: 'act', action });
const toDebrief: Intent[] = [
  { type: 'open-mission', mission: 'desk' },
  act({ type: 'next' }),
  ...Array.from({ length: 4 }, () => act({ type: 'choose', option: 'step-3' })),
  act({ type: 'pick', choice: 'shelf' }),
  act({ type: 'place', item: 'milk', at: 'fridge' }),
  act({ type: 'place', item: 'rice', at: 'pantry' }),
  act({ type: 'finish' }),
];

describe('a session', () => {
  it('goes from the hub through a mission to its debrief and back', () => {
    const start = createSession(7);
    expect(viewSession(library, start, 'fr').screen.kind).toBe('hub');
    const debrief = play(start, ...toDebrief);
    expect(viewSession(library, debrief, 'fr').screen).toMatchObject({ kind: 'debrief', mission: 'desk' });
    const hub = play(debrief, { type: 'close-debrief' });
    expect(viewSession(library, hub, 'fr')).toMatchObject({
      screen: { kind: 'hub', line: null, suggested: null, last: 'desk' },
      missions: [{ id: 'desk', status: 'done' }],
    });
    expect(hub.world['world.desk-done']).toBe(true);
  });

  it('names in the debrief only what was seen at least three times', () => {
    const { screen } = viewSession(library, play(createSession(7), ...toDebrief), 'fr');
    expect(screen.kind === 'debrief' && screen.cards).toEqual([
      {
        competence: 'speak',
        level: 3,
        did: 'desk.four.3.did',
        isHelped: false,
        confidence: 'low',
        witness: 'karim',
        stance: null,
      },
    ]);
  });

  it('keeps a stance beside the estimate without moving it', () => {
    const debrief = play(createSession(7), ...toDebrief);
    const contested = play(debrief, { type: 'take-stance', competence: 'speak', stance: 'contested' });
    const of = (state: SessionState): unknown =>
      viewSession(library, state, 'fr').outcome.competences.find((entry) => entry.id === 'speak');
    expect(of(contested)).toEqual({ ...(of(debrief) as object), stance: 'contested' });
  });

  it('has a valid partial outcome when a mission is left in the middle, and goes on where it was left', () => {
    const left = play(createSession(7), ...toDebrief.slice(0, 5), { type: 'leave-mission' });
    const snapshot = viewSession(library, left, 'nl');
    expect(snapshot.screen.kind).toBe('hub');
    expect(snapshot.missions[0]?.status).toBe('started');
    expect(snapshot.outcome).toMatchObject({
      isComplete: false,
      locale: 'nl',
      missions: [{ id: 'desk', isFinished: false }],
    });
    const back = play(left, { type: 'open-mission', mission: 'desk' });
    expect(back.runs['desk']).toEqual(left.runs['desk']);
  });

  it('lays each item on its shelf, and keeps its slot on the table', () => {
    const { stage } = viewSession(library, play(createSession(7), ...toDebrief.slice(0, 8)), 'fr');
    expect(stage.items).toEqual([
      { id: 'milk', picture: 'item.milk', at: 'fridge', index: 0, count: 1 },
      { id: 'rice', picture: 'item.rice', at: 'table', index: 1, count: 2 },
    ]);
  });

  it.each<[string, Intent, string]>([
    ['an unknown mission', { type: 'open-mission', mission: 'moon' }, 'unknown-mission'],
    ['an action without a mission', act({ type: 'next' }), 'not-now'],
    ['a stance without a card', { type: 'take-stance', competence: 'speak', stance: 'confirmed' }, 'not-now'],
    ['closing a debrief that is not there', { type: 'close-debrief' }, 'not-now'],
    ['leaving no mission', { type: 'leave-mission' }, 'not-now'],
    ['coming back from where one is', { type: 'back-to-hub' }, 'not-now'],
  ])('refuses %s and stays as it is', (_, intent, code) => {
    const result = applyIntent(library, createSession(1), intent);
    expect(result).toMatchObject({ ok: false, error: { code } });
  });

  it('does not play a finished mission again in the same session', () => {
    const hub = play(createSession(1), ...toDebrief, { type: 'close-debrief' });
    expect(applyIntent(library, hub, { type: 'open-mission', mission: 'desk' })).toMatchObject({
      ok: false,
      error: { code: 'mission-done' },
    });
  });

  it('opens a mission that waits for others once the world says so', () => {
    const gated: Library = {
      pack: {
        ...library.pack,
        missions: [
          ...library.pack.missions,
          {
            id: 'party',
            title: 'party.title',
            teaser: 'party.teaser',
            competences: [],
            opens: { when: { fact: 'world.jobs-done', atLeast: 1 }, until: 'party.until' },
          },
        ],
      },
      mission: (id) => (id === 'party' ? { ...sampleMission, id, observes: [] } : library.mission(id)),
    };
    const open: Intent = { type: 'open-mission', mission: 'party' };
    const early = applyIntent(gated, createSession(1), open);
    expect(early).toMatchObject({ ok: false, error: { code: 'mission-closed' } });
    expect(viewSession(gated, createSession(1), 'fr').missions[1]).toMatchObject({
      status: 'closed',
      until: 'party.until',
    });
    const later = playIn(gated, createSession(1), ...toDebrief, { type: 'close-debrief' }, open);
    expect(later).toMatchObject({ phase: 'mission', mission: 'party' });
  });

  it('comes back to the hub from a mission that observes nothing', () => {
    const quiet: Library = {
      pack: library.pack,
      mission: (id) => (id === 'desk' ? { ...sampleMission, observes: [] } : undefined),
    };
    expect(playIn(quiet, createSession(1), ...toDebrief)).toMatchObject({ phase: 'hub', mission: null });
  });

  it('replays from its save to the very same state, whatever was played', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.nat(50), { maxLength: 60 }), (seed, picks) => {
        const state = wander(createSession(seed), picks);
        const parsed = parseSave(JSON.parse(JSON.stringify(makeSave(library, state))));
        expect(parsed.ok).toBe(true);
        const restored = parsed.ok && restoreSession(library, parsed.value);
        expect(restored).toEqual({ ok: true, value: state });
      }),
      { numRuns: 200 },
    );
  });
});

/** A player who takes any open intent at random. */
function wander(start: SessionState, picks: readonly number[]): SessionState {
  let state = start;
  for (const pick of picks) {
    const run = state.runs['desk'];
    const intents: Intent[] =
      state.phase === 'mission' && run
        ? [...openActions(sampleMission, run).map(act), { type: 'leave-mission' }]
        : state.phase === 'debrief'
          ? [{ type: 'close-debrief' }, { type: 'take-stance', competence: 'speak', stance: 'unsure' }]
          : state.phase === 'end'
            ? [{ type: 'back-to-hub' }]
            : [{ type: 'open-mission', mission: 'desk' }, { type: 'show-end' }];
    const result = applyIntent(library, state, intents[pick % intents.length] as Intent);
    if (result.ok) state = result.state;
  }
  return state;
}
