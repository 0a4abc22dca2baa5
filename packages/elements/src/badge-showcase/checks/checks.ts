/**
 * The way of a check: which hosts it would ask, the person's yes or no, how far it is, and how it ends. One at a time.
 * What can be known without asking anybody is looked at without a question. Knows no signature and draws nothing.
 */
import type { MissingDocument } from '@requapass/badges/reading.js';
import type { Fetcher, TrustedIssuer } from '@requapass/badges/verification.js';
import type { Locale } from '@requapass/framework';
import { Lazy, type LazyHost } from '../../shared/lazy.js';
import type { Checked, Entry, ReadOutcome } from '../entry.js';
import type { HostToAsk } from './run-check.js';

/** What the person sees of it. */
export type Flow =
  | { readonly phase: 'asking'; readonly scope: Scope; readonly hosts: readonly HostToAsk[] }
  | { readonly phase: 'running'; readonly scope: Scope; readonly done: number; readonly total: number };

/** One badge, by its identity; all of the wall; or those that lie elsewhere. */
export type Scope = { readonly one: string } | 'all' | 'links';

export interface CheckEvents {
  readonly locale: () => Locale;
  readonly trustedIssuers: () => readonly TrustedIssuer[];
  readonly entries: () => readonly Entry[];
  readonly links: () => readonly MissingDocument[];
  readonly onChecked: (entry: Entry, checked: Checked) => void;
  readonly onFetched: (outcome: ReadOutcome, addresses: ReadonlySet<string>) => void;
  /** @param count - badges that were looked at */
  readonly onEnd: (how: 'done' | 'stopped' | 'not-loaded', scope: Scope, count: number) => void;
}

/** How long checks may keep the page from answering. */
const BREATH_MS = 30;

export class Checks {
  flow: Flow | null = null;
  readonly #parts: LazyHost;
  readonly #events: CheckEvents;
  readonly #run;
  #stop: AbortController | null = null;

  constructor(parts: LazyHost, events: CheckEvents) {
    this.#parts = parts;
    this.#events = events;
    this.#run = new Lazy(parts, () => import('./run-check.js'));
  }

  /** What can be said of a badge that was not looked at yet, without asking anybody. */
  look(entry: Entry): void {
    if (entry.checked || !isCheckable(entry)) return;
    this.#parts.waitFor(this.#look(entry));
  }

  /** Asks for the hosts; where there are none, goes on at once. */
  begin(scope: Scope): void {
    if (this.flow) return;
    this.#parts.waitFor(this.#begin(scope));
  }

  agree(): void {
    if (this.flow?.phase !== 'asking') return;
    const { scope, hosts } = this.flow;
    this.#parts.waitFor(this.#work(scope, new Set(hosts.map(({ host }) => host))));
  }

  decline(): void {
    if (this.flow?.phase !== 'asking') return;
    this.#set(null);
  }

  stop(): void {
    this.#stop?.abort();
  }

  async #load() {
    this.#run.retry();
    await this.#run.load();
    return this.#run.present;
  }

  async #look(entry: Entry): Promise<void> {
    const run = await this.#load();
    if (!run) return;
    const checked = await run.runCheck(entry, {
      ...this.#options(),
      hosts: null,
      fetcher: run.rememberAnswers(),
    });
    // Somebody may have asked online in the meantime.
    const now = this.#events.entries().find(({ identity }) => identity === entry.identity);
    if (now && !now.checked) this.#events.onChecked(now, checked);
  }

  async #begin(scope: Scope): Promise<void> {
    const run = await this.#load();
    if (!run) {
      this.#events.onEnd('not-loaded', scope, 0);
      return;
    }
    const entries = this.#entriesOf(scope);
    const further = entries.flatMap(({ checked }) =>
      (checked?.verification.furtherHosts ?? []).map((host): HostToAsk => ({ host, purposes: [] })),
    );
    const hosts =
      scope === 'links'
        ? this.#events.links().map(({ url }): HostToAsk => ({
            host: new URL(url.href).host,
            purposes: ['fetch'],
          }))
        : run.hostsFor(
            entries.map(({ badge }) => badge),
            this.#events.trustedIssuers(),
          );
    const all = run.mergeHosts([...hosts, ...further]);
    if (all.length > 0) this.#set({ phase: 'asking', scope, hosts: all });
    else await this.#work(scope, new Set());
  }

  async #work(scope: Scope, hosts: ReadonlySet<string>): Promise<void> {
    const stop = new AbortController();
    this.#stop = stop;
    const stopped = new Promise<'stopped'>((resolve) =>
      stop.signal.addEventListener('abort', () => resolve('stopped'), { once: true }),
    );
    let count = 0;
    const fetcher = (await this.#load())?.rememberAnswers();
    const things = scope === 'links' ? this.#events.links() : this.#entriesOf(scope);
    const work = async (): Promise<'done'> => {
      let breathedAt = performance.now();
      for (const thing of things) {
        this.#set({ phase: 'running', scope, done: count, total: things.length });
        if ('badge' in thing) await this.#check(thing, hosts, fetcher, stop.signal);
        else await this.#fetch(thing, hosts, stop.signal);
        count += 1;
        if (performance.now() - breathedAt > BREATH_MS) {
          await new Promise((resolve) => setTimeout(resolve));
          breathedAt = performance.now();
        }
        if (stop.signal.aborted) break;
      }
      return 'done';
    };
    const how = await Promise.race([work(), stopped]);
    this.#stop = null;
    this.#set(null);
    this.#events.onEnd(stop.signal.aborted ? 'stopped' : how, scope, count);
  }

  async #check(
    entry: Entry,
    hosts: ReadonlySet<string>,
    fetcher: Fetcher | undefined,
    signal: AbortSignal,
  ): Promise<void> {
    const run = await this.#load();
    if (!run || !fetcher) return;
    const checked = await run.runCheck(entry, {
      ...this.#options(),
      hosts: hosts.size > 0 ? hosts : null,
      fetcher,
    });
    if (!signal.aborted) this.#events.onChecked(entry, checked);
  }

  async #fetch({ url }: MissingDocument, hosts: ReadonlySet<string>, signal: AbortSignal): Promise<void> {
    const run = await this.#load();
    const { readInput } = await import('../inputs/read-input.js');
    let outcome: ReadOutcome;
    try {
      outcome = await readInput(
        await (run as NonNullable<typeof run>).fetchText(url.href, hosts),
        url.href,
        this.#events.locale(),
      );
    } catch (error) {
      const refused = [{ from: url.href, code: 'unreachable' as const, path: '', message: String(error) }];
      outcome = { badges: [], links: [], refused };
    }
    if (!signal.aborted) this.#events.onFetched(outcome, new Set([url.href]));
  }

  #options() {
    return { trustedIssuers: this.#events.trustedIssuers(), locale: this.#events.locale() };
  }

  #entriesOf(scope: Scope): readonly Entry[] {
    return this.#events
      .entries()
      .filter(isCheckable)
      .filter(({ identity }) => typeof scope === 'string' || identity === scope.one);
  }

  #set(flow: Flow | null): void {
    this.flow = flow;
    this.#parts.requestUpdate();
  }
}

/** There is something to check: a signature, or an original online. */
export function isCheckable({ badge }: Entry): boolean {
  return !badge.isDraft && badge.isVerifiable && badge.proofs.length > 0;
}
