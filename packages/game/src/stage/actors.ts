/**
 * The figures as images of the engine: each is one or two images on the same foot.
 * Knows how a figure in a pose looks, not why it is in it.
 */
import type { Figure } from './compose-view.js';
import type { GameObjects, Scene } from './phaser.js';
import type { Pose } from './pose.js';
import type { ShownFrame } from './sheet-textures.js';

export interface Actors {
  figures(): Iterable<Figure>;
  figure(id: string): Figure | undefined;
  /** Puts a figure into the picture, or in place of the one with its id. */
  put(figure: Figure, pose: Pose): void;
  pose(id: string, pose: Pose): void;
  /** Shuts or opens somebody's eyes, when there is a face for it. */
  blink(id: string, isShut: boolean): void;
  remove(id: string): void;
  clear(): void;
  /** Takes every image from the texture its frame is on now. */
  redress(): void;
}

interface Actor {
  figure: Figure;
  pose: Pose;
  isBlinking: boolean;
  readonly images: readonly GameObjects.Image[];
}

/** Depth between the images of one figure. */
const LAYER = 0.001;

export function createActors(scene: Scene, find: (frame: string) => ShownFrame | undefined): Actors {
  const actors = new Map<string, Actor>();

  const faceOf = ({ figure, pose, isBlinking }: Actor): string | undefined =>
    (isBlinking && figure.faces?.blinking) ||
    (pose.isTalking && figure.faces?.talking) ||
    figure.frames.at(-1);

  const wear = (image: GameObjects.Image, frame: string): void => {
    const found = find(frame);
    if (found && (image.frame.name !== frame || image.texture.key !== found.key))
      image.setTexture(found.key, frame);
  };

  const draw = (actor: Actor): void => {
    const { figure, pose, images } = actor;
    const face = faceOf(actor);
    const top = images.at(-1);
    if (face && top) wear(top, face);
    for (const image of images) {
      const { width, height } = find(image.frame.name) ?? { width: 0, height: 0 };
      image.setPosition(figure.x + pose.dx, figure.y + pose.dy).setRotation(pose.turn);
      image.displayWidth = width * figure.scale * pose.stretchX;
      image.displayHeight = height * figure.scale * pose.stretchY;
    }
  };

  const dress = (actor: Actor): void => {
    for (const [layer, image] of actor.images.entries()) {
      wear(image, actor.figure.frames[layer] ?? '');
      image.setOrigin(0.5, 1);
      image.setDepth(actor.figure.depth + layer * LAYER).setFlipX(actor.figure.isFlipped);
    }
    draw(actor);
  };

  const remove = (id: string): void => {
    for (const image of actors.get(id)?.images ?? []) image.destroy();
    actors.delete(id);
  };

  const add = (figure: Figure, pose: Pose): Actor => {
    remove(figure.id);
    const images = figure.frames.map((frame) =>
      scene.add.image(figure.x, figure.y, find(frame)?.key ?? '__DEFAULT', frame),
    );
    const actor = { figure, pose, isBlinking: false, images };
    actors.set(figure.id, actor);
    return actor;
  };

  return {
    *figures() {
      for (const actor of actors.values()) yield actor.figure;
    },
    figure: (id) => actors.get(id)?.figure,
    put(figure, pose) {
      const known = actors.get(figure.id);
      const actor = known?.images.length === figure.frames.length ? known : add(figure, pose);
      Object.assign(actor, { figure, pose });
      dress(actor);
    },
    pose(id, pose) {
      const actor = actors.get(id);
      if (!actor) return;
      actor.pose = pose;
      draw(actor);
    },
    blink(id, isShut) {
      const actor = actors.get(id);
      if (!actor?.figure.faces?.blinking) return;
      actor.isBlinking = isShut;
      draw(actor);
    },
    remove,
    clear() {
      for (const id of [...actors.keys()]) remove(id);
    },
    redress() {
      for (const actor of actors.values()) dress(actor);
    },
  };
}
