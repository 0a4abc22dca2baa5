/**
 * Sound: short effects and one ambience at a time, from one file of sprites.
 * Silent until unmuted, which a person's gesture does; nothing is loaded before. Whatever fails is told to
 * the log and to nobody else: the game is complete without sound. Knows sounds by name, not when they play.
 */
import type { Howl } from 'howler';

/** `sounds.json`: start and length of each sound in the file, in milliseconds. */
export type SoundSprites = Readonly<Record<string, readonly [startMs: number, durationMs: number]>>;

export interface AudioOptions {
  /** The same sounds in several formats, the preferred first, e.g. webm then m4a. */
  readonly spriteUrls: readonly string[];
  readonly sprites: SoundSprites;
  readonly log?: (message: string) => void;
}

export interface Audio {
  /** Plays a sound once, if sound is on and ready: a late effect is worse than none. */
  play(sound: string): void;
  /** Lets one sound go on quietly until another, or `null`, takes its place. */
  ambience(sound: string | null): void;
  /** Off at first. Turn on within a gesture: browsers ask for one. */
  setMuted(isMuted: boolean): void;
  destroy(): void;
}

const AMBIENCE_VOLUME = 0.35;
const FADE_MS = 700;

export function createAudio({ spriteUrls, sprites, log }: AudioOptions): Audio {
  let isMuted = true;
  let isDestroyed = false;
  let engine: Howl | null = null;
  let loading: Promise<void> | null = null;
  let wanted: string | null = null;
  let ambient: { readonly sound: string; readonly id: number } | null = null;

  const isAudible = (): boolean => !isMuted && !isDestroyed && !document.hidden;

  /** Brings the ambience in line with what is wanted and with whether anything may be heard. */
  const settle = (): void => {
    const sound = isAudible() ? wanted : null;
    if (!engine || sound === (ambient?.sound ?? null)) return;
    if (ambient) {
      const { id } = ambient;
      const running = engine;
      running.fade(AMBIENCE_VOLUME, 0, FADE_MS, id);
      running.once('fade', () => running.stop(id), id);
      ambient = null;
    }
    if (sound === null || !(sound in sprites)) return;
    const id = engine.play(sound);
    engine.loop(true, id);
    engine.fade(0, AMBIENCE_VOLUME, FADE_MS, id);
    ambient = { sound, id };
  };

  const load = async (): Promise<void> => {
    try {
      const loaded = await loadSprites(spriteUrls, sprites);
      if (isDestroyed) loaded.unload();
      else engine = loaded;
      settle();
    } catch (error) {
      log?.(`sound not loaded: ${error instanceof Error ? error.message : String(error)}`);
    }
  };

  const onVisibility = (): void => {
    if (document.hidden) silence();
    else settle();
  };
  const silence = (): void => {
    engine?.stop();
    ambient = null;
  };
  document.addEventListener('visibilitychange', onVisibility);

  return {
    play(sound) {
      if (!engine || !isAudible()) return;
      if (sound in sprites) engine.play(sound);
      else log?.(`unknown sound: ${sound}`);
    },
    ambience(sound) {
      if (sound !== null && !(sound in sprites)) log?.(`unknown sound: ${sound}`);
      wanted = sound;
      settle();
    },
    setMuted(isNowMuted) {
      isMuted = isNowMuted;
      if (isMuted) return silence();
      loading ??= load();
      settle();
    },
    destroy() {
      isDestroyed = true;
      document.removeEventListener('visibilitychange', onVisibility);
      engine?.unload();
      engine = null;
    },
  };
}

/** Tries one format after the other: what a browser says it can play, it cannot always decode. */
async function loadSprites(urls: readonly string[], sprites: SoundSprites): Promise<Howl> {
  const { Howl, Howler } = await import('./howler.js');
  // Elements kept ready for sound without Web Audio, which every browser we serve has.
  Howler.html5PoolSize = 0;
  const sprite = Object.fromEntries(
    Object.entries(sprites).map(([name, [start, length]]): [string, [number, number]] => [
      name,
      [start, length],
    ]),
  );
  const problems: string[] = [];
  for (const url of urls) {
    try {
      return await new Promise<Howl>((resolve, reject) => {
        const howl = new Howl({
          src: [url],
          format: [formatOf(url)],
          sprite,
          onload: () => resolve(howl),
          onloaderror: (_, problem) => reject(new Error(`${url}: ${String(problem)}`)),
        });
      });
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(problems.join('; ') || 'no address given');
}

function formatOf(url: string): string {
  return /\.(\w+)(?:[?#]|$)/.exec(url)?.[1] ?? 'webm';
}
