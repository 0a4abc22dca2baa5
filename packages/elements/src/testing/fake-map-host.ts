/**
 * A map for tests of activities: an element that frames one activity as the map does, with the map's styles and words,
 * and writes down what the activity asked of it. Knows no activity; browser tests only.
 */
import type { Portfolio } from '@requapass/assessment';
import { makePortfolio } from '@requapass/assessment/portfolio.js';
import type { Locale } from '@requapass/framework';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import type { Activity, ActivityModule, MapHost, SentenceLookup } from '../competence-map/activity.js';
import { styles } from '../competence-map/competence-map.styles.js';
import { loadFrameworkWords } from '../competence-map/framework-words.js';
import type { Words } from '../competence-map/map-model.js';
import { loadStrings } from '../competence-map/strings.js';
import { frame } from '../competence-map/styles/activity.js';
import { app } from '../competence-map/styles/app.js';
import { addStyles } from '../shared/lazy.js';

class FakeMapElement extends LitElement {
  static override styles = [styles, app, frame];
  activity: Activity | null = null;

  protected override render(): TemplateResult {
    return html`<div class="base" data-mode="show">
      <section class="activity">${this.activity?.render() ?? nothing}</section>
    </div>`;
  }
}
customElements.define('fake-competence-map', FakeMapElement);

export interface FakeMapOptions {
  readonly locale?: Locale;
  readonly portfolio?: Portfolio;
  readonly isWhole?: boolean;
  readonly overrides?: Readonly<Record<string, string>>;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly sentences?: SentenceLookup;
}

export class FakeMapHost implements MapHost {
  readonly element: FakeMapElement;
  readonly overrides: MapHost['overrides'];
  readonly isWhole: boolean;
  words: Words;
  portfolio: Portfolio;
  /** What `change` was given, in order. */
  readonly changes: { readonly portfolio: Portfolio; readonly said: string }[] = [];
  readonly announced: string[] = [];
  readonly formats: string[] = [];
  closed = 0;
  readonly #sentences: SentenceLookup;

  constructor(words: Words, options: FakeMapOptions = {}) {
    this.element = document.createElement('fake-competence-map') as FakeMapElement;
    for (const [name, value] of Object.entries(options.attributes ?? {}))
      this.element.setAttribute(name, value);
    this.words = words;
    this.overrides = options.overrides;
    this.portfolio = options.portfolio ?? makePortfolio();
    this.isWhole = options.isWhole ?? false;
    this.#sentences = options.sentences ?? (() => undefined);
  }

  /** Opens the activity as the map does, on an element that is on the page. */
  async open(module: ActivityModule): Promise<Activity> {
    if (!this.element.isConnected) document.body.append(this.element);
    const activity = await module.open(this);
    await this.element.updateComplete;
    if (activity.styles) addStyles(this.element.shadowRoot, activity.styles);
    this.element.activity = activity;
    await this.drawn();
    this.find('[data-autofocus]')?.focus();
    return activity;
  }

  async speak(locale: Locale): Promise<void> {
    this.words = { locale, strings: await loadStrings(locale), framework: await loadFrameworkWords(locale) };
    await this.drawn();
  }

  async drawn(): Promise<void> {
    this.update();
    await this.element.updateComplete;
  }

  find<Found extends HTMLElement = HTMLElement>(selector: string): Found | null {
    return this.element.renderRoot.querySelector<Found>(selector);
  }
  all(selector: string): HTMLElement[] {
    return [...this.element.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }
  get text(): string {
    return (this.find('.activity')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  change(next: Portfolio, said: string): void {
    this.portfolio = next;
    this.changes.push({ portfolio: next, said });
    this.update();
  }
  announce(sentence: string): void {
    this.announced.push(sentence);
  }
  close(): void {
    this.closed += 1;
  }
  update(): void {
    this.element.requestUpdate();
  }
  exported(format: string): void {
    this.formats.push(format);
  }
  evidenceSentences(): Promise<SentenceLookup> {
    return Promise.resolve(this.#sentences);
  }
}

export async function fakeMapHost(options: FakeMapOptions = {}): Promise<FakeMapHost> {
  const locale = options.locale ?? 'fr';
  const words = { locale, strings: await loadStrings(locale), framework: await loadFrameworkWords(locale) };
  return new FakeMapHost(words, options);
}
