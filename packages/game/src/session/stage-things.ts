/**
 * What a challenge lays and shows on the stage: one entry a kind. Pure.
 * Knows names of pictures, props and places; knows no screen.
 */
import type { RunContent, Slug, StageRole } from '@requapass/scenario';
import { composingThings } from './composing-things.js';
import { discussionThings } from './discussion-things.js';
import { frontsThings } from './fronts-things.js';
import { investigationThings } from './investigation-things.js';
import { planningThings } from './planning-things.js';
import type { StageItem } from './snapshot.js';
import { reflectingThings } from './reflecting-things.js';
import { sortingThings } from './sorting-things.js';
import { tillThings } from './till-things.js';

/** What is on the stage besides the scene and the people. */
export interface StageThings {
  readonly items: readonly StageItem[];
  /** Props of the scene the challenge's state shows. */
  readonly props: readonly Slug[];
  /** People who come, change and go with its state; whoever else is on stage stays as they are. */
  readonly cast?: readonly StageRole[];
  /** How people who are on stage look while it goes on. */
  readonly faces?: Readonly<Record<Slug, Slug>>;
}

type Kind = RunContent['kind'];

const NOTHING: StageThings = { items: [], props: [] };
const nothing = (): StageThings => NOTHING;

const THINGS: { readonly [K in Kind]: (content: Extract<RunContent, { kind: K }>) => StageThings } = {
  say: nothing,
  moment: nothing,
  pick: nothing,
  settings: nothing,
  experiences: nothing,
  composing: composingThings,
  discussion: discussionThings,
  fronts: frontsThings,
  investigation: investigationThings,
  planning: planningThings,
  reflecting: reflectingThings,
  sorting: sortingThings,
  till: tillThings,
  finished: nothing,
};

/** What this content lays and shows on the stage. */
export function thingsOf(content: RunContent): StageThings {
  return (THINGS[content.kind] as (content: RunContent) => StageThings)(content);
}
