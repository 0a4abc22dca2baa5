/**
 * One sitting with a SCORM 1.2 platform: begin, keep where the person is, tell that all was played, end. A score goes
 * only where the teacher asked for one. Knows no game and no window.
 */
import { accept, quote, refuse, type Result } from '../xapi-error.js';
import type { Scorm12Api } from './find-api.js';

export type ScormCode =
  /** The platform's call threw, or answered "false". Its number is in the message. */
  | 'scorm-refused'
  | 'scorm-finished'
  /** Somebody looks around or looks back: nothing is recorded. */
  | 'lesson-mode'
  | 'suspend-data-too-long'
  | 'suspend-data-invalid'
  | 'score-not-asked'
  | 'score-invalid';

export interface Scorm12Options {
  /** The teacher wants a grade: without it, none can be sent. */
  readonly wantsScore?: boolean;
  /** Milliseconds that only grow. With it the platform hears how long the sitting was, and without it nothing of time. */
  readonly now?: () => number;
}

/** `browse`: a teacher looks; `review`: somebody looks back. SCORM 1.2, `cmi.core.lesson_mode`. */
export type LessonMode = 'normal' | 'browse' | 'review';

export interface Scorm12Session {
  /** In any mode but `normal` all that records answers `lesson-mode`, and `finish` only ends. */
  readonly mode: LessonMode;
  /** What an earlier sitting kept: the game's resume code; null: nothing. */
  readonly suspendData: string | null;
  /** Said in an earlier sitting: it is not taken back. */
  readonly isComplete: boolean;
  /** Keeps a resume code, and asks the platform to save it. At most 4096 characters of plain ASCII. */
  suspend(data: string): Result<null, ScormCode>;
  /** All was played. */
  complete(): Result<null, ScormCode>;
  /** 0 to 100, where the teacher asked for it. */
  score(raw: number): Result<null, ScormCode>;
  /** The last call. `isSuspended`: the person will come back. */
  finish(options?: { readonly isSuspended?: boolean }): Result<null, ScormCode>;
}

/** SCORM 1.2, CMIString4096. */
export const MOST_SUSPEND_DATA = 4096;
const DONE = ['completed', 'passed'];

/** Never throws: a sitting that has begun, or why there is none. */
export function openScorm12(
  api: Scorm12Api,
  options: Scorm12Options = {},
): Result<Scorm12Session, ScormCode> {
  const begun = call(api, 'LMSInitialize', () => api.LMSInitialize(''));
  if (!begun.ok) return begun;
  const status = get(api, 'cmi.core.lesson_status');
  const isComplete = DONE.includes(status);
  const mode = readMode(api);
  if (!isComplete && mode === 'normal') {
    const set = setValue(api, 'cmi.core.lesson_status', 'incomplete');
    if (!set.ok) return set;
  }
  return accept(makeSession(api, options, isComplete, mode));
}

