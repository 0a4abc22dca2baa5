/**
 * What people on stage do when something happens that they all notice: cues of the content, by slug.
 * Pure. A cue that is not listed is only heard.
 */
import type { Figure } from './compose-view.js';
import type { Cue, Surroundings } from './choreography.js';
import { bob, jump, lean, shakeHead, shudder } from './motions.js';
import { delayed, type Motion } from './pose.js';

type Gesture = (figure: Figure, around: Surroundings) => Motion;

const cheer: Gesture = (figure, around) => jump(around.sizeOf(figure).height * 0.09);

const EVERYBODY: Readonly<Record<string, Gesture>> = {
  applause: cheer,
  reveal: cheer,
  cheer,
  music: (figure, around) => bob(around.sizeOf(figure).height * 0.03),
  agree: (figure, around) => bob(around.sizeOf(figure).height * 0.015),
  wind: (figure, around) => lean(around.sizeOf(figure).height),
  'fridge-dies': () => shudder(),
  'thunder-soft': () => shudder(),
  phone: () => shudder(),
};

const SPEAKER: Readonly<Record<string, Gesture>> = {
  right: cheer,
  chime: cheer,
  asked: (figure, around) => bob(around.sizeOf(figure).height * 0.02),
  'soft-no': (figure, around) => shakeHead(around.sizeOf(figure).width * 0.02),
};

/** Motions for the people of a picture, one after the other; the last cue somebody answers wins. */
export function gesturesOf(
  cues: readonly string[],
  figures: readonly Figure[],
  speaker: string | null,
  around: Surroundings,
): readonly Cue[] {
  const people = figures.filter((figure) => figure.kind === 'person');
  return cues.flatMap((cue) => {
    const all = EVERYBODY[cue];
    const one = SPEAKER[cue];
    return people.flatMap((figure, index): Cue[] => {
      if (all) return [{ id: figure.id, motion: delayed(all(figure, around), index * 70) }];
      return one && figure.id === speaker ? [{ id: figure.id, motion: one(figure, around) }] : [];
    });
  });
}
