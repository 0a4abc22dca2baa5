/** The committed sounds: made from this score, small, matched, and heard wherever they are asked for. */
import { readFileSync, statSync } from 'node:fs';
import { openActions, openRun, step, type Mission } from '@requapass/scenario';
import { describe, expect, it } from 'vitest';
import { readMission, readPack } from '../src/testing/content.js';
import { ambiences } from './ambience.mjs';
import { effects } from './effects.mjs';
import { budgetOf, files } from './files.mjs';
import { hashOfScore } from './score-hash.mjs';
import { makeSprite } from './sprite.mjs';
import { atLoudness, createChance, levelled, loudnessOf } from './synth.mjs';

const file = (name: string) => new URL(`../assets/${name}`, import.meta.url);
const json = <T>(name: string) => JSON.parse(readFileSync(file(name), 'utf8')) as T;
const names = Object.keys(files);
const spritesOf = (name: string) => json<Record<string, [number, number]>>(`${name}.json`);
const pack = readPack();
const own = pack.sounds ?? '';
/** Sounds heard in a scene: those that are always there, and its own. */
const heard = Object.fromEntries(
  Object.entries(pack.scenes).map(([slug, { sounds = own }]) => [
    slug,
    new Set([...Object.keys(spritesOf(own)), ...Object.keys(spritesOf(sounds))]),
  ]),
);
const isHeard = (sound: string, scene: string) => heard[scene]?.has(sound) === true;

/** Every cue of a mission played at random, with the scene it is given in. */
function cuesOf(mission: Mission, seed: number): { readonly scene: string; readonly cue: string }[] {
  const chance = createChance(seed) as () => number;
  const given: { scene: string; cue: string }[] = [];
  let { state, cues } = openRun(mission, { seed });
  for (let moves = 0; moves < 400; moves++) {
    given.push(...cues.map((cue) => ({ scene: state.scene, cue })));
    const actions = openActions(mission, state);
    const action = actions[Math.floor(chance() * actions.length)];
    const result = action && step(mission, state, action);
    if (!result?.ok) break;
    ({ state, cues } = result.step);
  }
  return given;
}

describe('the sounds', () => {
  const advice = 'run `pnpm --filter @requapass/content build:sound`';
  it('were made from this score', () => {
    expect(json<{ score: string }>('build.json').score, advice).toBe(hashOfScore());
  });

  it.each(Object.entries(files))('of %s lie where its list says, and do not touch', (name, list) => {
    const committed = spritesOf(name);
    expect(committed, advice).toEqual(makeSprite(list).sprites);
    const spans = Object.values(committed).sort(([a], [b]) => a - b);
    for (const [index, [start]] of spans.slice(1).entries()) {
      const [before, duration] = spans[index] ?? [0, 0];
      expect(start).toBeGreaterThanOrEqual(before + duration + 40);
    }
  });

  it.each(names)('of %s are small enough to come with their scene', (name) => {
    expect(budgetOf(name)).toBeLessThanOrEqual(name === own ? 20_000 : 12_000);
    expect(statSync(file(`${name}.webm`)).size).toBeLessThanOrEqual(budgetOf(name));
    expect(statSync(file(`${name}.m4a`)).size).toBeLessThanOrEqual(budgetOf(name) * 2.4);
  });

  it('are all used', () => {
    const listed = Object.values(files).flatMap((list) => [...list.effects, ...list.loops]);
    const made = [...Object.keys(effects), ...Object.keys(ambiences)];
    expect(made.filter((name) => !listed.includes(name))).toEqual([]);
    const wanted = new Set([own, ...Object.values(pack.scenes).map(({ sounds }) => sounds)]);
    expect(names.filter((name) => !wanted.has(name))).toEqual([]);
  });

  it('answer every cue that names one, somewhere', () => {
    const known = Object.assign({}, ...names.map(spritesOf)) as object;
    const named = Object.values(pack.cues).flatMap(({ sound }) => sound ?? []);
    expect(named.filter((sound) => !(sound in known))).toEqual([]);
  });

  it.each(Object.entries(pack.scenes))('go on in the scene %s, alone and with its props', (slug, scene) => {
    const { ambience, ambienceOf = {}, layouts } = scene;
    const props = layouts.flatMap(({ sprites }) => sprites.map(({ prop }) => prop));
    expect(Object.keys(ambienceOf).filter((prop) => !props.includes(prop))).toEqual([]);
    const loops = [ambience, ...Object.values(ambienceOf)];
    expect(loops.filter((loop) => !Object.hasOwn(ambiences, loop ?? ''))).toEqual([]);
    expect(loops.filter((loop) => !isHeard(loop ?? '', slug))).toEqual([]);
  });

  it.each(pack.missions.map(({ id }) => id))('of every cue of %s are heard where it is given', (id) => {
    const mission = readMission(id);
    const mute = new Set<string>();
    for (let seed = 1; seed <= 25; seed++)
      for (const { scene, cue } of cuesOf(mission, seed)) {
        const sound = pack.cues[cue]?.sound;
        if (sound !== undefined && !isHeard(sound, scene)) mute.add(`${sound} in ${scene}`);
      }
    expect([...mute], 'add them to the sounds of the scene in sound/files.mjs').toEqual([]);
  });
});

describe('a sound', () => {
  it.each(Object.entries(effects))(
    'such as %s is no louder than it may be, as loud as the others, and ends in silence',
    (_, { make, peak }) => {
      expect(peak).toBeLessThanOrEqual(0.65);
      const samples = levelled(make(), peak) as Float32Array;
      const loudness = loudnessOf(samples);
      expect(loudness).toBeGreaterThan(-29);
      expect(loudness).toBeLessThan(-13.5);
      const last = samples.slice(-48).reduce((max, value) => Math.max(max, Math.abs(value)), 0);
      expect(last / peak).toBeLessThan(0.02);
    },
  );

  it.each(Object.entries(ambiences))(
    'such as %s runs in a circle, quiet and even: its end meets its beginning',
    (_, { make, loudness }) => {
      const turn = atLoudness(make(), loudness) as Float32Array;
      const steps = turn.map((value, i) => Math.abs(value - (turn[i - 1] ?? turn.at(-1) ?? 0)));
      const usual = steps.reduce((sum, step) => sum + step, 0) / steps.length;
      expect(steps[0]).toBeLessThan(usual * 6);
      expect(turn.length / 48000).toBeGreaterThanOrEqual(2);
      expect(loudnessOf(turn, Infinity)).toBeLessThanOrEqual(-27);
      expect(loudnessOf(turn), 'nothing in it startles').toBeLessThan(loudness + 8);
    },
  );
});