function makeSession(
  api: Scorm12Api,
  { wantsScore = false, now }: Scorm12Options,
  wasComplete: boolean,
  mode: LessonMode,
): Scorm12Session {
  const startMs = now?.() ?? 0;
  let isComplete = wasComplete;
  let isOver = false;
  const guarded = (run: () => Result<null, ScormCode>): Result<null, ScormCode> =>
    isOver ? refuse('scorm-finished', 'LMSFinish', 'the sitting is over', 'open another') : run();
  const recorded = (run: () => Result<null, ScormCode>): Result<null, ScormCode> =>
    guarded(() =>
      mode === 'normal'
        ? run()
        : refuse('lesson-mode', 'cmi.core.lesson_mode', `the mode is ${mode}`, 'only "normal" records'),
    );
  const end = () => call(api, 'LMSFinish', () => api.LMSFinish(''));
  const save = () => call(api, 'LMSCommit', () => api.LMSCommit(''));
  const inOrder = (...steps: readonly (() => Result<null, ScormCode>)[]): Result<null, ScormCode> => {
    for (const step of steps) {
      const result = step();
      if (!result.ok) return result;
    }
    return accept(null);
  };

  return {
    mode,
    suspendData: get(api, 'cmi.suspend_data') || null,
    get isComplete() {
      return isComplete;
    },
    suspend: (data) =>
      recorded(() => {
        const fault = faultOf(data);
        return fault ?? inOrder(() => setValue(api, 'cmi.suspend_data', data), save);
      }),
    complete: () =>
      recorded(() => {
        const result = inOrder(() => setValue(api, 'cmi.core.lesson_status', 'completed'), save);
        if (result.ok) isComplete = true;
        return result;
      }),
    score: (raw) =>
      recorded(() => {
        if (!wantsScore) {
          return refuse(
            'score-not-asked',
            'score',
            'no score was asked for',
            'set wantsScore where a teacher does',
          );
        }
        if (!Number.isFinite(raw) || raw < 0 || raw > 100) {
          return refuse(
            'score-invalid',
            'score',
            `the score is ${quote(raw)}: it must be 0 to 100`,
            'scale it',
          );
        }
        return inOrder(
          () => setValue(api, 'cmi.core.score.min', '0'),
          () => setValue(api, 'cmi.core.score.max', '100'),
          () => setValue(api, 'cmi.core.score.raw', String(Number(raw.toFixed(2)))),
          save,
        );
      }),
    finish: ({ isSuspended = !isComplete } = {}) =>
      guarded(() => {
        const told = [
          () => setValue(api, 'cmi.core.exit', isSuspended ? 'suspend' : ''),
          () => (now ? setValue(api, 'cmi.core.session_time', toTimespan(now() - startMs)) : accept(null)),
          save,
        ];
        const result = inOrder(...(mode === 'normal' ? told : []), end);
        if (result.ok) isOver = true;
        return result;
      }),
  };
}

function readMode(api: Scorm12Api): LessonMode {
  const mode = get(api, 'cmi.core.lesson_mode');
  return mode === 'browse' || mode === 'review' ? mode : 'normal';
}

/** SCORM 1.2, CMITimespan: HHHH:MM:SS.SS. */
function toTimespan(elapsedMs: number): string {
  const hundredths = Math.min(Math.max(0, Math.round(elapsedMs / 10)), 9999 * 360_000);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const [hours, minutes] = [hundredths / 360_000, (hundredths / 6000) % 60];
  return `${two(hours)}:${two(minutes)}:${two((hundredths / 100) % 60)}.${two(hundredths % 100)}`;
}

function faultOf(data: string): Result<null, ScormCode> | null {
  const hint = 'keep the resume code, which is at most 700 bytes';
  if (data.length > MOST_SUSPEND_DATA) {
    const message = `the data have ${data.length} characters: at most ${MOST_SUSPEND_DATA} are kept`;
    return refuse('suspend-data-too-long', 'cmi.suspend_data', message, hint);
  }
  if (/^[\x20-\x7e]*$/u.test(data)) return null;
  return refuse('suspend-data-invalid', 'cmi.suspend_data', 'the data have more than plain ASCII', hint);
}

function get(api: Scorm12Api, name: string): string {
  try {
    const value = api.LMSGetValue(name);
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}

const setValue = (api: Scorm12Api, name: string, value: string): Result<null, ScormCode> =>
  call(api, name, () => api.LMSSetValue(name, value));

/** Platforms answer "true", true, or throw across frames. */
function call(api: Scorm12Api, path: string, run: () => unknown): Result<null, ScormCode> {
  const hint = 'the numbers are those of SCORM 1.2: 101 general, 301 not begun, 405 wrong type';
  try {
    if (String(run()) === 'true') return accept(null);
    return refuse(
      'scorm-refused',
      path,
      `the platform refused ${path}: error ${String(api.LMSGetLastError())}`,
      hint,
    );
  } catch (error) {
    return refuse(
      'scorm-refused',
      path,
      `the platform failed at ${path}: ${String(error).slice(0, 200)}`,
      hint,
    );
  }
}
