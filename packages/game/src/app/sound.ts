/**
 * Sound as settings want it: nothing is loaded before the first gesture, nothing is played while off or paused.
 * Knows cues and scenes, and whose sounds are wanted where; the player itself is loaded when it is first needed.
 */
import type { Slug } from '@requapass/scenario';
import type { Audio } from '../audio/create-audio.js';
import type { ContentLoader } from './content-loader.js';

export interface Sound {
  playCue(cue: string): void;
  /** The place that is shown: its own sounds come, its loops take the place of the last one's. */
  showPlace(place: Place): void;
  setOn(isOn: boolean): void;
  /** Silent for good: nothing is loaded or played any more. */
  destroy(): void;
}

export interface Place {
  readonly scene: Slug;
  readonly props: readonly Slug[];
}

/** Places whose sounds are kept, the present one among them: a minute of sound is ten megabytes of memory. */
const KEPT_PLACES = 3;

export function createSound(
  content: Pick<ContentLoader, 'library' | 'loadSounds'>,
  isOn: boolean,
  log: (message: string) => void,
): Sound {
  let audio: Promise<Audio | null> | null = null;
  let isPlaying = isOn;
  let isDestroyed = false;
  let place: Place | null = null;
  /** Files of sounds of places, the present one last. */
  const kept: string[] = [];
  let isBringing = false;

  const open = async (): Promise<Audio | null> => {
    try {
      const [{ createAudio }, own] = await Promise.all([
        import('../audio/create-audio.js'),
        content.loadSounds(null),
      ]);
      const opened = createAudio({ log });
      if (isDestroyed) {
        opened.destroy();
        return null;
      }
      if (own) opened.add(own);
      opened.setMuted(!isPlaying);
      // Shown before the first gesture, or while sound was off.
      void bring(opened);
      return opened;
    } catch (error) {
      log(`no sound: ${String(error)}`);
      return null;
    }
  };
  /** The loops of the present place, and its own sounds when it has any. */
  const bring = async (opened: Audio): Promise<void> => {
    if (!place) return;
    const { scene } = place;
    opened.ambience(loopsOf(place));
    isBringing = true;
    const file = await content.loadSounds(scene).catch((error: unknown) => {
      log(`no sound of ${scene}: ${String(error)}`);
      return null;
    });
    if (isDestroyed || place.scene !== scene) return;
    isBringing = false;
    if (!file) return;
    if (kept.includes(file.name)) kept.splice(kept.indexOf(file.name), 1);
    else opened.add(file);
    kept.push(file.name);
    for (const old of kept.splice(0, kept.length - KEPT_PLACES)) opened.remove(old);
  };
  const loopsOf = ({ scene, props }: Place): readonly string[] => {
    const { ambience, ambienceOf = {} } = content.library.pack.scenes[scene] ?? {};
    const layers = props.flatMap((prop) => ambienceOf[prop] ?? []);
    return [...new Set([...(ambience === undefined ? [] : [ambience]), ...layers])];
  };
  // Browsers allow sound only after a gesture; every cue but the first follows one.
  const use = (work: (audio: Audio) => void): void => {
    if (!isPlaying || isDestroyed || !navigator.userActivation?.hasBeenActive) return;
    audio ??= open();
    void audio.then((opened) => opened && !isDestroyed && work(opened));
  };
  /** What opens the player brings the place too. */
  const refresh = (): void => {
    const isOpened = audio !== null;
    use((opened) => {
      if (isOpened) void bring(opened);
    });
  };

  return {
    playCue(cue) {
      const sprite = content.library.pack.cues[cue]?.sound;
      if (sprite === undefined) return;
      use((opened) => {
        // What the place's own file may bring is not missing yet.
        if (!opened.play(sprite) && !isBringing) log(`unknown sound: ${sprite}`);
      });
    },
    showPlace(next) {
      if (next.scene === place?.scene && next.props.join() === place.props.join()) return;
      place = next;
      // Already now: a cue asked for in the same breath comes before the file is.
      isBringing = true;
      refresh();
    },
    setOn(isOn) {
      if (isDestroyed) return;
      isPlaying = isOn;
      void audio?.then((opened) => opened?.setMuted(!isOn));
      if (isOn) refresh();
    },
    destroy() {
      isDestroyed = true;
      void audio?.then((opened) => opened?.destroy());
    },
  };
}
