/**
 * Sound: short effects and quiet loops, from files of sprites that come and go.
 * Silent until unmuted, which a person's gesture does; nothing is loaded before. Whatever fails is told to
 * the log and to nobody else: the game is complete without sound. Knows sounds by name, not when they play.
 */
import type { Howl } from 'howler';
import type { SoundFile } from '../app/sound-file.js';
import { createSoundBank, type SoundBank } from './sound-bank.js';

export interface AudioOptions {
  readonly log?: (message: string) => void;
}

export interface Audio {
  /** Makes the sounds of a file known; where several files have a sound, the latest one's is played. */
  add(file: SoundFile): void;
  /** Forgets the sounds of a file, by its name. */
  remove(file: string): void;
  /** Plays a sound once, if sound is on and ready: a late effect is worse than none. False: no file has it. */
  play(sound: string): boolean;
  /** Lets these sounds go on quietly, as soon as they are there, until others or none take their place. */
  ambience(sounds: readonly string[]): void;
  /** Off at first. Turn on within a gesture: browsers ask for one. */
  setMuted(isMuted: boolean): void;
  destroy(): void;
}

interface Loop {
  readonly player: Howl;
  readonly id: number;
}

const AMBIENCE_VOLUME = 0.35;
const FADE_MS = 700;

export function createAudio({ log }: AudioOptions = {}): Audio {
  const banks = new Map<string, SoundBank>();
  const loops = new Map<string, Loop>();
  let isMuted = true;
  let isDestroyed = false;
  let wanted: readonly string[] = [];

  const isAudible = (): boolean => !isMuted && !isDestroyed && !document.hidden;
  const bankOf = (sound: string): SoundBank | undefined =>
    [...banks.values()].reverse().find((bank) => bank.has(sound));

  const fadeOut = ({ player, id }: Loop): void => {
    player.fade(AMBIENCE_VOLUME, 0, FADE_MS, id);
    player.once('fade', () => player.stop(id), id);
  };
  /** Brings the loops in line with what is wanted and with whether anything may be heard. */
  const settle = (): void => {
    const now = isAudible() ? wanted : [];
    for (const [sound, loop] of loops) {
      if (now.includes(sound)) continue;
      fadeOut(loop);
      loops.delete(sound);
    }
    for (const sound of now) {
      const player = bankOf(sound)?.player;
      if (!player || loops.has(sound)) continue;
      const id = player.play(sound);
      player.loop(true, id);
      player.fade(0, AMBIENCE_VOLUME, FADE_MS, id);
      loops.set(sound, { player, id });
    }
  };
  const load = (bank: SoundBank): void => {
    bank.load().then(settle, (error: unknown) => {
      log?.(`sound not loaded: ${error instanceof Error ? error.message : String(error)}`);
    });
  };
  const silence = (): void => {
    for (const bank of banks.values()) bank.player?.stop();
    loops.clear();
  };
  const onVisibility = (): void => {
    if (document.hidden) silence();
    else settle();
  };
  document.addEventListener('visibilitychange', onVisibility);

  const remove = (file: string): void => {
    const bank = banks.get(file);
    for (const [sound, { player }] of loops) if (player === bank?.player) loops.delete(sound);
    bank?.unload();
    banks.delete(file);
  };
  return {
    add(file) {
      if (isDestroyed || banks.has(file.name)) return;
      const bank = createSoundBank(file);
      banks.set(file.name, bank);
      if (!isMuted) load(bank);
    },
    remove,
    play(sound) {
      const bank = bankOf(sound);
      if (bank && isAudible()) bank.player?.play(sound);
      return bank !== undefined;
    },
    ambience(sounds) {
      wanted = sounds;
      settle();
    },
    setMuted(isNowMuted) {
      if (isDestroyed || isNowMuted === isMuted) return;
      isMuted = isNowMuted;
      if (isMuted) return silence();
      for (const bank of banks.values()) load(bank);
      settle();
    },
    destroy() {
      isDestroyed = true;
      document.removeEventListener('visibilitychange', onVisibility);
      for (const file of [...banks.keys()]) remove(file);
    },
  };
}
