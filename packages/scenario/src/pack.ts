/**
 * The content pack: which missions there are, who plays in them, what the places look like.
 * Types only. A partner may swap a pack whole. Paths are relative to the pack's own address.
 *
 * The simplest pack has all its scenes in `scenes`, one drawing (`assets/atlas.svg`, `.json`) and one sound
 * file (`assets/sounds.webm`, `.m4a`, `.json`). A large one names some scenes in `sceneFiles`: those come, with
 * their own drawing and sounds, when a mission that shows them opens.
 */
import type { Condition, Slug, TextKey } from './mission.js';

export interface Pack {
  readonly format: 'requapass-content';
  readonly version: 1;
  readonly id: Slug;
  /** The pack's own version, e.g. `1.0.0`. */
  readonly release: string;
  readonly title: TextKey;
  /** One line under the title. */
  readonly tagline?: TextKey;
  /** Picture on the title screen; `assets/poster.svg` when left out. */
  readonly poster?: string;
  readonly locales: readonly string[];
  readonly missions: readonly PackMission[];
  /** Where missions are chosen; the scene `hub` and the first character when left out. */
  readonly hub?: HubDefinition;
  /** What is behind the end; the hub when left out. */
  readonly end?: EndDefinition;
  readonly characters: Readonly<Record<Slug, Character>>;
  /**
   * Drawing that is always there, with everybody and what the hub shows: `assets/<sheet>.svg` and `.json`.
   * `atlas` when left out.
   */
  readonly sheet?: Slug;
  /** Sounds that are always there: `assets/<sounds>.webm`, `.m4a` and `.json`. `sounds` when left out. */
  readonly sounds?: Slug;
  /** Scenes that are there from the start. */
  readonly scenes: Readonly<Record<Slug, SceneDefinition>>;
  /** Scenes that come when they are needed. */
  readonly sceneFiles?: Readonly<Record<Slug, SceneFile>>;
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
  /** Open from the start when left out. */
  readonly opens?: MissionOpening;
  /**
   * Every scene it shows, so that they can come together with the mission. When left out they come after it:
   * the build of our packs writes this line.
   */
  readonly scenes?: readonly Slug[];
}

/** A mission that opens once the world's facts say so. */
export interface MissionOpening {
  /** `world.…` facts, those of the missions and `world.jobs-done`: missions that observe something, finished. */
  readonly when: Condition;
  /** What is to be done first, in one sentence. */
  readonly until: TextKey;
}

export interface HubDefinition {
  /** Has a place for every mission, named after it. */
  readonly scene: Slug;
  /** Who welcomes on the hub and says goodbye at the end. */
  readonly host: Slug;
  /** What the host says on the hub: the first line that fits. The game has words of its own where none does. */
  readonly lines?: readonly HubLine[];
}

export interface HubLine {
  /** Only right after this mission was done. */
  readonly after?: Slug;
  /** Only as long as the world's facts say so. */
  readonly when?: Condition;
  readonly text: TextKey;
}

export interface EndDefinition {
  readonly scene: Slug;
  /** Until the world's facts say so, the hub is behind the end: whoever stops early spoils no surprise. */
  readonly when?: Condition;
  /** Props shown: each always, or when the world's facts say so. */
  readonly props?: readonly EndProp[];
  /** Sentences on the last page, such as what the person wants to do next. */
  readonly lines?: readonly EndLine[];
  /** How it can end: the first that fits is the one of this game. Those found are counted. */
  readonly endings?: readonly Ending[];
}

/** One way it can end. */
export interface Ending {
  readonly id: Slug;
  /** A few words, such as a title. */
  readonly name: TextKey;
  /** What is to be seen, in a sentence. */
  readonly text: TextKey;
  readonly when: Condition;
}

export interface EndLine {
  readonly when?: Condition;
  readonly text: TextKey;
}

export interface EndProp {
  readonly prop: Slug;
  readonly when?: Condition;
}

/** A scene in a file of its own, with the names of what must come with it (the same as in the file). */
export interface SceneFile {
  /** A {@link SceneDefinition}, e.g. `scenes/kitchen.json`. */
  readonly file: string;
  readonly sheet?: Slug;
  readonly sounds?: Slug;
}

export interface Character {
  readonly name: TextKey;
  /** One line about them, for screen readers and the text layout. */
  readonly description: TextKey;
  /** Languages they speak: shown beside the name. */
  readonly languages: readonly string[];
  /** Frame of the bust (head, hair, clothes; no face) in the pack's own drawing. */
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
  /** A drawing of its own beside the pack's: `assets/<sheet>.svg` and `.json`. No frame is in both. */
  readonly sheet?: Slug;
  /** A sound file of its own beside the pack's: `assets/<sounds>.webm`, `.m4a` and `.json`. */
  readonly sounds?: Slug;
  /** Sound that goes on quietly while the scene is shown. */
  readonly ambience?: Slug;
  /** Sounds that go on too while a prop is shown, by prop: `{ "rain": "rain-falling" }`. */
  readonly ambienceOf?: Readonly<Record<Slug, Slug>>;
  /** What a prop adds to the picture, in one sentence: for whoever does not see it. `{ "rain": "prop.rain" }`. */
  readonly props?: Readonly<Record<Slug, TextKey>>;
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
