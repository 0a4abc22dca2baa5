/**
 * One file of sounds in the engine: fetched when first wanted, in the first format that can be decoded.
 * Knows sounds by name, not when they play.
 */
import type { Howl } from 'howler';
import type { SoundFile } from '../app/sound-file.js';

export interface SoundBank {
  has(sound: string): boolean;
  /** The engine's own player, null until it is there. */
  readonly player: Howl | null;
  /** Fetches the file, once. Rejects with every format's reason. */
  load(): Promise<void>;
  unload(): void;
}

export function createSoundBank({ urls, sprites }: SoundFile): SoundBank {
  let player: Howl | null = null;
  let isUnloaded = false;
  let loading: Promise<void> | null = null;

  const fetchFile = async (): Promise<void> => {
    const loaded = await loadSprites(urls, sprites);
    if (isUnloaded) loaded.unload();
    else player = loaded;
  };
  return {
    has: (sound) => Object.hasOwn(sprites, sound),
    get player() {
      return player;
    },
    load: () => (loading ??= fetchFile()),
    unload() {
      isUnloaded = true;
      player?.unload();
      player = null;
    },
  };
}

/** Tries one format after the other: what a browser says it can play, it cannot always decode. */
async function loadSprites(urls: readonly string[], sprites: SoundFile['sprites']): Promise<Howl> {
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
