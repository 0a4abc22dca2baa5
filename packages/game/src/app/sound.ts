/**
 * Sound as settings want it: nothing is loaded before the first gesture, nothing is played while off or paused.
 * Knows cues and scenes; the player itself is loaded when it is first needed.
 */
import type { Audio } from '../audio/create-audio.js';
import type { ContentLoader } from './content-loader.js';

export interface Sound {
  playCue(cue: string): void;
  playAmbience(name: string | null): void;
  setOn(isOn: boolean): void;
  /** Silent for good: nothing is loaded or played any more. */
  destroy(): void;
}

export function createSound(content: ContentLoader, isOn: boolean, log: (message: string) => void): Sound {
  let audio: Promise<Audio | null> | null = null;
  let isPlaying = isOn;
  let isDestroyed = false;
  let ambience: string | null = null;

  const open = async (): Promise<Audio | null> => {
    try {
      const [{ createAudio }, sprites] = await Promise.all([
        import('../audio/create-audio.js'),
        content.loadSounds(),
      ]);
      const opened = createAudio({
        spriteUrls: [content.assetUrl('sounds.webm'), content.assetUrl('sounds.m4a')],
        sprites,
        log,
      });
      if (isDestroyed) {
        opened.destroy();
        return null;
      }
      opened.setMuted(!isPlaying);
      // Wanted before the first gesture, or while sound was off.
      opened.ambience(ambience);
      return opened;
    } catch (error) {
      log(`no sound: ${String(error)}`);
      return null;
    }
  };
  // Browsers allow sound only after a gesture; every cue but the first follows one.
  const use = (work: (audio: Audio) => void): void => {
    if (!isPlaying || isDestroyed || !navigator.userActivation?.hasBeenActive) return;
    audio ??= open();
    void audio.then((opened) => opened && work(opened));
  };

  return {
    playCue(cue) {
      const sprite = content.library.pack.cues[cue]?.sound;
      if (sprite !== undefined) use((opened) => opened.play(sprite));
    },
    playAmbience(name) {
      ambience = name;
      use((opened) => opened.ambience(name));
    },
    setOn(isOn) {
      if (isDestroyed) return;
      isPlaying = isOn;
      void audio?.then((opened) => opened?.setMuted(!isOn));
      if (isOn) use((opened) => opened.ambience(ambience));
    },
    destroy() {
      isDestroyed = true;
      void audio?.then((opened) => opened?.destroy());
    },
  };
}
