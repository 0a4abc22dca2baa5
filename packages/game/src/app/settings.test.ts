import { describe, expect, it, vi } from 'vitest';
import { USUAL_COMFORT } from './comfort.js';
import { createSettings, type Settings } from './settings.js';
import { createStorage, type KeptValues } from './storage.js';

const initial: Settings = {
  ...USUAL_COMFORT,
  locale: 'fr',
  isSoundOn: true,
  isMotionReduced: false,
  textSize: 'normal',
  isStageOn: true,
};

/** Storage that lasts as long as the test. */
function openKept(): KeptValues {
  return createStorage(() => {
    throw new Error('denied');
  });
}

describe('settings', () => {
  it('are kept between visits', () => {
    const kept = openKept();
    createSettings(initial, kept).change({ locale: 'nl', textSize: 'larger' });
    expect(createSettings(initial, kept).current).toEqual({ ...initial, locale: 'nl', textSize: 'larger' });
  });

  it('keep every choice of the person and nothing they did not choose', () => {
    const kept = openKept();
    createSettings(initial, kept).change({ textSize: 'large' });
    createSettings(initial, kept).change({ isSoundOn: false });
    expect(kept.read('settings')).toEqual({ textSize: 'large', isSoundOn: false });
    const calm = { ...initial, isMotionReduced: true };
    expect(createSettings(calm, kept).current).toEqual({ ...calm, textSize: 'large', isSoundOn: false });
  });

  it('keep what another tab chose meanwhile', () => {
    const kept = openKept();
    const [here, there] = [createSettings(initial, kept), createSettings(initial, kept)];
    there.change({ textSize: 'larger' });
    here.change({ isSoundOn: false });
    expect(kept.read('settings')).toEqual({ textSize: 'larger', isSoundOn: false });
  });

  it('of an earlier release, kept whole, are still read', () => {
    const kept = openKept();
    const whole = {
      locale: 'en',
      isSoundOn: false,
      isMotionReduced: true,
      textSize: 'larger',
      isStageOn: false,
    };
    kept.write('settings', whole);
    expect(createSettings(initial, kept).current).toEqual({ ...initial, ...whole });
  });

  it('ignore kept values that make no sense', () => {
    const kept = openKept();
    kept.write('settings', { locale: 'xx', textSize: 3, isSoundOn: 'no', isStageOn: false });
    expect(createSettings(initial, kept).current).toEqual({ ...initial, isStageOn: false });
  });

  it('follow a suggestion without keeping it', () => {
    const kept = openKept();
    const settings = createSettings(initial, kept);
    settings.suggest({ isMotionReduced: true, locale: 'en' });
    expect(settings.current).toEqual({ ...initial, isMotionReduced: true, locale: 'en' });
    expect(kept.read('settings')).toBeUndefined();
    settings.change({ isSoundOn: false });
    expect(kept.read('settings')).toEqual({ isSoundOn: false });
  });

  it.each<[string, Partial<Settings>, Partial<Settings>]>([
    ['sound', { isSoundOn: false }, { isSoundOn: true }],
    ['motion', { isMotionReduced: false }, { isMotionReduced: true }],
    ['text size', { textSize: 'larger' }, { textSize: 'large' }],
    ['the picture', { isStageOn: false }, { isStageOn: true }],
  ])("hold to the person's choice of %s against a suggestion", (_, choice, wish) => {
    const kept = openKept();
    const settings = createSettings(initial, kept);
    settings.change(choice);
    settings.suggest(wish);
    expect(settings.current).toEqual({ ...initial, ...choice });
    const next = createSettings(initial, kept);
    next.suggest(wish);
    expect(next.current).toEqual({ ...initial, ...choice });
  });

  it('speak the language of the latest wish, whoever wished, and forget the one before', () => {
    const kept = openKept();
    const settings = createSettings(initial, kept);
    settings.change({ locale: 'nl' });
    settings.suggest({ locale: 'en' });
    expect(settings.current.locale).toBe('en');
    settings.change({ textSize: 'large' });
    expect(settings.current.locale).toBe('en');
    expect(createSettings(initial, kept).current.locale).toBe(initial.locale);
    settings.change({ locale: 'nl' });
    expect(createSettings(initial, kept).current.locale).toBe('nl');
  });

  it('tell whoever listens of choices and suggestions, until they listen no more', () => {
    const settings = createSettings(initial, openKept());
    const listener = vi.fn();
    const stop = settings.subscribe(listener);
    settings.change({ textSize: 'large' });
    settings.suggest({ isMotionReduced: true });
    stop();
    settings.change({ textSize: 'normal' });
    expect(listener.mock.calls).toEqual([
      [{ ...initial, textSize: 'large' }],
      [{ ...initial, textSize: 'large', isMotionReduced: true }],
    ]);
  });

  it('keep what somebody needs to read, hear and choose', () => {
    const kept = openKept();
    const needs = {
      font: 'opendyslexic',
      isContrastHigh: true,
      pace: 'steps',
      hasCaptions: false,
      reading: 'screens',
      speechSpeed: 'slow',
      switches: 'one',
      scanSeconds: 3,
    } as const;
    createSettings(initial, kept).change(needs);
    expect(createSettings(initial, kept).current).toEqual({ ...initial, ...needs });
  });

  it('take nothing from the kept that could not have been chosen', () => {
    const kept = openKept();
    kept.write('settings', {
      font: 'wingdings',
      scanSeconds: 0,
      reading: 1,
      pace: 'steps',
      hasCaptions: 'no',
    });
    expect(createSettings(initial, kept).current).toEqual({ ...initial, pace: 'steps' });
  });

  it('follow a system that asks for more contrast, unless the person chose', () => {
    const settings = createSettings(initial, openKept());
    settings.suggest({ isContrastHigh: true });
    expect(settings.current.isContrastHigh).toBe(true);
    settings.change({ isContrastHigh: false });
    settings.suggest({ isContrastHigh: true });
    expect(settings.current.isContrastHigh).toBe(false);
  });
});
