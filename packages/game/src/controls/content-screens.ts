/**
 * The kinds of content the control layer can show: one entry a kind, its screen in a file of its own.
 * Knows no game and no element.
 */
import type { RunContent } from '@requapass/scenario';
import type { ContentScreen } from './content-screen.js';
import { conversationScreen } from './screen-conversation.js';
import { planningScreen } from './screen-planning.js';
import { sortingScreen } from './screen-sorting.js';

type Kind = RunContent['kind'];

const SCREENS: { readonly [K in Kind]: ContentScreen<Extract<RunContent, { kind: K }>> } = {
  say: conversationScreen,
  moment: conversationScreen,
  pick: conversationScreen,
  planning: planningScreen,
  sorting: sortingScreen,
  finished: { isSpoken: true, parts: () => ({}) },
};

/** How this content is shown. */
export function screenOf(content: RunContent): ContentScreen {
  return SCREENS[content.kind] as ContentScreen;
}
