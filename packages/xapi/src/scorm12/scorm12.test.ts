/** The shim against a SCORM 1.2 run-time of others (scorm-again), and against platforms that fail. */
import * as runTime from 'scorm-again/scorm12';
import { beforeEach, describe, expect, test } from 'vitest';
import { findScorm12Api, type Scorm12Api } from './find-api.js';
import { MOST_SUSPEND_DATA, openScorm12, type Scorm12Session } from './open-scorm12.js';

/** Its types name a default export that the module has not. */
const { Scorm12API } = runTime as unknown as { Scorm12API: new (settings: object) => unknown };

let api: Scorm12Api & { loadFromJSON(json: object, path: string): void };
beforeEach(() => {
  api = new Scorm12API({ autocommit: false, logLevel: 5 }) as typeof api;
});

/** Takes everything and keeps nothing. */
const begunApi = (): Scorm12Api => ({
  LMSInitialize: () => 'true',
  LMSFinish: () => 'true',
  LMSGetValue: () => '',
  LMSSetValue: () => 'true',
  LMSCommit: () => 'true',
  LMSGetLastError: () => '0',
});

function begin(from: Scorm12Api = api, wantsScore = false): Scorm12Session {
  const opened = openScorm12(from, { wantsScore });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}
/** What the run-time keeps. The getter of a finished one answers nothing, so it is read before. */
const kept = (name: string): unknown => api.LMSGetValue(name);
const codeOf = (result: { ok: boolean; error?: { code: string } }): string => result.error?.code ?? 'ok';

describe('with a real run-time', () => {
  test('a sitting begins as incomplete, keeps a resume code, completes and ends', () => {
    const session = begin();
    expect([session.suspendData, session.isComplete, kept('cmi.core.lesson_status')]).toEqual([
      null,
      false,
      'incomplete',
    ]);
    expect(codeOf(session.suspend('RQ1-abc_123'))).toBe('ok');
    expect(kept('cmi.suspend_data')).toBe('RQ1-abc_123');
    expect(codeOf(session.complete())).toBe('ok');
    expect(kept('cmi.core.lesson_status')).toBe('completed');
    expect(codeOf(session.finish())).toBe('ok');
    expect(codeOf(session.suspend('more'))).toBe('scorm-finished');
  });

  test('a person who comes back finds where they were, and stays complete', () => {
    api.loadFromJSON({ suspend_data: 'RQ1-abc', core: { lesson_status: 'completed' } }, 'cmi');
    const session = begin();
    expect([session.suspendData, session.isComplete]).toEqual(['RQ1-abc', true]);
    expect(kept('cmi.core.lesson_status')).toBe('completed');
  });

  test.each(['browse', 'review'])('nothing is recorded while somebody looks (%s)', (mode) => {
    api.loadFromJSON({ suspend_data: 'RQ1-abc', core: { lesson_mode: mode } }, 'cmi');
    const told: string[] = [];
    const listening: Scorm12Api = {
      LMSInitialize: () => api.LMSInitialize(''),
      LMSFinish: () => (told.push('LMSFinish'), api.LMSFinish('')),
      LMSGetValue: (name) => api.LMSGetValue(name),
      LMSSetValue: (name, value) => (told.push(name), api.LMSSetValue(name, value)),
      LMSCommit: () => (told.push('LMSCommit'), api.LMSCommit('')),
      LMSGetLastError: () => api.LMSGetLastError(),
    };
    const session = begin(listening, true);
    expect([session.mode, session.suspendData]).toEqual([mode, 'RQ1-abc']);
    const answers = [session.suspend('RQ1-new'), session.complete(), session.score(50)];
    expect(answers.map(codeOf)).toEqual(['lesson-mode', 'lesson-mode', 'lesson-mode']);
    expect(kept('cmi.suspend_data')).toBe('RQ1-abc');
    expect(codeOf(session.finish())).toBe('ok');
    expect(told).toEqual(['LMSFinish']);
  });

  test('an unknown mode is a normal one', () => {
    const odd: Scorm12Api = { ...begunApi(), LMSGetValue: (name) => (name.endsWith('mode') ? 'other' : '') };
    expect(begin(odd).mode).toBe('normal');
  });

  test('no score goes unless the teacher asked for one', () => {
    const session = begin();
    expect(codeOf(session.score(80))).toBe('score-not-asked');
    expect(kept('cmi.core.score.raw')).toBe('');
  });

  test('a score that was asked for has its range', () => {
    const session = begin(api, true);
    expect(codeOf(session.score(101))).toBe('score-invalid');
    expect(codeOf(session.score(Number.NaN))).toBe('score-invalid');
    expect(codeOf(session.score(66.666))).toBe('ok');
    expect(['raw', 'min', 'max'].map((name) => kept(`cmi.core.score.${name}`))).toEqual([
      '66.67',
      '0',
      '100',
    ]);
  });

  test('how long the sitting was is told only with a clock', () => {
    let ms = 5_000;
    const time = (): unknown[] => told.filter(([name]) => name === 'cmi.core.session_time');
    const told: string[][] = [];
    const listening: Scorm12Api = {
      LMSInitialize: () => api.LMSInitialize(''),
      LMSFinish: () => api.LMSFinish(''),
      LMSGetValue: (name) => api.LMSGetValue(name),
      LMSSetValue(name, value) {
        told.push([name, value]);
        return api.LMSSetValue(name, value);
      },
      LMSCommit: () => api.LMSCommit(''),
      LMSGetLastError: () => api.LMSGetLastError(),
    };
    const opened = openScorm12(listening, { now: () => ms });
    ms += 3_600_000 + 2 * 60_000 + 3_456;
    expect(opened.ok && codeOf(opened.value.finish())).toBe('ok');
    expect(time()).toEqual([['cmi.core.session_time', '01:02:03.46']]);
    api = new Scorm12API({ autocommit: false, logLevel: 5 }) as typeof api;
    expect(codeOf(begin(listening).finish())).toBe('ok');
    expect(time()).toHaveLength(1);
  });

  test('4096 characters are kept, one more is refused before the platform cuts it', () => {
    const session = begin();
    expect(codeOf(session.suspend('a'.repeat(MOST_SUSPEND_DATA)))).toBe('ok');
    expect(codeOf(session.suspend('a'.repeat(MOST_SUSPEND_DATA + 1)))).toBe('suspend-data-too-long');
    expect(codeOf(session.suspend('é'))).toBe('suspend-data-invalid');
    expect(kept('cmi.suspend_data')).toBe('a'.repeat(MOST_SUSPEND_DATA));
  });

  test('a platform where somebody has begun already is told', () => {
    begin();
    const again = openScorm12(api);
    expect(codeOf(again)).toBe('scorm-refused');
  });
});

