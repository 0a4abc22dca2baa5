/**
 * The badges of the showcase: those of each source, merged with doubles shown once, and what checks found of each.
 * Knows no way to read and none to draw.
 */
import type { MissingDocument } from '@requapass/badges/reading.js';
import {
  type Checked,
  type Entry,
  type EntrySource,
  NOTHING,
  type ReadOutcome,
  type Refusal,
} from './entry.js';

/** In the order in which they are shown where no other order is asked for. */
const SOURCES: readonly EntrySource[] = ['inline', 'src', 'given', 'added', 'drafts', 'map'];

export class BadgeStore {
  readonly #outcomes = new Map<EntrySource, ReadOutcome>();
  readonly #checked = new Map<string, Checked>();
  #entries: readonly Entry[] | null = null;

  /** Each badge once. The same list until something changes. */
  get entries(): readonly Entry[] {
    return (this.#entries ??= this.#merge());
  }

  /** Addresses of badges that lie elsewhere, each once. */
  get links(): readonly MissingDocument[] {
    const all = this.#all().flatMap(({ links }) => links);
    return all.filter(({ url }, index) => all.findIndex((other) => other.url.href === url.href) === index);
  }

  get refused(): readonly Refusal[] {
    return this.#all().flatMap(({ refused }) => refused);
  }

  /** What a source came to, instead of what it had come to before. */
  set(source: EntrySource, outcome: ReadOutcome): void {
    this.#outcomes.set(source, outcome);
    this.#entries = null;
  }

  /** More from a source. @returns how many badges are new on the wall */
  append(source: EntrySource, outcome: ReadOutcome): number {
    const before = this.entries.length;
    const { badges, links, refused } = this.#outcomes.get(source) ?? NOTHING;
    this.set(source, {
      badges: [...badges, ...outcome.badges],
      links: [...links, ...outcome.links],
      refused: [...refused, ...outcome.refused],
    });
    return this.entries.length - before;
  }

  /** Takes away what the person added. */
  remove(identity: string): void {
    const added = this.#outcomes.get('added') ?? NOTHING;
    this.set('added', { ...added, badges: added.badges.filter((one) => one.identity !== identity) });
    this.#checked.delete(identity);
  }

  /** Addresses that were fetched are no longer elsewhere. */
  forgetLinks(addresses: ReadonlySet<string>): void {
    this.#each((outcome) => ({
      ...outcome,
      links: outcome.links.filter(({ url }) => !addresses.has(url.href)),
    }));
  }

  forgetRefused(): void {
    this.#each((outcome) => ({ ...outcome, refused: [] }));
  }

  check(identity: string, checked: Checked): void {
    this.#checked.set(identity, checked);
    this.#entries = null;
  }

  #all(): readonly ReadOutcome[] {
    return SOURCES.flatMap((source) => this.#outcomes.get(source) ?? []);
  }

  #each(change: (outcome: ReadOutcome) => ReadOutcome): void {
    for (const [source, outcome] of this.#outcomes) this.#outcomes.set(source, change(outcome));
  }

  #merge(): readonly Entry[] {
    const merged = new Map<string, Entry>();
    for (const source of SOURCES) {
      for (const read of this.#outcomes.get(source)?.badges ?? []) {
        const { identity } = read;
        const known = merged.get(identity);
        const checked = this.#checked.get(identity) ?? null;
        merged.set(identity, {
          ...read,
          badge: checked?.badge ?? read.badge,
          file: known?.file ?? read.file,
          sources: [...(known?.sources ?? []), source],
          checked,
        });
      }
    }
    return [...merged.values()];
  }
}
