/** The committed sounds: made from this score, small, and every cue that makes a sound has one. */
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPack } from '../src/testing/content.js';
import { ambiences } from './ambience.mjs';
import { effects } from './effects.mjs';
import { hashOfScore } from './score-hash.mjs';
import { makeSprite } from './sprite.mjs';

const file = (name: string) => new URL(`../assets/${name}`, import.meta.url);
const json = <T>(name: string) => JSON.parse(readFileSync(file(name), 'utf8')) as T;
const committed = json<Record<string, [number, number]>>('sounds.json');

describe('the sounds', () => {
  it('were made from this score', () => {
    const advice = 'run `pnpm --filter @requapass/content build:sound`';
    expect(json<{ score: string }>('build.json').score, advice).toBe(hashOfScore());
    expect(committed).toEqual(makeSprite().sprites);
  });

  it('are small enough to come late', () => {
    expect(statSync(file('sounds.webm')).size).toBeLessThanOrEqual(60_000);
    expect(statSync(file('sounds.m4a')).size).toBeLessThanOrEqual(120_000);
  });

  it('follow one another without touching', () => {
    const spans = Object.values(committed).sort(([a], [b]) => a - b);
    for (const [index, [start]] of spans.slice(1).entries()) {
      const [before, duration] = spans[index] ?? [0, 0];
      expect(start).toBeGreaterThanOrEqual(before + duration + 40);
    }
  });

  it('answer every cue that names one', () => {
    const named = Object.values(readPack().cues).flatMap(({ sound }) => (sound === undefined ? [] : [sound]));
    expect(named.filter((sound) => !(sound in committed))).toEqual([]);
  });

  it.each(Object.entries(effects))(
    '%s is never louder than it may be and ends in silence',
    (_, { make, peak }) => {
      expect(peak).toBeLessThanOrEqual(0.65);
      const samples: Float32Array = make();
      const top = samples.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
      expect(top).toBeGreaterThan(0);
      const last = samples.slice(-48).reduce((max, value) => Math.max(max, Math.abs(value)), 0);
      expect(last / top).toBeLessThan(0.02);
    },
  );

  it.each(Object.entries(ambiences))('%s runs in a circle: its end meets its beginning', (_, { make }) => {
    const turn: Float32Array = make();
    const steps = turn.map((value, i) => Math.abs(value - (turn[i - 1] ?? turn.at(-1) ?? 0)));
    const usual = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    expect(steps[0]).toBeLessThan(usual * 6);
    expect(turn.length / 48000).toBeGreaterThanOrEqual(6);
  });
});
