/**
 * The seam between the map and its *activities*: parts that are loaded when somebody asks for them (take the map out,
 * bring something in, place oneself, ask for a confirmation, confirm, compare). Types only.
 *
 * How to add one
 * 1. A folder beside this file (`exports/`, `imports/`, `self/`, `confirm/`, `compare/`) with a module that exports
 *    `open: ActivityModule['open']`. Import from the map only types, `activity-words.ts`, `marks.ts`, `level-pips.ts`
 *    and `shared/`; never `competence-map.ts`. Heavy libraries: `await import()` once more, inside.
 * 2. One line in `activities.ts`. The button for it appears by itself; its name is in `strings/{fr,nl,en}.ts`.
 * 3. Sentences in `<folder>/strings/{fr,nl,en}.ts`, each `export const strings`, loaded by `ActivityWords`. Keys start
 *    with the folder's name (`exportsPdf`), so that the element's `strings` property can replace each of them.
 *
 * What the map does: frames the activity in `<section part="activity">` with a button to close it, says that it is
 * loading or that it failed (with a retry), moves the focus to `[data-autofocus]` once it is there (an `<h3
 * tabindex="-1" data-autofocus>` as a rule) and back to the button that opened it. Escape closes, unless the activity
 * called `preventDefault()`. Classes of the map that may be used: `button` (`button
 * small`), `fields`, `field` (a label round a `span` and an input), `row` of buttons, `note`, `quiet-text`, `spoken`.
 * Names of own classes start with the folder's name. Colours: `var(--_ink)`, `--_muted`, `--_line`, `--_raised`,
 * `--_surface`, `--_highlight` (with `--_on-colour` on it). No `style=` attribute.
 */
import type { Outcome, Portfolio } from '@requapass/assessment';
import type { Locale } from '@requapass/framework';
import type { CSSResultGroup, TemplateResult } from 'lit';
import type { Words } from './map-model.js';

/** What an activity may know of the map, and ask of it. Everything read is the value of now: do not keep it. */
export interface MapHost {
  /** The map's language and words. They change when the language round the element does. */
  readonly words: Words;
  /** Sentences the page wants instead of ours, of the map and of all activities. */
  readonly overrides: Readonly<Partial<Record<string, string>>> | undefined;
  readonly portfolio: Portfolio;
  readonly element: HTMLElement;
  /** True in `mode="self"` and `mode="confirm"`: the activity is all there is, there is no map beside it. */
  readonly isWhole: boolean;
  /**
   * Shows another portfolio. What was there is kept for `undo()`, `requapass-profile-change` is fired, and `said` is
   * spoken politely beside an undo button.
   */
  change(next: Portfolio, said: string): void;
  /** Speaks a sentence politely, and shows it for a while. */
  announce(sentence: string): void;
  /** Closes the activity; in a mode of its own, goes back to the map. */
  close(): void;
  /** Draws again: call it whenever `render()` would give something else. */
  update(): void;
  /** Fires `requapass-export`: something left the map in this format. */
  exported(format: string): void;
  /**
   * The sentences behind evidence keys of every content in the portfolio; whatever cannot be had is left out.
   * @param locale - by default the map's
   */
  evidenceSentences(locale?: Locale): Promise<SentenceLookup>;
}

/** The sentence of a key in the content that was played, or of `<mission>.title`. */
export type SentenceLookup = (content: Outcome['content'], key: string) => string | undefined;

/** An activity that is open. */
export interface Activity {
  /** Called with every update of the map. */
  render(): TemplateResult;
  readonly styles?: CSSResultGroup;
  /** It was closed, or its element left the page: stop timers, cameras, requests. */
  stop?(): void;
}

export interface ActivityModule {
  /** Resolves when `render()` can show something; a rejection shows the line with the retry. */
  readonly open: (host: MapHost) => Activity | Promise<Activity>;
}
