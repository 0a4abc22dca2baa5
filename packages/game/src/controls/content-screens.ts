/**
 * The kinds of content the control layer can show: one entry a kind, its screen in a file of its own.
 * Knows no game and no element.
 */
import type { RunContent } from '@requapass/scenario';
import type { ContentScreen } from './content-screen.js';
import { conversationScreen } from './screen-conversation.js';
import { composingScreen } from './screen-composing.js';
import { discussionScreen } from './screen-discussion.js';
import { frontsScreen } from './screen-fronts.js';
import { planningScreen } from './screen-planning.js';
import { sortingScreen } from './screen-sorting.js';
import { tillScreen } from './screen-till.js';

type Kind = RunContent['kind'];

const SCREENS: { readonly [K in Kind]: ContentScreen<Extract<RunContent, { kind: K }>> } = {
  say: conversationScreen,
  moment: conversationScreen,
  pick: conversationScreen,
  composing: composingScreen,
  discussion: discussionScreen,
  fronts: frontsScreen,
  planning: planningScreen,
  sorting: sortingScreen,
  till: tillScreen,
  finished: { isSpoken: true, parts: () => ({}) },
};

/** How this content is shown. */
export function screenOf(content: RunContent): ContentScreen {
  return SCREENS[content.kind] as ContentScreen;
}
