/** What every screen of the control layer gets to draw with, and who is who in it. */
import type { Experience } from '@requapass/assessment';
import type { CompetenceId, Level } from '@requapass/framework';
import type { Pack, Slug, TextKey } from '@requapass/scenario';
import type { Atlas } from '../app/atlas.js';
import type { ExperienceStore } from '../app/experiences.js';
import type { Settings } from '../app/settings.js';
import type { Translator } from '../i18n/translator.js';
import type { UiTextKey } from '../i18n/ui-texts.js';
import type { BoxSize } from '../scene-layout/index.js';
import { hubOf } from '../session/pack-scenes.js';
import type { Intent, Snapshot } from '../session/snapshot.js';
import type { Voice } from './speak-button.js';

/** Words of the framework in the present language. */
export interface CompetenceWords {
  name(competence: CompetenceId): string;
  /** What a person at this level can say of themselves. */
  level(competence: CompetenceId, level: Level): string;
  /** The autonomy of a level in a few words. */
  autonomy(level: Level): string;
}

export interface ScreenContext {
  readonly snapshot: Snapshot;
  readonly pack: Pack;
  readonly atlas: Atlas;
  readonly t: Translator;
  readonly words: CompetenceWords;
  readonly experiences: ExperienceStore;
  readonly settings: Settings;
  readonly changeSettings: (part: Partial<Settings>) => void;
  /** What reads aloud; nothing where nobody does. */
  readonly voice?: Voice | null;
  /** The scene's box in CSS pixels; controls are laid over the picture by the stage's own geometry. */
  readonly box: BoxSize;
  /** False in the text layout: the same controls flow as a page. */
  readonly isStageOn: boolean;
  readonly send: (intent: Intent) => void;
  /** What a mission is about, once it is there. */
  readonly introOf: (mission: Slug) => TextKey | null;
  /** Says something to screen readers. */
  readonly announce: (text: string) => void;
  /** Something is on its way over the network. */
  readonly isBusy: boolean;
  readonly ui: ScreenState;
  readonly setUi: (part: Partial<ScreenState>) => void;
}

/** What is chosen on screen and not yet done; forgotten when the screen changes. */
export interface ScreenState {
  /** Hub: the mission whose card is open. */
  readonly mission: Slug | null;
  /** Challenges: the thing in hand. */
  readonly hand: Slug | null;
  /** Challenges: the thing or place that is looked at. */
  readonly look: Slug | null;
  /** Debrief: the real-life situation the person is about to add or change. */
  readonly experience: ExperienceState | null;
  /** End: sentences to keep as the person has changed them. */
  readonly own?: Readonly<Partial<Record<CompetenceId, string>>>;
  /** End: what came of the last wish to copy or share. */
  readonly told?: { readonly about: 'keep' | 'share'; readonly text: UiTextKey } | null;
  /** Sentence by sentence: how many of the bubble are shown. */
  readonly sentences?: number;
  /** The hard word whose meaning is open. */
  readonly term?: string | null;
}

export interface ExperienceState {
  readonly competence: CompetenceId;
  /** What is changed, or `new`; null when the form has just closed. */
  readonly editing: Experience | 'new' | null;
  /** They wanted to keep it without saying where it was. */
  readonly lacksPlace: boolean;
}

/** Who welcomes on the hub and says goodbye at the end. */
export function hostOf({ pack }: ScreenContext): Slug {
  return hubOf(pack).host;
}

/** Name of a character in the present language. */
export function nameOf(context: ScreenContext, who: Slug): string {
  const character = context.pack.characters[who];
  return character ? context.t.content(character.name) : who;
}
