import { expect, it } from 'vitest';
import { leftToDo } from './to-do.js';

it('finds a sentence that is still to be written', () => {
  expect(leftToDo('TODO: hello.')).toEqual([
    { severity: 'error', message: 'still to be written: TODO: hello.' },
  ]);
});

it('leaves every other sentence alone, even one that sounds like it', () => {
  expect(leftToDo('¡Todo bien!')).toEqual([]);
  expect(leftToDo('Rien à faire ici.')).toEqual([]);
});
