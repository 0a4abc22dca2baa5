/**
 * Comparing: two outcomes of the same person, earlier and later, from the documents of the map. Shows, copies and
 * prints; changes nothing. What may be said of a difference is for `compare-model.ts` and the comparison itself.
 */
import type { KeptOutcome } from '@requapass/assessment';
import type { TemplateResult } from 'lit';
import type { Activity, MapHost } from '../activity.js';
import { ActivityWords } from '../activity-words.js';
import { moveFocus } from '../move-focus.js';
import {
  type Comparison,
  comparisonText,
  type CompareStrings,
  makeComparison,
  momentName,
} from './compare-model.js';
import { styles } from './compare.styles.js';
import { choose, firstAndLast, momentsOf, type Pair } from './moments.js';
import { compareScreen, tooFewScreen } from './screens.js';

export async function open(host: MapHost): Promise<Activity> {
  const words = await ActivityWords.load<CompareStrings>(host, {
    fr: () => import('./strings/fr.js'),
    nl: () => import('./strings/nl.js'),
    en: () => import('./strings/en.js'),
  });
  return new Compare(host, words);
}

class Compare implements Activity {
  readonly styles = styles;
  readonly #host: MapHost;
  readonly #words: ActivityWords<CompareStrings>;
  /** The two documents that were chosen; null: the first and the last. Places in the list change, documents stay. */
  #chosen: { readonly earlier: KeptOutcome; readonly later: KeptOutcome } | null = null;
  #said: keyof CompareStrings | null = null;
  #isByHand = false;

  constructor(host: MapHost, words: ActivityWords<CompareStrings>) {
    this.#host = host;
    this.#words = words;
  }

  render(): TemplateResult {
    const { words } = this.#host;
    const { strings } = this.#words;
    const moments = momentsOf(this.#host.portfolio);
    const pair = this.#pair(moments);
    if (!pair) return tooFewScreen(strings, words, moments.length);
    const comparison = this.#compare(moments, pair);
    return compareScreen({
      strings,
      words,
      moments,
      pair,
      comparison,
      said: this.#said ? strings[this.#said] : '',
      textByHand: this.#isByHand ? this.#text(moments, pair, comparison) : null,
      choose: (which, index) => this.#choose(moments, choose(pair, which, index)),
      copy: () => void this.#copy(this.#text(moments, pair, comparison)),
      print: () => this.#print(),
    });
  }

  #pair(moments: readonly KeptOutcome[]): Pair | null {
    const earlier = moments.findIndex((moment) => moment === this.#chosen?.earlier);
    const later = moments.findIndex((moment) => moment === this.#chosen?.later);
    return earlier >= 0 && later > earlier ? { earlier, later } : firstAndLast(moments);
  }

  #choose(moments: readonly KeptOutcome[], { earlier, later }: Pair): void {
    this.#chosen = { earlier: at(moments, earlier), later: at(moments, later) };
    this.#said = null;
    this.#host.update();
  }

  #compare(moments: readonly KeptOutcome[], { earlier, later }: Pair): Comparison {
    return makeComparison(
      at(moments, earlier).outcome,
      at(moments, later).outcome,
      this.#words.strings,
      this.#host.words,
    );
  }

  #text(moments: readonly KeptOutcome[], { earlier, later }: Pair, comparison: Comparison): string {
    const { strings } = this.#words;
    const name = (index: number): string =>
      momentName(at(moments, index), index, strings, this.#host.words.locale);
    return comparisonText(comparison, [name(earlier), name(later)], strings);
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#isByHand = false;
      this.#said = 'compareCopied';
      this.#host.exported('text');
      this.#host.update();
    } catch {
      // In a frame of another site, or on a page without https, the clipboard is closed.
      this.#isByHand = true;
      this.#said = 'compareCopyRefused';
      await moveToText(this.#host);
    }
  }

  /** Paper shows the map unless the comparison asks for it, and only while it is printed. */
  #print(): void {
    const base = this.#host.element.shadowRoot?.querySelector('.base');
    base?.setAttribute('data-print', 'compare');
    window.addEventListener('afterprint', () => base?.removeAttribute('data-print'), { once: true });
    this.#host.exported('print');
    window.print();
  }
}

async function moveToText(host: MapHost): Promise<void> {
  await moveFocus(host, '.compare-text textarea');
  host.element.shadowRoot?.querySelector<HTMLTextAreaElement>('.compare-text textarea')?.select();
}

function at(moments: readonly KeptOutcome[], index: number): KeptOutcome {
  return moments[index] as KeptOutcome;
}
