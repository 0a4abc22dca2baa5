/**
 * From a view and a layout to the list of figures in the picture: what, where, how deep. Pure.
 * Knows no engine, no time and nothing of what was shown before.
 */
import type { Character, FactValue, SceneLayout, SceneSprite, Slug } from '@requapass/scenario';
import { castPosition, cellOf, itemPosition, visibleSprites } from '../scene-layout/index.js';
import type { StageView } from '../session/snapshot.js';
import type { SheetFrame } from './stage.js';

/** One thing in the picture: one or two frames on the same anchor, bottom centre, in layout units. */
export interface Figure {
  readonly id: string;
  readonly kind: 'scenery' | 'person' | 'item';
  /** Drawn one over the other: scenery and items have one, a person has a bust and a face. */
  readonly frames: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly isFlipped: boolean;
  /** Higher is nearer. */
  readonly depth: number;
  readonly idle: SceneSprite['idle'] | null;
  /** Hangs from its top, as what sways in the upper part of a scene does. */
  readonly isHanging: boolean;
  /** Comes and goes or moves: not a wall, a floor or another piece of the room itself. */
  readonly isLoose: boolean;
  /** The named place a person or an item is at. */
  readonly at: Slug | null;
  /** Frames that may take the place of the face for an instant, when the person has them. */
  readonly faces?: { readonly blinking: string | null; readonly talking: string | null };
}

export interface Composition {
  readonly figures: readonly Figure[];
  /** Frames and characters asked for that do not exist: they are left out of the picture. */
  readonly missing: readonly string[];
}

export interface Ingredients {
  readonly layout: SceneLayout;
  readonly characters: Readonly<Record<Slug, Character>>;
  readonly frames: Readonly<Record<string, SheetFrame>>;
  readonly world: Readonly<Record<string, FactValue>>;
}

/** People stand between the sprites before and after the layout's `castDepth`; items lie on top. */
const ITEM_DEPTH = 10_000;

/** What hangs behind the people is over the sprites behind them: people begin half a step under `castDepth`. */
const BEHIND = 0.75;

/** How much of its square an item takes up. */
const ITEM_FILL = 0.94;

/** The upper part of a scene's safe area: what has its foot there hangs. */
const HANGING_PART = 0.42;

/** Everything to draw for a view in one layout. */
export function composeView(view: StageView, ingredients: Ingredients): Composition {
  const wanted = [...scenery(view, ingredients), ...people(view, ingredients), ...items(view, ingredients)];
  const lacks = (figure: Figure): string[] => figure.frames.filter((frame) => !(frame in ingredients.frames));
  return {
    figures: wanted.filter((figure) => lacks(figure).length === 0),
    missing: [...new Set(wanted.flatMap(lacks))],
  };
}

function scenery(view: StageView, { layout, world }: Ingredients): Figure[] {
  return visibleSprites(layout, { props: view.props, world }).map(({ sprite, index }) => ({
    id: `scenery:${sprite.id ?? `${index}:${sprite.frame}`}`,
    kind: 'scenery',
    frames: [sprite.frame],
    x: sprite.x,
    y: sprite.y,
    scale: sprite.scale ?? 1,
    isFlipped: sprite.isFlipped ?? false,
    depth: index,
    idle: sprite.idle ?? null,
    isHanging: sprite.y < layout.safe.y + layout.safe.height * HANGING_PART,
    isLoose: Boolean(sprite.idle ?? sprite.prop ?? sprite.when),
    at: null,
  }));
}

function people(view: StageView, { layout, characters, frames }: Ingredients): Figure[] {
  const standing = view.cast.map((role): Figure => {
    const character = characters[role.who];
    const there = view.cast.filter((other) => other.at === role.at);
    const width = frames[character?.bust ?? '']?.width ?? 0;
    const face = character?.faces[role.face] ?? character?.faces['calm'];
    const faceIfDrawn = (slug: Slug) => {
      const frame = character?.faces[slug];
      return frame !== undefined && frame in frames ? frame : null;
    };
    return {
      id: `person:${role.who}`,
      kind: 'person',
      frames: character ? [character.bust, ...(face ? [face] : [])] : [`character ${role.who}`],
      ...castPosition(layout, role.at, there.indexOf(role), there.length, width),
      depth: 0,
      idle: 'breathe',
      isHanging: false,
      isLoose: true,
      at: role.at,
      faces: {
        blinking: faceIfDrawn(`${role.face}-blink`),
        // Moving lips would wipe a worry or a laugh off a face.
        talking: role.face === 'calm' ? faceIfDrawn('talking') : null,
      },
    };
  });
  // Who stands further up or smaller is further away.
  const fromAfar = [...standing].sort((a, b) => a.y - b.y || a.scale - b.scale);
  return standing.map((person) => ({
    ...person,
    depth: layout.castDepth - 0.5 + fromAfar.indexOf(person) / (fromAfar.length + 1) / 2,
  }));
}

function items(view: StageView, { layout, frames }: Ingredients): Figure[] {
  return view.items.flatMap((item): Figure[] => {
    const place = layout.places[item.at];
    if (!place) return [];
    const { x, y, size, row } = itemPosition(cellOf(place, item.cell), item.index, item.count);
    const frame = frames[item.picture];
    return [
      {
        id: `item:${item.id}`,
        kind: 'item',
        frames: [item.picture],
        x,
        y,
        scale: frame ? (size * ITEM_FILL) / Math.max(frame.width, frame.height) : 1,
        isFlipped: false,
        depth: item.isBehind ? layout.castDepth - BEHIND : ITEM_DEPTH - row,
        idle: null,
        isHanging: false,
        isLoose: true,
        at: item.at,
      },
    ];
  });
}
