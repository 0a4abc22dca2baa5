/** A statement as xAPI 1.0.3 wants it, as far as we write one. Types only. */

export const XAPI_VERSION = '1.0.3';

/** A text in one or more languages, by language tag. */
export type LanguageMap = Readonly<Record<string, string>>;
export type Extensions = Readonly<Record<string, unknown>>;

/** Who it is about. Only the host knows, and only the host says. */
export interface Actor {
  readonly objectType: 'Agent';
  readonly name?: string;
  readonly mbox?: string;
  readonly mbox_sha1sum?: string;
  readonly openid?: string;
  readonly account?: { readonly homePage: string; readonly name: string };
}

export interface Verb {
  readonly id: string;
  readonly display?: LanguageMap;
}

export interface Activity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition?: {
    readonly type?: string;
    readonly name?: LanguageMap;
    readonly description?: LanguageMap;
  };
}

export interface Score {
  /** −1 to 1. */
  readonly scaled?: number;
  readonly raw?: number;
  readonly min?: number;
  readonly max?: number;
}

export interface StatementResult {
  readonly score?: Score;
  readonly success?: boolean;
  readonly completion?: boolean;
  readonly duration?: string;
  readonly extensions?: Extensions;
}

export interface StatementContext {
  readonly registration?: string;
  readonly language?: string;
  readonly contextActivities?: Readonly<
    Partial<Record<'parent' | 'grouping' | 'category' | 'other', readonly Activity[]>>
  >;
  readonly extensions?: Extensions;
}

export interface Statement {
  readonly id: string;
  readonly actor: Actor;
  readonly verb: Verb;
  readonly object: Activity;
  readonly result?: StatementResult;
  readonly context?: StatementContext;
  readonly timestamp?: string;
}
