/**
 * What the host says once for all statements: who, under which addresses, in which sitting. Checked before use.
 * Knows no outcome.
 */
import type { FrameworkTexts } from '@requapass/framework';
import { isIri, isUuid, isWebAddress } from '../iri.js';
import { accept, quote, refuse, type Problem, type Result } from '../xapi-error.js';
import { parseActor, type ActorCode } from './parse-actor.js';
import type { Actor } from './statement.js';
import { DEFAULT_COMPETENCE_BASE_URL, DEFAULT_TERMS_URL } from './vocabulary.js';

export interface StatementOptions {
  /** Who it is about: yours to say, see `parseActor`. */
  readonly actor: unknown;
  /** The game's own activity id, an address under your control; missions and moments lie below it. */
  readonly activityId: string;
  /** One sitting: a UUID. Without it, the same fact seen twice is stored once. */
  readonly registration?: string;
  /** Base of the pages of the competences, the one your badges use. */
  readonly competenceBaseUrl?: string;
  /** The address under which our own terms are described. */
  readonly termsUrl?: string;
  /** The names of the competences, for whoever reads the store: `await loadFrameworkTexts('fr')`. */
  readonly words?: { readonly language: string; readonly texts: FrameworkTexts };
  /** A clock, in milliseconds. Without it no statement says when, and the store writes when it heard. */
  readonly now?: () => number;
}

export interface Setting extends Omit<StatementOptions, 'actor'> {
  readonly actor: Actor;
  readonly competenceBaseUrl: string;
  readonly termsUrl: string;
}

export type SettingCode = ActorCode | 'activity-id' | 'registration' | 'base-url' | 'terms-url' | 'clock';

/** Thrown for an option that no statement could be made with. */
export class XapiOptionError extends Error {
  override readonly name = 'XapiOptionError';
  declare readonly code: SettingCode;
  declare readonly path: string;
  declare readonly hint: string;
  constructor({ code, path, message, hint }: Problem<SettingCode>) {
    super(message);
    this.code = code;
    this.path = path;
    this.hint = hint;
  }
}

/** @throws XapiOptionError */
export function makeSetting(options: StatementOptions): Setting {
  const result = parseSetting(options);
  if (!result.ok) throw new XapiOptionError(result.error);
  return result.value;
}

function parseSetting(options: StatementOptions): Result<Setting, SettingCode> {
  const actor = parseActor(options.actor);
  if (!actor.ok) return actor;
  const { activityId, registration } = options;
  const competenceBaseUrl = options.competenceBaseUrl ?? DEFAULT_COMPETENCE_BASE_URL;
  const termsUrl = options.termsUrl ?? DEFAULT_TERMS_URL;
  if (!isIri(activityId) || /[?#]/u.test(activityId)) {
    const message = `activityId is ${quote(activityId)}: it must be an absolute address without ? and #`;
    return refuse(
      'activity-id',
      'activityId',
      message,
      'for instance "https://your-site.example/la-passerelle"',
    );
  }
  if (registration !== undefined && !isUuid(registration)) {
    const message = `registration is ${quote(registration)}: it must be a UUID`;
    return refuse('registration', 'registration', message, 'crypto.randomUUID() makes one');
  }
  if (!isWebAddress(competenceBaseUrl.replaceAll('{page}', 'page')) || competenceBaseUrl.includes('#')) {
    const message = `competenceBaseUrl is ${quote(competenceBaseUrl)}: it must be a web address without #`;
    return refuse('base-url', 'competenceBaseUrl', message, 'use the base of your badges');
  }
  if (!isWebAddress(termsUrl) || termsUrl.includes('#')) {
    const message = `termsUrl is ${quote(termsUrl)}: it must be a web address without #`;
    return refuse('terms-url', 'termsUrl', message, 'leave it out, or use the address of docs/xapi.md');
  }
  return accept({ ...options, actor: actor.value, competenceBaseUrl, termsUrl });
}

/** The moment by the host's clock, as `{ timestamp }` in UTC; nothing at all without one. */
export function timestampOf({ now }: Pick<StatementOptions, 'now'>): { readonly timestamp?: string } {
  if (!now) return {};
  const time = new Date(now());
  if (!Number.isNaN(time.getTime())) return { timestamp: time.toISOString() };
  const message = 'now() gave no time: it must give milliseconds since 1970';
  throw new XapiOptionError({ code: 'clock', path: 'now', message, hint: 'use Date.now' });
}
