/**
 * The portfolio on show and how it changes: given by the page, changed by the person, undone. What reads documents is
 * loaded with the first one (`reading.ts`); until then work waits in line. Knows no source and no screen.
 */
import type { Outcome, Portfolio, Stance, ViewedCompetence } from '@requapass/assessment';
import { makePortfolio } from '@requapass/assessment/portfolio.js';
import type { CompetenceId, Level } from '@requapass/framework';
import { Lazy, type LazyHost } from '../shared/lazy.js';
import type * as reading from './reading.js';

/** Why what the page gave is not shown, or why the person's changes are not kept. */
export interface StoreProblem {
  readonly what: 'outcome' | 'portfolio';
  readonly code:
    | 'unreachable'
    | 'not-found'
    | 'too-large'
    | 'not-json'
    | 'newer-version'
    | 'invalid'
    | 'full'
    | 'not-loaded'
    | 'not-kept'
    | 'not-recalled'
    /** It was read, without confirmations that nobody can believe. */
    | 'left-out';
  /** For developers, in English. */
  readonly message: string;
  /** Where in the document, e.g. `competences[3].level`; empty where that makes no sense. */
  readonly path: string;
  /** Of text that is cut or damaged: the line, counted from 1; or the text, to look for it. */
  readonly line?: number;
  readonly text?: string;
  /** Who is said to confirm what was left out: for the screen, never for an event. */
  readonly who?: string;
}

/** Detail of `requapass-profile-change`. Levels and numbers; no name, no date, no word that somebody wrote. */
export interface ProfileChangeDetail {
  /** The competences that changed, as they are now. */
  readonly competences: readonly {
    readonly competence: CompetenceId;
    readonly seenLevel: Level | null;
    readonly saidLevel: Level | null;
    readonly stance: Stance | null;
    readonly confirmations: number;
    readonly experiences: number;
  }[];
  /** How many outcomes and requests the portfolio holds now. */
  readonly outcomes: number;
  readonly requests: number;
  /** The person took back their last change. */
  readonly isUndo: boolean;
}

/** A portfolio, and which outcome in it is the page's. */
export interface Held {
  readonly portfolio: Portfolio;
  /** The last good one the page gave. */
  readonly outcome: Outcome | null;
  /** The page's next outcome takes the place of this one. */
  readonly isTakenBack: boolean;
}

type Reading = typeof reading;

export interface StoreEvents {
  readonly onProblem: (problem: StoreProblem) => void;
  readonly onChange: (detail: ProfileChangeDetail) => void;
}

/** How often one can go back. */
const HISTORY = 30;

export class PortfolioStore {
  problem: StoreProblem | null = null;
  readonly #host: LazyHost;
  readonly #events: StoreEvents;
  readonly #reading: Lazy<Reading>;
  #held: Held = { portfolio: makePortfolio(), outcome: null, isTakenBack: false };
  #history: Held[] = [];
  #waiting: ((reading: Reading) => void)[] = [];
  #isKept = false;
  #view: readonly ViewedCompetence[] | null = null;

  constructor(host: LazyHost, events: StoreEvents) {
    this.#host = host;
    this.#events = events;
    this.#reading = new Lazy(host, () => import('./reading.js'));
  }

  get portfolio(): Portfolio {
    return this.#held.portfolio;
  }
  get outcome(): Outcome | null {
    return this.#held.outcome;
  }
  get canUndo(): boolean {
    return this.#history.length > 0;
  }
  get isBusy(): boolean {
    return this.#waiting.length > 0 && !this.#reading.isMissing;
  }
  /** Per competence; null while nothing was given. */
  get view(): readonly ViewedCompetence[] | null {
    return (this.#view ??= this.#reading.present?.viewPortfolio(this.portfolio) ?? null);
  }

  giveOutcome(value: unknown): void {
    this.#give((reading) =>
      reading.isPortfolio(value) ? reading.givePortfolio(value) : reading.giveOutcome(this.#held, value),
    );
  }

  givePortfolio(value: unknown): void {
    this.#give((reading) => {
      const result = reading.givePortfolio(value);
      if ('held' in result) this.#history = [];
      return result;
    });
  }

  /** The person changed something. */
  change(next: Portfolio): void {
    this.#do((reading) => {
      const before = this.#held;
      if (next === before.portfolio) return;
      this.#history = [...this.#history.slice(1 - HISTORY), before];
      this.#hold({ ...before, portfolio: next });
      this.#events.onChange(reading.describeChange(before.portfolio, next, false));
    });
  }

  /** Takes back the last change. @returns whether there was one */
  undo(): boolean {
    const before = this.#history.pop();
    if (!before) return false;
    this.#do((reading) => {
      const now = this.#held;
      this.#hold(reading.goBack(before, now));
      this.#events.onChange(reading.describeChange(now.portfolio, this.portfolio, true));
    });
    return true;
  }

  /** From now on the portfolio is kept on the device, with what is there already; or not any more. */
  keep(isKept: boolean): void {
    if (isKept === this.#isKept) return;
    this.#isKept = isKept;
    if (!isKept) return;
    this.#do((reading) => {
      const recalled = reading.recall();
      if (recalled.portfolio) this.#hold(reading.merge(recalled.portfolio, this.#held));
      if (recalled.problem) this.report(recalled.problem);
    });
  }

  report(problem: StoreProblem): void {
    this.problem = problem;
    this.#events.onProblem(problem);
    this.#host.requestUpdate();
  }

  /** After the code that reads could not be loaded. */
  retry(): void {
    this.#reading.retry();
    this.problem = null;
    this.#do(() => {});
  }

  #give(read: (reading: Reading) => ReturnType<Reading['giveOutcome']>): void {
    this.#do((reading) => {
      this.problem = null;
      const result = read(reading);
      if ('held' in result) this.#hold(result.held);
      if (result.problem) this.report(result.problem);
    });
  }

  #hold(held: Held): void {
    this.#held = held;
    this.#view = null;
    const failure = this.#isKept ? this.#reading.present?.keep(held.portfolio) : null;
    if (failure) this.#report('not-kept', failure);
    this.#host.requestUpdate();
  }

  #report(code: StoreProblem['code'], message: string): void {
    this.report({ what: 'portfolio', code, path: '', message });
  }

  /** At once where the reader is there, else as soon as it is. */
  #do(work: (reading: Reading) => void): void {
    const reading = this.#reading.present;
    if (reading && this.#waiting.length === 0) {
      work(reading);
      this.#host.requestUpdate();
      return;
    }
    this.#waiting.push(work);
    if (this.#waiting.length > 1 && !this.#reading.isMissing) return;
    this.#host.waitFor(this.#reading.load().then(() => this.#catchUp()));
    this.#host.requestUpdate();
  }

  #catchUp(): void {
    const reading = this.#reading.present;
    if (!reading) {
      if (this.problem?.code !== 'not-loaded')
        this.#report('not-loaded', 'the code that reads documents could not be loaded');
      return;
    }
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const work of waiting) work(reading);
    this.#host.requestUpdate();
  }
}
