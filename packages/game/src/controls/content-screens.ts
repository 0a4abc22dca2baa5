/**
 * The kinds of content the control layer can show: one entry a kind, its screen in a file of its own. Screens of
 * challenges come with the first mission that has one. Knows no game and no element.
 */
import { html, type CSSResult } from 'lit';
import type { Mission, RunContent } from '@requapass/scenario';
import type { ContentScreen } from './content-screen.js';
import { conversationScreen } from './screen-conversation.js';

type Kind = RunContent['kind'];

type ScreenFor<K extends Kind> = ContentScreen<Extract<RunContent, { kind: K }>>;

/** The screen of a kind, or how to get it. */
const SCREENS: { readonly [K in Kind]: ScreenFor<K> | (() => Promise<ScreenFor<K>>) } = {
  say: conversationScreen,
  moment: conversationScreen,
  pick: conversationScreen,
  settings: async () => (await import('./screen-settings.js')).settingsScreen,
  experiences: async () => (await import('./screen-experiences.js')).experiencesScreen,
  composing: async () => (await import('./screen-composing.js')).composingScreen,
  discussion: async () => (await import('./screen-discussion.js')).discussionScreen,
  fronts: async () => (await import('./screen-fronts.js')).frontsScreen,
  investigation: async () => (await import('./screen-investigation.js')).investigationScreen,
  planning: async () => (await import('./screen-planning.js')).planningScreen,
  reflecting: async () => (await import('./screen-reflecting.js')).reflectingScreen,
  sorting: async () => (await import('./screen-sorting.js')).sortingScreen,
  till: async () => (await import('./screen-till.js')).tillScreen,
  finished: { isSpoken: true, parts: () => ({}) },
};

/** Screens that have come, by kind. */
const come = new Map<string, ContentScreen>();
const listeners = new Set<() => void>();

/** In the place of a screen that could not be there in time. */
const ON_ITS_WAY: ContentScreen = {
  isSpoken: false,
  parts: ({ t }) => ({ panel: html`<p role="status">${t.ui('app.loading')}</p>` }),
};

/** How this content is shown. */
export function screenOf({ kind }: RunContent): ContentScreen {
  const screen = SCREENS[kind];
  if (typeof screen !== 'function') return screen as ContentScreen;
  return come.get(kind) ?? ON_ITS_WAY;
}

/** Brings the screens of a mission's challenges and nodes; rejects when one cannot be had. */
export async function loadScreens({
  challenges = {},
  nodes = {},
}: Partial<Pick<Mission, 'challenges' | 'nodes'>>): Promise<void> {
  const inNodes = Object.values(nodes).flatMap(({ type }) =>
    Object.hasOwn(SCREENS, type) ? [type as Kind] : [],
  );
  const kinds = new Set<Kind>([...Object.values(challenges).map(({ kind }) => kind), ...inNodes]);
  const bring = async (kind: Kind): Promise<void> => {
    const screen = SCREENS[kind];
    if (typeof screen !== 'function' || come.has(kind)) return;
    come.set(kind, (await screen()) as ContentScreen);
    for (const listener of listeners) listener();
  };
  await Promise.all([...kinds].map(bring));
}

/** Styles of the screens that have come. */
export function stylesOfScreens(): readonly CSSResult[] {
  return [...come.values()].flatMap(({ styles }) => styles ?? []);
}

/** Calls back whenever a screen has come. */
export function onScreens(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
