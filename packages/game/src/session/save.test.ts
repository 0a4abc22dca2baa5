import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleLibrary as library } from '../testing/sample-content.js';
import { makeSave, parseSave, restoreSession, type Save } from './save.js';
import { createSession } from './session.js';

const save: Save = {
  ...makeSave(library, createSession(3)),
  intents: [
    { type: 'open-mission', mission: 'desk' },
    { type: 'act', action: { type: 'next' } },
  ],
};

describe('a save', () => {
  it('is small: a seed and a list of intents', () => {
    expect(JSON.stringify(save).length).toBeLessThan(260);
  });

  it.each<[string, unknown, string, string]>([
    ['something else', { format: 'other' }, 'not-a-save', ''],
    ['null', null, 'not-a-save', ''],
    ['a newer version', { ...save, version: 2 }, 'newer-version', 'version'],
    ['no content', { ...save, content: {} }, 'not-a-save', 'content'],
    ['a seed that is no integer', { ...save, seed: 1.5 }, 'not-a-save', 'seed'],
    ['too many intents', { ...save, intents: Array(5001).fill(save.intents[0]) }, 'not-a-save', 'intents'],
    ['an unknown intent', { ...save, intents: [{ type: 'fly' }] }, 'not-a-save', 'intents[0]'],
    ['an inherited name', { ...save, intents: [{ type: 'toString' }] }, 'not-a-save', 'intents[0]'],
    [
      'a stance nobody takes',
      { ...save, intents: [{ type: 'take-stance', competence: 'speak', stance: 'yes' }] },
      'not-a-save',
      'intents[0]',
    ],
  ])('refuses %s and says where', (_, input, code, path) => {
    expect(parseSave(input)).toMatchObject({ ok: false, error: { code, path } });
  });

  it('says clearly which intent no longer fits once the content has changed', () => {
    const changed: Save = {
      ...save,
      intents: [...save.intents, { type: 'act', action: { type: 'choose', option: 'gone' } }],
    };
    expect(restoreSession(library, changed)).toMatchObject({
      ok: false,
      error: { code: 'content-changed', path: 'intents[2]' },
    });
  });

  it('is refused by another content', () => {
    expect(restoreSession(library, { ...save, content: { id: 'other', version: '1' } })).toMatchObject({
      ok: false,
      error: { code: 'other-content' },
    });
  });

  it('never throws on foreign input', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (value, intent) => {
        parseSave(value);
        const parsed = parseSave({ ...save, intents: [intent] });
        if (parsed.ok) restoreSession(library, parsed.value);
      }),
    );
  });
});
