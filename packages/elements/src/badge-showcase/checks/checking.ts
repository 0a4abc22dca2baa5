/**
 * Checks as the person meets them: the question, how far it is, what is said and told at the end, and where the focus
 * goes. Leaves the checking to `checks.ts`; knows nothing else of the showcase.
 */
import type { TrustedIssuer } from '@requapass/badges/verification.js';
import type { Locale } from '@requapass/framework';
import { nothing } from 'lit';
import type { LazyHost } from '../../shared/lazy.js';
import type { BadgeStore } from '../badge-store.js';
import type { Checked, Entry, ReadOutcome } from '../entry.js';
import { type BadgeVerifyDetail, shownOf } from '../events.js';
import { countOf } from '../wall.js';
import type { Words } from '../words-source.js';
import { Checks, type Flow, type Scope } from './checks.js';
import { consent } from './consent.js';
import { SentencesSource } from './sentences-source.js';

/** What checking needs of the showcase round it. */
export interface CheckingHost {
  readonly store: BadgeStore;
  readonly words: () => Words | null;
  readonly locale: () => Locale;
  readonly trustedIssuers: () => readonly TrustedIssuer[];
  readonly onFetched: (outcome: ReadOutcome) => void;
  readonly onVerified: (detail: BadgeVerifyDetail) => void;
  readonly say: (sentence: string) => void;
  readonly tell: (code: string, message: string) => void;
  readonly focusLater: (selector: string) => void;
}

/** The button that begins a check of each scope. */
const BEGINNERS = {
  all: '[data-do="check-all"]',
  links: '[data-do="fetch-links"]',
  one: '[data-do="check"]',
} as const;

export class Checking {
  readonly sentences: SentencesSource;
  readonly #host: CheckingHost;
  readonly #parts: LazyHost;
  readonly #checks: Checks;

  constructor(parts: LazyHost, host: CheckingHost) {
    this.#host = host;
    this.#parts = parts;
    this.sentences = new SentencesSource(parts);
    this.#checks = new Checks(parts, {
      locale: host.locale,
      trustedIssuers: host.trustedIssuers,
      entries: () => host.store.entries,
      links: () => host.store.links,
      onChecked: (entry, checked) => this.#onChecked(entry, checked),
      onFetched: (outcome, addresses) => {
        host.store.forgetLinks(addresses);
        host.store.append('added', outcome);
        host.onFetched(outcome);
      },
      onEnd: (how, scope, count) => this.#onEnd(how, scope, count),
    });
  }

  get flow(): Flow | null {
    return this.#checks.flow;
  }

  /** What can be said without asking anybody. */
  look(entry: Entry): void {
    this.#checks.look(entry);
  }

  begin(scope: Scope): void {
    this.#checks.begin(scope);
    this.#host.focusLater('.consent [tabindex="-1"]');
  }

  stop(): void {
    this.#checks.stop();
  }

  /** A question that stands there is taken as a no; the focus is elsewhere already. */
  leave(): void {
    this.#checks.decline();
  }

  /** The key that ends things. @returns whether there was something to end */
  escape(): boolean {
    if (!this.flow) return false;
    if (this.flow.phase === 'asking') this.#decline();
    else this.stop();
    return true;
  }

  /** The question, or how far it is, where it was asked for. */
  draw(words: Words, scope: Scope): unknown {
    const { flow } = this;
    const isHere =
      flow &&
      (typeof scope === 'string'
        ? flow.scope === scope
        : typeof flow.scope !== 'string' && flow.scope.one === scope.one);
    const sentences = isHere ? this.sentences.get(words) : null;
    if (!isHere || !sentences) return nothing;
    const events = {
      onAgree: () => {
        this.#checks.agree();
        this.#host.focusLater('.consent [data-do="stop"]');
      },
      onDecline: () => this.#decline(),
      onStop: () => this.stop(),
    };
    return consent(flow, events, words, sentences);
  }

  /** The focus goes back to the button that asked. */
  #decline(): void {
    const scope = this.flow?.scope ?? 'all';
    this.#checks.decline();
    this.#host.focusLater(BEGINNERS[typeof scope === 'string' ? scope : 'one']);
  }

  #onChecked(entry: Entry, checked: Checked): void {
    this.#host.store.check(entry.identity, checked);
    const { verification, isOnline } = checked;
    const { intact, bound, trusted, dates, status, form, verdict, checkedAt } = verification;
    this.#host.onVerified({
      ...shownOf(entry),
      verdict,
      codes: {
        intact: intact.code,
        bound: bound.code,
        trusted: trusted.code,
        dates: dates.code,
        status: status.code,
        form: form.code,
      },
      isOnline,
      checkedAt,
    });
    this.#parts.requestUpdate();
  }

  #onEnd(how: 'done' | 'stopped' | 'not-loaded', scope: Scope, count: number): void {
    const words = this.#host.words();
    if (!words) return;
    const { say, tell, focusLater } = this.#host;
    const { checkStopped, checkFailed, checkedOne, checkedOther } = words.strings;
    if (how === 'not-loaded') tell('showcase-check-not-loaded', 'the code that checks badges did not come');
    if (how === 'stopped') say(checkStopped);
    else if (how === 'not-loaded') say(checkFailed);
    else if (scope === 'all') say(countOf(count, checkedOne, checkedOther, words.locale));
    focusLater(typeof scope === 'string' ? BEGINNERS[scope] : '.verdict');
  }
}
