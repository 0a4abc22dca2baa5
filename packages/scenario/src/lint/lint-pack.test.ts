import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CAKE_PACK } from '../testing/cake-pack.js';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { CAKE_TEXTS } from '../testing/cake-texts.js';
import { change } from '../testing/change.js';
import { inFrench } from '../testing/lint-one.js';
import { lintPack, PACK_RULES } from './lint-pack.js';

/** What the pack itself lacks; how often its missions observe is looked at in `pack-coverage.test.ts`. */
const said = (pack = CAKE_PACK, texts = CAKE_TEXTS) =>
  lintPack(pack, { texts, missions: [CAKE_STAND] })
    .filter(({ rule }) => rule !== 'pack-coverage')
    .map(({ rule, path }) => `${rule} ${path}`);

describe('lintPack', () => {
  it('has nothing to say of the sample pack', () => {
    expect(said()).toEqual([]);
  });
  it('finds a text that a language lacks', () => {
    expect(said(CAKE_PACK, change(CAKE_TEXTS, 'en["cakes.mina"]'))).toEqual([
      'missing-text characters.mina.name',
    ]);
  });
  it('finds a text that neither the pack nor a mission shows', () => {
    expect(said(CAKE_PACK, inFrench({ 'place.yard': 'La cour' }))).toEqual([
      'orphan-text texts.fr["place.yard"]',
    ]);
  });
  it('finds a sprite that waits for a fact nobody writes', () => {
    const sprite = 'scenes.yard.layouts[0].sprites[0].when';
    expect(said(change(CAKE_PACK, sprite, { fact: 'world.cakes-safe', is: true }))).toEqual([]);
    expect(said(change(CAKE_PACK, sprite, { fact: 'world.cake-safe', is: true }))).toEqual([
      `unknown-fact ${sprite}`,
    ]);
  });

  it('finds a prop of the end that is never seen, and a fact it would wait for in vain', () => {
    const end = (prop: string, fact: string) => ({
      ...CAKE_PACK,
      end: { scene: 'yard', when: { fact, is: true }, props: [{ prop, when: { fact, is: true } }] },
    });
    expect(said(end('flag', 'world.cakes-safe'))).toEqual([]);
    expect(said(end('lantern', 'world.cake-safe'))).toEqual([
      'unknown-fact end.when',
      'unknown-fact end.props[0].when',
      'unknown-prop end.props[0].prop',
    ]);
  });
  it('finds a line of the hub or an ending that waits for a fact nobody writes, or lacks its words', () => {
    const when = { fact: 'world.cake-safe', is: true };
    const pack = {
      ...CAKE_PACK,
      hub: { scene: 'yard', host: 'mina', lines: [{ when, text: 'cakes.mina' }] },
      end: { scene: 'yard', endings: [{ id: 'feast', name: 'cakes.feast', text: 'cakes.mina', when }] },
    };
    expect(said(pack)).toEqual([
      'missing-text end.endings[0].name',
      'missing-text end.endings[0].name',
      'unknown-fact hub.lines[0].when',
      'unknown-fact end.endings[0].when',
    ]);
  });
  it('finds a line under the title that a language lacks', () => {
    expect(said({ ...CAKE_PACK, tagline: 'cakes.tagline' })).toEqual([
      'missing-text tagline',
      'missing-text tagline',
    ]);
  });
  it('asks every rule over the whole pack: each has a file and a name of its own', () => {
    const files = readdirSync(new URL('.', import.meta.url));
    const names = PACK_RULES.map(({ name }) => name);
    expect(names.filter((name) => !files.includes(`${name}.ts`))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    const found = lintPack(CAKE_PACK, { texts: CAKE_TEXTS, missions: [CAKE_STAND] });
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['pack-coverage info']);
  });
});
