/**
 * Decides how the picture gets from the last view to the next: at once, by moving, or through a change
 * of scene. While a scene is being left, or its drawing is on the way, the latest view waits for its turn.
 * Knows views and the picture; knows no engine.
 */
import type { SceneDefinition } from '@requapass/scenario';
import { fitLayout, pickLayout, type BoxSize } from '../scene-layout/index.js';
import type { StageView } from '../session/snapshot.js';
import { composeView } from './compose-view.js';
import type { Picture, Shown } from './picture.js';
import type { SheetTextures } from './sheet-textures.js';
import type { DrawContext, StageOptions } from './stage.js';

export interface Show {
  draw(view: StageView, context: DrawContext, isReduced: boolean): void;
  /** Composes the last view again, at once: the box has changed, or movement is not wanted any more. */
  again(): void;
  /** Moves the last view to where there is room for it now. */
  reframe(isReduced: boolean): void;
}

interface Drawn {
  readonly view: StageView;
  readonly context: DrawContext;
}

export function createShow(parts: {
  readonly options: Pick<StageOptions, 'pack' | 'log'>;
  readonly picture: Picture;
  readonly sheets: Pick<SheetTextures, 'isReady' | 'show' | 'framesOf'>;
  /** Calls back once the drawings of a scene are there; never when the stage is gone. */
  readonly onceReady: (scene: string, done: () => void) => void;
  readonly size: () => { readonly box: BoxSize; readonly pixelRatio: number };
}): Show {
  const { picture, sheets } = parts;
  const { pack, log } = parts.options;
  const reported = new Set<string>();
  let last: Drawn | null = null;
  let isLeaving = false;
  /** The scene whose textures are there. */
  let scene: string | null = null;
  /** What to do once the drawings of the last view's scene are there. */
  let waiting: (() => void) | null = null;

  const report = (what: string): void => {
    if (reported.has(what)) return;
    reported.add(what);
    log?.(`not in the picture: ${what}`);
  };

  const compose = ({ view, context }: Drawn, isNew: boolean): Shown | null => {
    const definition: SceneDefinition | undefined = pack.scenes[view.scene];
    if (!definition) {
      report(`scene ${view.scene}`);
      return null;
    }
    if (scene !== view.scene) sheets.show(view.scene);
    scene = view.scene;
    const { box, pixelRatio } = parts.size();
    const layout = pickLayout(definition, box);
    const { figures, missing } = composeView(view, {
      layout,
      characters: pack.characters,
      frames: sheets.framesOf(view.scene),
      world: context.world,
    });
    for (const frame of missing) report(frame);
    return {
      scene: view.scene,
      layout,
      fit: fitLayout(layout, box),
      box,
      pixelRatio,
      figures,
      speaker: isNew && view.speaker ? `person:${view.speaker}` : null,
      cues: isNew ? (context.cues ?? []) : [],
    };
  };

  /** Whether what is to be done must wait for a drawing; it is then done later, for the latest view. */
  const mustWait = (then: () => void): boolean => {
    if (!last || sheets.isReady(last.view.scene)) return false;
    const isAsked = waiting !== null;
    waiting = then;
    if (isAsked) return true;
    parts.onceReady(last.view.scene, () => {
      const now = waiting;
      waiting = null;
      now?.();
    });
    return true;
  };

  const again = (): void => {
    if (mustWait(again)) return;
    const shown = last && compose(last, false);
    isLeaving = false;
    if (shown) picture.set(shown);
  };

  const arrive = (): void => {
    if (mustWait(arrive)) return;
    isLeaving = false;
    const shown = last && compose(last, true);
    if (shown) picture.arrive(shown);
  };

  /** Where to go on the way out: the named place of the scene being left, or its middle. */
  const wayOut = (from: Drawn, towards: string | undefined): { x: number; y: number } => {
    const scene = pack.scenes[from.view.scene];
    const layout = scene && pickLayout(scene, parts.size().box);
    if (!layout) return { x: 0, y: 0 };
    const { safe, places } = layout;
    return (towards && places[towards]) || { x: safe.x + safe.width / 2, y: safe.y + safe.height * 0.6 };
  };

  return {
    reframe(isReduced) {
      if (isReduced) return again();
      const shown = last && !isLeaving && compose(last, false);
      if (shown) picture.change(shown);
    },
    draw(view, context, isReduced) {
      const before = last;
      last = { view, context };
      if (isReduced) return again();
      if (isLeaving || waiting) return;
      if (!before || !pack.scenes[before.view.scene]) return arrive();
      if (before.view.scene !== view.scene) {
        isLeaving = true;
        return picture.leave(wayOut(before, context.towards), arrive);
      }
      const shown = compose(last, before.view !== view);
      if (shown) picture.change(shown);
    },
    again,
  };
}
