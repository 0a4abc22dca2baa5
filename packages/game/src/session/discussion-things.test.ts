import type { DiscussionView } from '@requapass/scenario';
import { describe, expect, it } from 'vitest';
import { createSession, applyIntent, type SessionState } from './session.js';
import { discussionLibrary } from '../testing/sample-discussion.js';
import { discussionThings } from './discussion-things.js';
import type { Intent } from './snapshot.js';
import { viewSession } from './view-session.js';

type Act = Extract<Intent, { type: 'act' }>['action'];

const use = (move: string, on: string): Act => ({ type: 'use', use: move, on });
const HEARD: Act[] = [use('ask', 'karim'), use('wait', 'karim'), use('ask', 'nadia'), { type: 'finish' }];

function snapshotAfter(...actions: Act[]) {
  const intents: Intent[] = [
    { type: 'open-mission', mission: 'desk' },
    ...actions.map((action): Intent => ({ type: 'act', action })),
  ];
  const state = intents.reduce<SessionState>((before, intent) => {
    const result = applyIntent(discussionLibrary, before, intent);
    if (!result.ok) throw new Error(result.error.message);
    return result.state;
  }, createSession(1));
  return viewSession(discussionLibrary, state, 'fr');
}

function thingsAfter(...actions: Act[]) {
  const { screen } = snapshotAfter(...actions);
  if (screen.kind !== 'mission') throw new Error('no mission is played');
  return discussionThings(screen.view.content as DiscussionView);
}

describe('a discussion on the stage', () => {
  it('lays every card on the table, side by side', () => {
    const { items } = thingsAfter();
    expect(items.map(({ id, at }) => [id, at])).toEqual([
      ['park', 'table'],
      ['hall', 'table'],
    ]);
    expect(new Set(items.map(({ cell }) => cell?.column)).size).toBe(2);
  });

  it('gathers the faces of those who agree under the card in the middle', () => {
    const { items } = thingsAfter(...HEARD, use('propose', 'park'));
    const card = items.find(({ id }) => id === 'park')?.cell;
    const face = items.find(({ id }) => id === 'hand-nadia')?.cell;
    expect(items.filter(({ id }) => id.startsWith('hand-'))).toHaveLength(1);
    expect(((card?.row ?? 0) + 1) / (card?.rows ?? 1)).toBeLessThanOrEqual(
      (face?.row ?? 0) / (face?.rows ?? 1) + 0.2,
    );
  });

  it('leaves the middle to one card, however many wait beside it', () => {
    const { items } = thingsAfter(...HEARD, use('propose', 'hall'));
    const middleOf = (id: string) => {
      const cell = items.find((item) => item.id === id)?.cell;
      return ((cell?.column ?? 0) + 0.5) / (cell?.columns ?? 1);
    };
    expect(middleOf('hall')).toBeCloseTo(0.5);
    expect(middleOf('park')).toBeLessThan(0.2);
  });

  it('changes the faces of people who sit where the mission put them', () => {
    const { stage } = snapshotAfter({ type: 'inspect', item: 'nadia' });
    expect(stage.cast).toEqual([
      { who: 'karim', at: 'seat-1', face: 'calm' },
      { who: 'nadia', at: 'seat-2', face: 'happy' },
    ]);
  });
});
