import { describe, expect, it } from 'vitest';
import type { Character } from './pack.js';
import { characterOf, shownAs } from './player.js';

const person = (name: string): Character => ({
  name,
  description: `${name}.description`,
  languages: ['fr'],
  bust: name,
  faces: { calm: 'calm' },
});
const people = { nadia: person('nadia'), 'you-1': person('one'), 'you-4': person('four') };

describe('the person who plays', () => {
  it('is drawn as the look that was chosen', () => {
    expect(shownAs(people, { 'world.look': 'you-4' }, 'you')).toBe('you-4');
  });
  it.each([
    ['before one is chosen', {}],
    ['when the pack has no such look', { 'world.look': 'you-9' }],
    ['when the fact is no name', { 'world.look': true }],
    ['when the name is one of every object', { 'world.look': 'toString' }],
  ])('is drawn as the first look %s', (_, facts) => {
    expect(shownAs(people, facts, 'you')).toBe('you-1');
  });
  it('is a character like others in a pack that has one of that name', () => {
    expect(shownAs({ ...people, you: person('you') }, { 'world.look': 'you-4' }, 'you')).toBe('you');
  });
  it('leaves everybody else alone', () => {
    expect(shownAs(people, { 'world.look': 'you-4' }, 'nadia')).toBe('nadia');
  });
  it('is found among the characters, as anybody is, and nobody else', () => {
    expect(characterOf(people, 'you')?.name).toBe('one');
    expect(characterOf(people, 'nadia')?.name).toBe('nadia');
    expect(characterOf(people, 'constructor')).toBeUndefined();
    expect(characterOf({}, 'you')).toBeUndefined();
  });
});
