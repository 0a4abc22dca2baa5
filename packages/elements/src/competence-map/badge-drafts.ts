/**
 * Tells the page which badges the map's portfolio earns, as drafts that an organisation may sign. Loaded only where the
 * page asks for drafts; looks when the browser is idle. Knows the rules' result, not the rules; draws nothing.
 */
import type { Portfolio } from '@requapass/assessment';
import {
  badgeById,
  DEFAULT_BASE_URL,
  evaluateBadgeSet,
  isBaseUrl,
  loadBadgeSetWords,
  makeBadgeDraft,
  type BadgeDraftDetail,
  type BadgeDraftOptions,
  type BadgeId,
  type MissionNames,
  type SeenMission,
} from '@requapass/badges/badge-set.js';
import type { Locale } from '@requapass/framework';
import type { ErrorDetail } from '../shared/game-events.js';
import { defaultContentBase, EvidenceSource, type EvidenceSentences } from './evidence-sentences.js';

/** The element as its drafts need it. */
export interface DraftingElement extends HTMLElement {
  readonly portfolio: Portfolio | null;
  readonly badgeDrafts: string | null | undefined;
  readonly contentBase: string | undefined;
  earnedDrafts: readonly BadgeDraftDetail[];
}

/** Detail of `requapass-badge-draft-lost`. */
export interface BadgeDraftLostDetail {
  readonly badge: BadgeId;
}

/** How long a browser that is never idle may put it off. */
const PATIENCE_MS = 1000;

const watched = new WeakMap<DraftingElement, DraftWatch>();

/** Call it after every update; it does nothing while the portfolio is the one it knows. */
export function announceBadges(element: DraftingElement, locale: Locale): void {
  const watch = watched.get(element) ?? new DraftWatch(element);
  watched.set(element, watch);
  watch.look(locale);
}

class DraftWatch {
  readonly #element: DraftingElement;
  readonly #sentences = new EvidenceSource(() => {});
  #known: Portfolio | null = null;
  #earned: ReadonlySet<BadgeId> = new Set();
  #isPlanned = false;
  #locale: Locale = 'fr';

  constructor(element: DraftingElement) {
    this.#element = element;
  }

  look(locale: Locale): void {
    this.#locale = locale;
    if (this.#isPlanned || this.#element.portfolio === this.#known) return;
    this.#isPlanned = true;
    whenIdle(() => {
      this.#isPlanned = false;
      void this.#announce();
    });
  }

  async #announce(): Promise<void> {
    const { portfolio } = this.#element;
    this.#known = portfolio;
    const earned = portfolio ? evaluateBadgeSet(portfolio).filter(({ isEarned }) => isEarned) : [];
    const before = this.#earned;
    const added = earned.filter(({ badge }) => !before.has(badge));
    this.#earned = new Set(earned.map(({ badge }) => badge));
    this.#takeBack();
    const baseUrl = this.#element.badgeDrafts || DEFAULT_BASE_URL;
    if (!portfolio || added.length === 0 || !this.#accepts(baseUrl)) return;
    try {
      const words = await loadBadgeSetWords(this.#locale);
      const sentences = await this.#sentencesOf(added.flatMap(({ missions }) => missions));
      for (const { badge } of added)
        this.#fire(badge, portfolio, { words, baseUrl, nameMission: namedBy(sentences) });
    } catch (error) {
      // Tried again with the next change.
      this.#earned = before;
      this.#fail('not-loaded', String(error));
    }
  }

  #fire(badge: BadgeId, portfolio: Portfolio, options: BadgeDraftOptions): void {
    const result = makeBadgeDraft(badgeById(badge), portfolio, options);
    // While the words came, the badge may have been lost again.
    if (!result.ok || !this.#earned.has(badge)) return;
    const detail = { badge, draft: result.draft };
    this.#element.earnedDrafts = [...this.#element.earnedDrafts, detail];
    this.#dispatch<BadgeDraftDetail>('requapass-badge-draft', detail);
  }

  /** Drafts of badges that are not earned any more. */
  #takeBack(): void {
    const lost = this.#element.earnedDrafts.filter(({ badge }) => !this.#earned.has(badge));
    if (lost.length === 0) return;
    this.#element.earnedDrafts = this.#element.earnedDrafts.filter(({ badge }) => this.#earned.has(badge));
    for (const { badge } of lost)
      this.#dispatch<BadgeDraftLostDetail>('requapass-badge-draft-lost', { badge });
  }

  #accepts(baseUrl: string): boolean {
    if (isBaseUrl(baseUrl)) return true;
    const message = `badge-drafts is "${baseUrl}", no web address; it begins with https:// and has no fragment`;
    this.#fail('invalid-base', message);
    return false;
  }

  /** Titles of missions, by content; what cannot be had is left out: slugs stand in. */
  async #sentencesOf(missions: readonly SeenMission[]): Promise<ReadonlyMap<string, EvidenceSentences>> {
    const ids = [...new Set(missions.map(({ content }) => content.id))];
    const found = await Promise.all(ids.map((id) => this.#sentences.load(this.#addressOf(id))));
    return new Map(ids.flatMap((id, index) => (found[index] ? [[id, found[index]]] : [])));
  }

  #addressOf(contentId: string): string {
    const base = this.#element.contentBase ?? defaultContentBase(contentId);
    return `${base.endsWith('/') ? base : `${base}/`}evidence/${this.#locale}.json`;
  }

  #fail(code: string, message: string): void {
    this.#dispatch<ErrorDetail>('requapass-error', { code: `badge-drafts-${code}`, message });
  }

  #dispatch<Detail>(name: string, detail: Detail): void {
    this.#element.dispatchEvent(new CustomEvent<Detail>(name, { detail, bubbles: true, composed: true }));
  }
}

function namedBy(
  sentences: ReadonlyMap<string, EvidenceSentences>,
): (mission: SeenMission) => MissionNames | null {
  return ({ content, mission }) => {
    const found = sentences.get(content.id);
    const title = found?.[`${mission}.title`];
    return title ? { mission: title, content: found?.['pack.title'] ?? content.id } : null;
  };
}

/** Safari has no idle callback. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: PATIENCE_MS });
  else setTimeout(work, 0);
}
