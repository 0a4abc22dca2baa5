/**
 * The sheets of the scenes that are shown: loads their drawings, keeps their pixels as fine as the screen needs,
 * and lets go of those of scenes not shown for long. Knows textures and scenes by name, not who is in them.
 */
import { fitLayout, pickLayout, type BoxSize } from '../scene-layout/index.js';
import { loadSheet, sheetDensity, type LoadedSheet } from './load-sheet.js';
import type { Game } from './phaser.js';
import { addSheetTexture, type SheetTexture } from './sheet-texture.js';
import type { Sheet, SheetFrame, StageOptions } from './stage.js';

/** Sheets kept as pixels beside those of the scene shown last: coming back to them is quick. */
const KEPT_BESIDE = 2;

export interface ShownFrame extends SheetFrame {
  /** Key of the texture it is on. */
  readonly key: string;
}

export interface SheetTextures {
  /** Whether the drawings of a scene are loaded. */
  isReady(scene: string): boolean;
  /** Loads them. Rejects with a StageError. */
  prepare(scene: string): Promise<void>;
  /** Makes the textures of a scene that is ready, and lets go of what is neither shown nor likely to be. */
  show(scene: string): void;
  /** The frames of a scene, by name. */
  framesOf(scene: string): Readonly<Record<string, SheetFrame>>;
  /** A frame with its texture, among all scenes that were shown. */
  find(frame: string): ShownFrame | undefined;
  /** Draws what has become too coarse, or wastes memory, anew; in `redress` every image takes its new texture. */
  refine(redress: () => void): void;
}

interface Parts {
  readonly game: Game;
  readonly options: Pick<StageOptions, 'pack' | 'sheetsOf'>;
  readonly maxTextureSide: number;
  readonly size: () => { readonly box: BoxSize; readonly pixelRatio: number };
}

export function createSheetTextures(parts: Parts, first: readonly LoadedSheet[]): SheetTextures {
  const { game, maxTextureSide, size } = parts;
  const { pack, sheetsOf } = parts.options;
  const loaded = new Map(first.map((one) => [one.sheet.url, one]));
  /** Pixels by address of the drawing, those of the scene shown last at the end. */
  const textures = new Map<string, SheetTexture>();
  let found = new Map<string, ShownFrame>();
  let shown: readonly string[] = [];
  /** Textures that what is on the canvas may still use: they go when the next scene is shown. */
  let stale: SheetTexture[] = [];

  const addressesOf = (scene: string): readonly string[] => sheetsOf(scene).map(({ url }) => url);
  /** As fine as the largest it is shown in any scene known so far. */
  const densityOf = ({ sheet }: LoadedSheet): number => {
    const { box, pixelRatio } = size();
    const whole = { width: box.width, height: box.height };
    const scales = Object.entries(pack.scenes)
      .filter(([scene]) => addressesOf(scene).includes(sheet.url))
      .map(([, scene]) => fitLayout(pickLayout(scene, whole), whole).scale);
    return sheetDensity(sheet, Math.max(...scales, 0) * pixelRatio, maxTextureSide);
  };
  const index = (): void => {
    found = new Map(
      [...textures].flatMap(([url, { key }]) =>
        Object.entries(loaded.get(url)?.sheet.frames ?? {}).map(([name, frame]): [string, ShownFrame] => [
          name,
          { ...frame, key },
        ]),
      ),
    );
  };
  const drop = (url: string): void => {
    const texture = textures.get(url);
    if (texture) game.textures.remove(texture.key);
    textures.delete(url);
  };
  const sweep = (): void => {
    for (const { key } of stale) game.textures.remove(key);
    stale = [];
  };
  /** Pixels of a drawing: those there are, or new ones where they would look coarse or waste memory. */
  const draw = (drawing: LoadedSheet): void => {
    const before = textures.get(drawing.sheet.url);
    const density = densityOf(drawing);
    if (before && density / before.density <= 1.25 && density / before.density >= 0.4) return;
    if (before) stale.push(before);
    textures.set(drawing.sheet.url, addSheetTexture(game, drawing, density));
  };

  return {
    isReady: (scene) => addressesOf(scene).every((url) => loaded.has(url)),
    async prepare(scene) {
      const missing = sheetsOf(scene).filter(({ url }) => !loaded.has(url));
      for (const one of await Promise.all(missing.map(loadSheet))) loaded.set(one.sheet.url, one);
    },
    show(scene) {
      sweep();
      shown = addressesOf(scene);
      for (const url of shown) {
        const drawing = loaded.get(url);
        if (drawing) draw(drawing);
        const texture = textures.get(url);
        // The latest last.
        textures.delete(url);
        if (texture) textures.set(url, texture);
      }
      const others = [...textures.keys()].filter((url) => !shown.includes(url));
      for (const url of others.slice(0, -KEPT_BESIDE)) drop(url);
      index();
    },
    framesOf: (scene) =>
      Object.assign({}, ...sheetsOf(scene).map(({ frames }: Sheet) => frames)) as Sheet['frames'],
    find: (frame) => found.get(frame),
    refine(redress) {
      for (const [url] of [...textures]) {
        const drawing = loaded.get(url);
        if (!shown.includes(url)) drop(url);
        else if (drawing) draw(drawing);
      }
      index();
      if (stale.length > 0) redress();
      sweep();
    },
  };
}