describe('finding the platform', () => {
  const foreign = new Proxy(
    {},
    {
      get: () => {
        throw new Error('cross-origin');
      },
    },
  );

  test('in this window, above it, or above the one that opened it', () => {
    const top = { API: api };
    expect(findScorm12Api(top)).toBe(api);
    expect(findScorm12Api({ parent: { parent: top } })).toBe(api);
    expect(findScorm12Api({ parent: { opener: { parent: top } } })).toBe(api);
  });

  test('nowhere: at the top, in a circle, behind another origin, or half an object', () => {
    const self: { parent?: unknown } = {};
    self.parent = self;
    const [a, b]: { parent?: unknown }[] = [{}, {}];
    a!.parent = b;
    b!.parent = a;
    for (const start of [self, a!, { parent: foreign }, foreign, { API: { LMSInitialize: () => 'true' } }]) {
      expect(findScorm12Api(start)).toBeNull();
    }
  });
});

test('a platform that throws, or says no, never makes us throw', () => {
  const broken = (name: keyof Scorm12Api): Scorm12Api => {
    const fine: Scorm12Api = {
      LMSInitialize: () => 'true',
      LMSFinish: () => true,
      LMSGetValue: () => undefined,
      LMSSetValue: () => 'true',
      LMSCommit: () => 'true',
      LMSGetLastError: () => '101',
    };
    return {
      ...fine,
      [name]: () => {
        throw new Error('gone');
      },
    };
  };
  expect(codeOf(openScorm12(broken('LMSInitialize')))).toBe('scorm-refused');
  expect(codeOf(openScorm12(broken('LMSSetValue')))).toBe('scorm-refused');
  expect(codeOf(begin(broken('LMSCommit')).complete())).toBe('scorm-refused');
  expect(codeOf(begin(broken('LMSFinish')).finish())).toBe('scorm-refused');
  expect(begin(broken('LMSGetValue')).suspendData).toBeNull();
});
