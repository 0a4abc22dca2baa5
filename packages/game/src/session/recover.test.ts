import { describe, expect, it } from 'vitest';
import type { Mission } from '@requapass/scenario';
import { sampleMission, samplePack } from '../testing/sample-content.js';
import type { Library } from './library.js';
import { recoverSession } from './recover.js';
import { makeSave, parseSave, type Save } from './save.js';
import { applyIntent, createSession, type SessionState } from './session.js';
import type { Intent } from './snapshot.js';

const shop: Mission = { ...sampleMission, id: 'shop', facts: { 'world.shop-done': false } };
const entry = samplePack.missions[0]!;

/** A second mission that opens once the first is done. */
function makeLibrary(desk: Mission): Library {
  const pack = {
    ...samplePack,
    missions: [
      entry,
      { ...entry, id: 'shop', opens: { when: { fact: 'world.desk-done', is: true }, until: 'shop.until' } },
    ],
  };
  return { pack, mission: (id) => (id === 'desk' ? desk : id === 'shop' ? shop : undefined) };
}

const library = makeLibrary(sampleMission);
const play = (mission: string, answer: string): readonly Intent[] => [
  { type: 'open-mission', mission },
  { type: 'act', action: { type: 'next' } },
  ...Array.from({ length: 4 }, (): Intent => ({ type: 'act', action: { type: 'choose', option: answer } })),
  { type: 'act', action: { type: 'pick', choice: 'shelf' } },
  { type: 'act', action: { type: 'place', item: 'milk', at: 'fridge' } },
  { type: 'act', action: { type: 'place', item: 'rice', at: 'pantry' } },
  { type: 'act', action: { type: 'finish' } },
  { type: 'take-stance', competence: 'speak', stance: 'confirmed' },
  { type: 'close-debrief' },
];

function playAll(intents: readonly Intent[], content: Library = library): SessionState {
  let state = createSession(3);
  for (const intent of intents) {
    const result = applyIntent(content, state, intent);
    if (!result.ok) throw new Error(result.error.message);
    state = result.state;
  }
  return state;
}

const state = playAll([...play('desk', 'step-2'), ...play('shop', 'step-4')]);
/** Written to storage and read again. */
const save = ((): Save => {
  const parsed = parseSave(JSON.parse(JSON.stringify(makeSave(library, state))));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
})();

const rewritten: Mission = { ...sampleMission, revision: 2 };
const emptied: Mission = {
  ...sampleMission,
  revision: 2,
  start: 'end',
};

describe('a save of several missions', () => {
  it('names the revision each was played on', () => {
    expect(save.missions).toMatchObject({ desk: { revision: 1 }, shop: { revision: 1 } });
  });

  it('leads to the same game on the same revisions', () => {
    expect(recoverSession(library, save)).toEqual({ ok: true, value: { state, lost: [] } });
  });

  it('leads to the same game where a changed mission still replays', () => {
    expect(recoverSession(makeLibrary(rewritten), save)).toEqual({ ok: true, value: { state, lost: [] } });
  });

  it('keeps all but the one mission that no longer replays, and says which and why', () => {
    const result = recoverSession(makeLibrary(emptied), save);
    if (!result.ok) throw new Error(result.error.message);
    const { state: kept, lost } = result.value;
    expect(lost).toEqual([{ mission: 'desk', played: 1, present: 2, message: expect.any(String) as string }]);
    expect(Object.keys(kept.runs)).toEqual(['shop']);
    expect(kept.runs['shop']).toEqual(state.runs['shop']);
    expect(kept.evidence).toEqual(state.evidence.filter(({ mission }) => mission === 'shop'));
    expect(kept.world['world.jobs-done']).toBe(1);
    expect(kept.phase).toBe('hub');
  });

  it('is kept whole the next time too, once the changed mission was played again', () => {
    const changed = makeLibrary({ ...sampleMission, revision: 2, start: 'one' });
    const first = recoverSession(changed, save);
    if (!first.ok) throw new Error(first.error.message);
    let again = first.value.state;
    for (const intent of play('desk', 'step-3').filter(({ type }, index) => index !== 1 || type !== 'act')) {
      const result = applyIntent(changed, again, intent);
      if (!result.ok) throw new Error(result.error.message);
      again = result.state;
    }
    expect(recoverSession(changed, makeSave(changed, again))).toEqual({
      ok: true,
      value: { state: again, lost: [] },
    });
  });

  it('loses a mission the pack no longer has, and no other', () => {
    const fewer: Library = {
      pack: { ...library.pack, missions: library.pack.missions.slice(1) },
      mission: (id) => (id === 'shop' ? shop : undefined),
    };
    const result = recoverSession(fewer, save);
    expect(result).toMatchObject({ ok: true, value: { lost: [{ mission: 'desk', present: null }] } });
  });

  it('of a first release, without revisions, is played as far as it goes', () => {
    const { missions: _, ...old } = save;
    expect(recoverSession(library, old)).toEqual({ ok: true, value: { state, lost: [] } });
  });

  it('is refused by another pack, and where nothing of it can be kept', () => {
    expect(recoverSession(library, { ...save, content: { id: 'other', version: '1' } })).toMatchObject({
      ok: false,
      error: { code: 'other-content' },
    });
    const only = { ...save, intents: save.intents.slice(0, 6) };
    expect(recoverSession(makeLibrary(emptied), only)).toMatchObject({
      ok: false,
      error: { code: 'content-changed' },
    });
  });

  it('of a newer format is refused before it is replayed', () => {
    expect(parseSave({ ...save, version: 2 })).toMatchObject({ ok: false, error: { code: 'newer-version' } });
    expect(parseSave({ ...save, missions: { desk: { revision: '1' } } })).toMatchObject({
      ok: false,
      error: { code: 'not-a-save', path: 'missions' },
    });
  });
});
