/**
 * Decides how the picture gets from the last view to the next: at once, by moving, or through a change
 * of scene. While a scene is being left, the latest view waits for its turn.
 * Knows views and the picture; knows no engine.
 */
import type { SceneDefinition } from '@requapass/scenario';
import { fitLayout, pickLayout, type BoxSize } from '../scene-layout/index.js';
import type { StageView } from '../session/snapshot.js';
import { composeView } from './compose-view.js';
import type { Picture, Shown } from './picture.js';
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
  readonly options: Pick<StageOptions, 'pack' | 'atlas' | 'log'>;
  readonly picture: Picture;
  readonly size: () => { readonly box: BoxSize; readonly pixelRatio: number };
}): Show {
  const { picture } = parts;
  const { pack, atlas, log } = parts.options;
  const reported = new Set<string>();
  let last: Drawn | null = null;
  let isLeaving = false;

  const report = (what: string): void => {
    if (reported.has(what)) return;
    reported.add(what);
    log?.(`not in the picture: ${what}`);
  };

  const compose = ({ view, context }: Drawn, isNew: boolean): Shown | null => {
    const scene: SceneDefinition | undefined = pack.scenes[view.scene];
    if (!scene) {
      report(`scene ${view.scene}`);
      return null;
    }
    const { box, pixelRatio } = parts.size();
    const layout = pickLayout(scene, box);
    const { figures, missing } = composeView(view, {
      layout,
      characters: pack.characters,
      frames: atlas.frames,
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

  const again = (): void => {
    const shown = last && compose(last, false);
    isLeaving = false;
    if (shown) picture.set(shown);
  };

  const arrive = (): void => {
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
      if (isLeaving) return;
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
