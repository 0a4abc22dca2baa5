/** The one message of the page to its worker: keep everything. Knows no cache. */

const KEEP_ALL = 'requapass-keep-all';

export interface KeepAll {
  readonly type: typeof KEEP_ALL;
  /** Ending of the sound files this browser plays. */
  readonly sounds: string;
}

export function makeKeepAll(sounds: string): KeepAll {
  return { type: KEEP_ALL, sounds };
}

export function isKeepAll(data: unknown): data is KeepAll {
  const message = data as Partial<KeepAll> | null;
  return typeof message === 'object' && message?.type === KEEP_ALL && typeof message.sounds === 'string';
}

/** Sounds come in more than one format: only those that are played. */
export function filesToKeep(paths: readonly string[], sounds: string): readonly string[] {
  return paths.filter((path) => !/\.(webm|m4a)$/.test(path) || path.endsWith(`.${sounds}`));
}
