/**
 * Which motion shows which change. Pure: changes in, motions out.
 * Knows what kinds of figures there are, not how they are drawn or what time it is.
 */
import type { Figure } from './compose-view.js';
import type { FigureChanges } from './diff-figures.js';
import {
  bob,
  dropIn,
  flyFrom,
  hopAway,
  hopFrom,
  popIn,
  popOut,
  slideFrom,
  squash,
  standUp,
} from './motions.js';
import { delayed, type Motion } from './pose.js';

export interface Cue {
  readonly id: string;
  readonly motion: Motion;
  /** Passes in front of everything else on its way. */
  readonly isAloft?: boolean;
}

/** What the choreography needs to know of the picture. */
export interface Surroundings {
  /** The visible width, in layout units. */
  readonly left: number;
  readonly right: number;
  /** Size of a figure as drawn, in layout units. */
  sizeOf(figure: Figure): { readonly width: number; readonly height: number };
  /** Where a figure is seen at this moment, in the middle of a motion too. */
  seenAt(id: string): { readonly x: number; readonly y: number; readonly scale: number } | null;
}

/** Time between two figures that do the same thing. */
const STAGGER_MS = 55;

/** Motions for those who come, go and change; a figure that needs none has no cue. */
export function choreograph(changes: FigureChanges, around: Surroundings): readonly Cue[] {
  const entering = changes.entering.map((figure, index) => ({
    id: figure.id,
    motion: delayed(enter(figure, around), Math.min(index, 12) * STAGGER_MS),
  }));
  const leaving = changes.leaving.map((figure) => ({ id: figure.id, motion: leave(figure, around) }));
  let flights = 0;
  const changing = changes.changing.flatMap(({ from, to }): Cue[] => {
    const motion = change(from, to, around);
    if (!motion) return [];
    if (!isFlight(from, to)) return [{ id: to.id, motion }];
    return [{ id: to.id, motion: delayed(motion, Math.min(flights++, 12) * STAGGER_MS), isAloft: true }];
  });
  return [...entering, ...leaving, ...changing];
}

/** A scene opens: the room is there, what is loose in it stands up from left to right, fresh figures last. */
export function unfold(
  figures: readonly Figure[],
  around: Surroundings,
  isFresh: (figure: Figure) => boolean,
): readonly Cue[] {
  const span = around.right - around.left;
  return figures.flatMap((figure): Cue[] => {
    if (!figure.isLoose) return [];
    const delayMs = 60 + 320 * clamp((figure.x - around.left) / span);
    if (isFresh(figure)) return [{ id: figure.id, motion: delayed(popIn(), delayMs + 500) }];
    const opening = figure.isHanging ? dropIn(around.sizeOf(figure).height) : standUp();
    return [{ id: figure.id, motion: delayed(opening, delayMs) }];
  });
}

/** Somebody speaks. */
export function speak(person: Figure, around: Surroundings): Cue {
  return { id: person.id, motion: bob(around.sizeOf(person).height * 0.022) };
}

function enter(figure: Figure, around: Surroundings): Motion {
  if (figure.kind !== 'person') return popIn();
  const { height } = around.sizeOf(figure);
  return hopFrom({ dx: wayOut(figure, around), dy: 0 }, height * 0.07, 3);
}

function leave(figure: Figure, around: Surroundings): Motion {
  if (figure.kind !== 'person') return popOut();
  const { height } = around.sizeOf(figure);
  return hopAway({ dx: wayOut(figure, around), dy: 0 }, height * 0.06, 3);
}

function change(from: Figure, to: Figure, around: Surroundings): Motion | null {
  const seen = around.seenAt(to.id) ?? from;
  const offset = { dx: seen.x - to.x, dy: seen.y - to.y };
  const hasMoved = Math.hypot(offset.dx, offset.dy) > 0.5;
  const { height } = around.sizeOf(to);
  if (isFlight(from, to)) {
    const arc = Math.max(60, Math.abs(offset.dx) * 0.25) + Math.max(0, offset.dy) * 0.2;
    return flyFrom(offset, arc, seen.scale / to.scale);
  }
  if (to.kind === 'person' && from.at !== to.at && hasMoved) return hopFrom(offset, height * 0.06, 2);
  if (hasMoved || seen.scale !== to.scale) return slideFrom(offset, seen.scale / to.scale);
  return from.frames.join() === to.frames.join() ? null : squash();
}

function isFlight(from: Figure, to: Figure): boolean {
  return to.kind === 'item' && from.at !== to.at;
}

/** How far a figure has to go to be out of sight, by the nearer side. */
function wayOut(figure: Figure, { left, right, sizeOf }: Surroundings): number {
  const { width } = sizeOf(figure);
  const isLeft = figure.x < (left + right) / 2;
  return isLeft ? left - width / 2 - figure.x : right + width / 2 - figure.x;
}

function clamp(value: number): number {
  return Math.min(Math.max(value, 0), 1);
}
