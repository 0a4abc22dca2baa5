/**
 * The content pack: which missions there are, who plays in them, what the places look like.
 * Types only. A partner may swap a pack whole. Paths are relative to the pack's own address.
 */
import type { Condition, Slug, TextKey } from './mission.js';

export interface Pack {
  readonly format: 'requapass-content';
  readonly version: 1;
  readonly id: Slug;
  /** The pack's own version, e.g. `1.0.0`. */
  readonly release: string;
  readonly title: TextKey;
  readonly locales: readonly string[];
  readonly missions: readonly PackMission[];
  readonly characters: Readonly<Record<Slug, Character>>;
  readonly scenes: Readonly<Record<Slug, SceneDefinition>>;
  /** Sounds by cue: each has a caption. */
  readonly cues: Readonly<Record<Slug, CueDefinition>>;
}

/** One mission of the pack: `missions/<id>.json`, texts in `texts/<locale>/<id>.json`. */
export interface PackMission {
  readonly id: Slug;
  readonly title: TextKey;
  /** One line on the hub. */
  readonly teaser: TextKey;
  readonly competences: readonly Slug[];
}

export interface Character {
  readonly name: TextKey;
  /** One line about them, for screen readers and the text layout. */
  readonly description: TextKey;
  /** Languages they speak: shown beside the name. */
  readonly languages: readonly string[];
  /** Frame of the bust (head, hair, clothes; no face) in the atlas. */
  readonly bust: string;
  /** Expressions by slug (`calm`, `happy`, `worried`, …): frames laid over the bust, same size. */
  readonly faces: Readonly<Record<Slug, string>>;
  /** Frame of the whole body, for the hub. */
  readonly body?: string;
}

/** A scene in one or more compositions: the one whose `safe` area is nearest to the box's shape is shown. */
export interface SceneDefinition {
  readonly description: TextKey;
  readonly layouts: readonly SceneLayout[];
}

/**
 * One composition. Coordinates are in its own units, origin top left, y downwards. The stage scales it
 * evenly so that `safe` is wholly visible and centred in its box; whatever is painted outside `safe`
 * shows when there is room.
 */
export interface SceneLayout {
  readonly safe: SceneArea;
  /** A part of `safe` that is enough while people speak in a box much wider than high: heads without the room. */
  readonly closeUp?: SceneArea;
  /** Colour behind everything, `#rrggbb`. */
  readonly background: string;
  /** Painted back to front. */
  readonly sprites: readonly SceneSprite[];
  /** Named places where characters stand, pins hang or shelves are. The anchor is bottom centre. */
  readonly places: Readonly<Record<Slug, ScenePlace>>;
  /** Index in `sprites` before which characters are drawn (a counter in front of them comes after). */
  readonly castDepth: number;
}

export interface SceneArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SceneSprite {
  readonly id?: Slug;
  readonly frame: string;
  /** Bottom centre. */
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly isFlipped?: boolean;
  /** Gentle life while nothing happens. */
  readonly idle?: 'sway' | 'float' | 'drift' | 'breathe' | 'blink';
  /** Shown only when a prop of this slug is on stage. */
  readonly prop?: Slug;
  /** Hidden when a prop of this slug is on stage. */
  readonly unlessProp?: Slug;
  /** Hub only: shown when the world's facts say so. */
  readonly when?: Condition;
}

export interface ScenePlace {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly isFlipped?: boolean;
  /** Size of an area, for shelves and tables. */
  readonly width?: number;
  readonly height?: number;
}

export interface CueDefinition {
  /** Sprite in the sound file, when it makes a sound. */
  readonly sound?: Slug;
  /** Caption, when the sound means something. */
  readonly caption?: TextKey;
}

/** One language's texts: sentence by key. `[nl:Goedemiddag]` marks words of another language. */
export type Texts = Readonly<Record<TextKey, string>>;

/** The texts of a mission or pack in every language, by locale. */
export type LocaleTexts = Readonly<Record<string, Texts>>;
