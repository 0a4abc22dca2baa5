/**
 * What the session hands to its views after every intent: one whole, immutable snapshot.
 * A view draws it and sends intents back; it is never asked anything and may be thrown away.
 * Types only. No DOM, no Phaser, no sentence: texts are keys.
 */
import type { Confidence, Outcome, Stance } from '@requapass/assessment';
import type { CompetenceId, Evidence, Level } from '@requapass/framework';
import type { Action, Facts, RunView, Slug, StageRole, TextKey } from '@requapass/scenario';

/** Everything a person can ask of the session. The list of intents since the start is the save. */
export type Intent =
  /** `world`: only in a game that lost another mission: the world's facts as they were, whatever they are now. */
  | { readonly type: 'open-mission'; readonly mission: Slug; readonly world?: Facts }
  | { readonly type: 'act'; readonly action: Action }
  /** Debrief: what the person says of a card; the card stays. */
  | { readonly type: 'take-stance'; readonly competence: CompetenceId; readonly stance: Stance }
  | { readonly type: 'close-debrief' }
  | { readonly type: 'leave-mission' }
  | { readonly type: 'show-end' }
  | { readonly type: 'back-to-hub' };

export interface Snapshot {
  readonly screen: Screen;
  /** What the stage shows behind any screen. */
  readonly stage: StageView;
  readonly missions: readonly MissionEntry[];
  /** Sounds and gestures this intent caused, in order. Empty after a resume. */
  readonly cues: readonly Slug[];
  /** Evidence this intent caused. */
  readonly evidence: readonly Evidence[];
  readonly outcome: Outcome;
}

export type Screen =
  | {
      readonly kind: 'hub';
      /** What the host says, where the pack has words for it. */
      readonly line: TextKey | null;
      /** The mission that comes next if the person has no wish of their own. */
      readonly suggested: Slug | null;
      /** The mission that was done last. */
      readonly last: Slug | null;
    }
  | { readonly kind: 'mission'; readonly view: RunView; readonly title: TextKey }
  | {
      readonly kind: 'debrief';
      readonly mission: Slug;
      readonly title: TextKey;
      readonly cards: readonly DebriefCard[];
    }
  | {
      readonly kind: 'end';
      /** What the pack says there, as the world has become. */
      readonly lines: readonly TextKey[];
      readonly ending: EndingReached | null;
    };

/** How this game ended, of how many ways there are. */
export interface EndingReached {
  readonly id: Slug;
  readonly name: TextKey;
  readonly text: TextKey;
  readonly outOf: number;
}

/** "What you just did", named. */
export interface DebriefCard {
  readonly competence: CompetenceId;
  readonly level: Level;
  /** The sentence of the evidence that shows it best. */
  readonly did: TextKey;
  /** That act was done after asking for help. */
  readonly isHelped: boolean;
  /** How sure the level is. */
  readonly confidence: Confidence;
  /** Who was there and saw it. */
  readonly witness: Slug | null;
  readonly stance: Stance | null;
}

export interface MissionEntry {
  readonly id: Slug;
  readonly title: TextKey;
  readonly teaser: TextKey;
  readonly competences: readonly CompetenceId[];
  readonly status: 'closed' | 'open' | 'started' | 'done';
  /** What is to be done before a closed mission opens. */
  readonly until: TextKey | null;
}

/** The picture: a scene of the pack, who stands where, which props are out. */
export interface StageView {
  readonly scene: Slug;
  readonly cast: readonly StageRole[];
  readonly props: readonly Slug[];
  /** Who is speaking: they move a little. */
  readonly speaker: Slug | null;
  /** Sorting: pictures to lay on the places named after their shelf, or on the table. */
  readonly items: readonly StageItem[];
}

/** A cell of a grid that fills a place, from its top left. */
export interface GridCell {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

export interface StageItem {
  readonly id: Slug;
  /** Frame of the atlas. */
  readonly picture: Slug;
  /** Place of the scene it lies on. */
  readonly at: Slug;
  /** Its number among those that lie there, from 0, and how many there are. */
  readonly index: number;
  readonly count: number;
  /** Lies in one cell of a grid over the place: `index` and `count` are then those within the cell. */
  readonly cell?: GridCell;
  /** Hangs behind the people instead of lying before them. */
  readonly isBehind?: boolean;
}
