import { expect, it } from 'vitest';
import { filesToKeep, isKeepAll, makeKeepAll } from './keep-all.js';

it('is known by the worker, and nothing else is', () => {
  expect(isKeepAll(JSON.parse(JSON.stringify(makeKeepAll('webm'))))).toBe(true);
  for (const other of [null, 'requapass-keep-all', {}, { type: 'requapass-keep-all' }])
    expect(isKeepAll(other)).toBe(false);
});

it('keeps sounds in the one format that is played', () => {
  const paths = ['a.json', 'a.svg', 'a.webm', 'a.m4a'];
  expect(filesToKeep(paths, 'm4a')).toEqual(['a.json', 'a.svg', 'a.m4a']);
});
