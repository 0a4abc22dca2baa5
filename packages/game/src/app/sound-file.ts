/**
 * A file of sounds and where in it each lies. Foreign input is parsed, never trusted. Knows no player.
 */

/** Start and length of each sound, in milliseconds. */
export type SoundSprites = Readonly<Record<string, readonly [startMs: number, durationMs: number]>>;

export interface SoundFile {
  readonly name: string;
  /** The same sounds in several formats, the preferred first. */
  readonly urls: readonly string[];
  readonly sprites: SoundSprites;
}

/** What `<sounds>.json` says, or where it is wrong. */
export function parseSounds(
  file: unknown,
):
  | { readonly ok: true; readonly value: SoundSprites }
  | { readonly ok: false; readonly path: string; readonly message: string } {
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    return { ok: false, path: '', message: 'sounds should be pairs of numbers by name' };
  for (const [name, sound] of Object.entries(file) as [string, unknown][]) {
    if (!Array.isArray(sound) || sound.length !== 2 || !sound.every(Number.isFinite)) {
      const message = `a sound is its start and its length in milliseconds, not ${JSON.stringify(sound)}`;
      return { ok: false, path: name, message };
    }
  }
  return { ok: true, value: file as SoundSprites };
}
