import { describe, expect, it } from 'vitest';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { lintOne, messagesOf } from '../testing/lint-one.js';
import { branch, END, missionOf, momentOf, option, pickOf, say } from '../testing/nodes.js';
import { deadEnds } from './dead-ends.js';

describe('dead-ends', () => {
  it('has nothing to say of the sample mission', () => {
    expect(lintOne(deadEnds, CAKE_STAND)).toEqual([]);
  });

  it('finds talk that goes on for ever', () => {
    const nodes = {
      start: pickOf(
        [
          { id: 'a', then: 'end' },
          { id: 'b', then: 'x' },
        ],
        'end',
      ),
      x: say('y'),
      y: say('x'),
      end: END,
    };
    expect(lintOne(deadEnds, missionOf(nodes))).toEqual(['error nodes.x', 'error nodes.y']);
  });

  it('bears a loop somebody can leave', () => {
    const nodes = {
      hub: pickOf(
        [
          { id: 'again', then: 'hub' },
          { id: 'go', then: 'end' },
        ],
        'end',
      ),
      end: END,
    };
    expect(lintOne(deadEnds, missionOf(nodes))).toEqual([]);
  });

  it('finds an end that only some choices can reach, and says with which facts it cannot be', () => {
    const nodes = {
      m: momentOf([
        option('kind', 1, 'gate'),
        option('rude', 2, 'gate', undefined, [{ set: 'angry', to: true }]),
      ]),
      gate: branch({ fact: 'angry', is: true }, 'wait', 'end'),
      wait: say('gate'),
      end: END,
    };
    const messages = messagesOf(deadEnds, missionOf(nodes));
    expect(messages.map(({ path }) => path).sort()).toEqual(['nodes.gate', 'nodes.wait']);
    expect(messages[0]?.message).toContain('{"angry":true}');
  });
});
