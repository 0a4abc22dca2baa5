/**
 * What is on the canvas: brings the figures of a view there, sets them and the camera in motion, and
 * takes them one frame further when told to. Knows when it is still; starts and stops no clock.
 */
import type { SceneLayout } from '@requapass/scenario';
import type { BoxSize, Fit } from '../scene-layout/index.js';
import type { Actors } from './actors.js';
import { createCamera } from './camera.js';
import { choreograph, speak, unfold, type Cue, type Surroundings } from './choreography.js';
import type { Figure } from './compose-view.js';
import { diffFigures } from './diff-figures.js';
import { gesturesOf } from './gestures.js';
import { REST } from './pose.js';
import type { SheetFrame } from './stage.js';
import { createTimeline, type Timeline } from './timeline.js';
import {
  ARRIVE_MS,
  GLIDE_MS,
  LEAVE_MS,
  arrivingLook,
  edgesOf,
  glidingLook,
  isSameLook,
  leavingLook,
  lookAtAll,
  type Look,
} from './view-port.js';

/** A view, composed for the box it is shown in. */
export interface Shown {
  readonly scene: string;
  readonly layout: SceneLayout;
  readonly fit: Fit;
  readonly box: BoxSize;
  readonly pixelRatio: number;
  readonly figures: readonly Figure[];
  /** Id of the person who has just begun to speak. */
  readonly speaker: string | null;
  /** What has just happened. */
  readonly cues: readonly string[];
}

export interface Picture {
  readonly timeline: Timeline;
  readonly isMoving: boolean;
  edges(): { readonly left: number; readonly right: number };
  heightOf(figure: Figure): number;
  /** Puts everything in place at once. */
  set(next: Shown): void;
  /** Moves from what is shown to the next view of the same scene, and to another place for it in the box. */
  change(next: Shown): void;
  /** Leaves the scene, towards a point in its units, then calls `onLeft`. */
  leave(towards: { readonly x: number; readonly y: number }, onLeft: () => void): void;
  /** Opens a scene. Figures it did not have the last time come last. */
  arrive(next: Shown): void;
  frame(elapsedMs: number): void;
}

/** In front of every depth there is. */
const ALOFT = 1_000_000;

export function createPicture(
  actors: Actors,
  frameOf: (name: string) => SheetFrame | undefined,
  look: (look: Look, background: string) => void,
): Picture {
  const timeline = createTimeline();
  const lastSeen = new Map<string, ReadonlySet<string>>();
  let shown: Shown | null = null;
  const camera = createCamera((now) => shown && look(now, shown.layout.background));

  const sizeOf = (figure: Figure): { width: number; height: number } => {
    const frame = frameOf(figure.frames[0] ?? '');
    return { width: (frame?.width ?? 0) * figure.scale, height: (frame?.height ?? 0) * figure.scale };
  };
  const edges = (): { left: number; right: number } =>
    shown ? edgesOf(shown.fit, shown.box) : { left: 0, right: 0 };
  const surroundings = (): Surroundings => ({
    ...edges(),
    sizeOf,
    seenAt(id) {
      const figure = actors.figure(id);
      const { dx, dy, stretchY } = timeline.poseOf(id);
      return figure ? { x: figure.x + dx, y: figure.y + dy, scale: figure.scale * stretchY } : null;
    },
  });

  const rest = ({ fit, pixelRatio }: Shown): Look => lookAtAll(fit, pixelRatio);
  const middle = ({ layout: { safe } }: Shown): { x: number; y: number } => ({
    x: safe.x + safe.width / 2,
    y: safe.y + safe.height / 2,
  });

  const remember = (next: Shown): void => {
    shown = next;
    lastSeen.set(next.scene, new Set(next.figures.map((figure) => figure.id)));
  };

  /** Sets motions off. Who speaks or answers a cue does so at once, or when they have arrived. */
  const play = (next: Shown, cues: readonly Cue[], leaving: ReadonlySet<string>): void => {
    const around = surroundings();
    const speaker = next.figures.find((figure) => figure.id === next.speaker);
    const reactions = new Map<string, Cue>();
    if (speaker) reactions.set(speaker.id, speak(speaker, around));
    for (const cue of gesturesOf(next.cues, next.figures, next.speaker, around)) reactions.set(cue.id, cue);

    for (const { id, motion, isAloft } of cues) {
      const figure = next.figures.find((one) => one.id === id);
      const reaction = reactions.get(id);
      reactions.delete(id);
      timeline.play(id, motion, () => {
        if (leaving.has(id)) actors.remove(id);
        if (figure && isAloft) actors.put(figure, REST);
        if (reaction) timeline.play(id, reaction.motion);
      });
      if (figure) actors.put(isAloft ? { ...figure, depth: ALOFT } : figure, timeline.poseOf(id));
    }
    for (const { id, motion } of reactions.values()) timeline.play(id, motion);
  };

  const set = (next: Shown): void => {
    timeline.finish();
    const kept = new Set(next.figures.map((figure) => figure.id));
    for (const { id } of [...actors.figures()]) if (!kept.has(id)) actors.remove(id);
    for (const figure of next.figures) actors.put(figure, REST);
    remember(next);
    camera.cut(rest(next));
  };

  return {
    timeline,
    get isMoving() {
      return timeline.size > 0 || camera.isMoving;
    },
    edges,
    heightOf: (figure) => sizeOf(figure).height,
    set,
    change(next) {
      if (next.layout !== shown?.layout) return set(next);
      const [from, to] = [camera.look ?? rest(next), rest(next)];
      const hasRoomChanged = !isSameLook(rest(shown), to);
      const changes = diffFigures(shown.figures, next.figures);
      const cues = choreograph(changes, surroundings());
      for (const { to } of changes.changing) actors.put(to, timeline.poseOf(to.id));
      play(next, cues, new Set(changes.leaving.map((figure) => figure.id)));
      remember(next);
      if (hasRoomChanged) camera.move(GLIDE_MS, (t) => glidingLook(from, to, t));
    },
    leave(towards, onLeft) {
      if (!shown) return onLeft();
      const from = camera.look ?? rest(shown);
      camera.move(LEAVE_MS, (t) => leavingLook(from, towards, t), onLeft);
    },
    arrive(next) {
      const known = lastSeen.get(next.scene);
      set(next);
      const isFresh = (figure: Figure): boolean => known !== undefined && !known.has(figure.id);
      play(next, unfold(next.figures, surroundings(), isFresh), new Set());
      const to = rest(next);
      camera.move(ARRIVE_MS, (t) => arrivingLook(to, middle(next), t));
    },
    frame(elapsedMs) {
      for (const id of timeline.advance(elapsedMs)) actors.pose(id, timeline.poseOf(id));
      camera.frame(elapsedMs);
    },
  };
}
