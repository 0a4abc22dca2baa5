/**
 * The events a game frame reports and the commands a host may send: one list of names, one type each.
 * Knows no transport. No event carries identity, free text or timing of the person.
 */
import type { Outcome } from '@requapass/assessment';
import type { Evidence, Locale } from '@requapass/framework';

/** The integer version of the wire protocol, `requapass/1`. */
export const PROTOCOL_VERSION = 1;

/** The facts a host learns, by DOM event name. */
export interface GameEventDetails {
  'requapass-ready': ReadyDetail;
  'requapass-progress': ProgressDetail;
  'requapass-evidence': EvidenceDetail;
  'requapass-profile': OutcomeDetail;
  'requapass-outcome': OutcomeDetail;
  'requapass-error': ErrorDetail;
}
export type GameEventName = keyof GameEventDetails;

export interface ReadyDetail {
  /** Protocol version agreed on. */
  readonly version: number;
  /** Release of the game, e.g. `1.0.0`. */
  readonly build: string;
  /** Commands this frame understands. */
  readonly capabilities: readonly string[];
}
export interface ProgressDetail {
  readonly done: number;
  readonly total: number;
  /** The mission that is being played, or null on the hub. */
  readonly mission: string | null;
}
export interface EvidenceDetail {
  readonly evidence: Evidence;
}
export interface OutcomeDetail {
  readonly outcome: Outcome;
}
export interface ErrorDetail {
  /** Stable code, e.g. `content-not-found`. */
  readonly code: string;
  readonly message: string;
}

/** What a host may ask of the frame: arguments and answer of each command. */
export interface GameCommands {
  start: { readonly args: Record<string, never>; readonly result: null };
  pause: { readonly args: Record<string, never>; readonly result: null };
  resume: { readonly args: Record<string, never>; readonly result: null };
  setLocale: { readonly args: { readonly locale: Locale }; readonly result: null };
  setTheme: { readonly args: { readonly theme: Theme }; readonly result: null };
  requestOutcome: { readonly args: Record<string, never>; readonly result: Outcome };
  /** Resumes from a save (see the game's save format). */
  restore: { readonly args: { readonly save: unknown }; readonly result: null };
}
export type GameCommandName = keyof GameCommands;
/** The colours a page may ask for; `auto` follows the person's system. */
export const THEMES = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof THEMES)[number];
