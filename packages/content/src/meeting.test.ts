/** The meeting, as it is played: what it sees, what it leaves behind, what luck can do. */
import { readFileSync } from 'node:fs';
import { openActions, openRun, replay, step, worldFacts, type Action } from '@requapass/scenario';
import { describe, expect, it } from 'vitest';
import { readMission } from './testing/content.js';
import { play } from './testing/play.js';
import { person } from './testing/strategies.js';

const mission = readMission('meeting');
const plays = JSON.parse(readFileSync(new URL('./plays/meeting.json', import.meta.url), 'utf8')) as Record<
  'careful' | 'hurried' | 'helped',
  readonly Action[]
>;
/** Hundreds of games on a busy machine. */
const PATIENCE_MS = 60_000;

/** Takes any open action, evenly: the same seed plays the same way. */
function luck(seed: number) {
  let { state } = openRun(mission, { seed });
  let draw = seed * 2_654_435_761;
  const evidence = [];
  for (let actions = 0; !state.isFinished; actions++) {
    const open = openActions(mission, state);
    draw = (draw * 1_664_525 + 1_013_904_223) % 2 ** 32;
    const result = step(mission, state, open[Math.floor((draw / 2 ** 32) * open.length)] as Action);
    if (!result.ok || actions > 5_000) throw new Error(`seed ${seed} is stuck at ${state.node}`);
    state = result.step.state;
    evidence.push(...result.step.evidence);
  }
  return { state, evidence };
}

describe('meeting', () => {
  it('leaves a world that shows what was decided, and who was heard', () => {
    const worldOf = (actions: readonly Action[]) => worldFacts(replay(mission, { seed: 1, actions }).state);
    expect(worldOf(plays.careful)).toMatchObject({
      'world.meeting-done': true,
      'world.decision': 'big-table',
      'world.voices': 6,
      'world.tom-heard': true,
    });
    expect(worldOf(plays.hurried)).toMatchObject({
      'world.decision': 'stage-on-bridge',
      'world.voices': 2,
      'world.tom-heard': false,
    });
    expect(worldOf(plays.helped)).toMatchObject({ 'world.decision': 'two-stages', 'world.voices': 3 });
  });

  it('knows Lucette’s tart when there is one', () => {
    const lines = (facts: Record<string, number>) =>
      play(mission, 1, person(mission, { level: 3 }), facts).views.flatMap(({ content }) =>
        content.kind === 'say' ? [content.text] : [],
      );
    expect(lines({ 'world.tarts': 2 })).toContain('meeting.open-tart');
    expect(lines({})).toContain('meeting.open-coffee');
  });

  it(
    'can always be finished, and gives luck no high level for the talk',
    () => {
      const levels = Array.from({ length: 200 }, (_, seed) => luck(seed + 1)).flatMap(({ evidence }) =>
        evidence.filter(({ source }) => source === 'rubric').map(({ level }) => level),
      );
      expect(levels).toHaveLength(800);
      expect(levels.filter((level) => level >= 3).length / levels.length).toBeLessThan(0.05);
    },
    PATIENCE_MS,
  );
});
