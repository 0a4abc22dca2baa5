/**
 * The map as a link: to copy, to share, to show as a QR code, for another phone of the same person. The way in is in
 * `imports/`. Loaded when somebody asks for it; brings the sentences and looks of handing over along.
 */
import type { Portfolio } from '@requapass/assessment';
import { html, type TemplateResult } from 'lit';
import { addStyles } from '../../shared/lazy.js';
import type { MapHost } from '../activity.js';
import { ActivityWords } from '../activity-words.js';
import { CONFIRM_STRINGS, type ConfirmStrings } from '../confirm/confirm-strings.js';
import { styles } from '../confirm/confirm.styles.js';
import { HandOver } from '../confirm/hand-over.js';
import type { ExportStrings } from './export-strings.js';

export class LinkPanel {
  readonly #handOver: HandOver;
  readonly #words: ActivityWords<ConfirmStrings>;

  private constructor(handOver: HandOver, words: ActivityWords<ConfirmStrings>) {
    this.#handOver = handOver;
    this.#words = words;
  }

  /** @throws when the sentences cannot be loaded */
  static async load(host: MapHost, portfolio: Portfolio): Promise<LinkPanel> {
    const words = await ActivityWords.load<ConfirmStrings>(host, CONFIRM_STRINGS);
    addStyles(host.element.shadowRoot, styles);
    return new LinkPanel(new HandOver(host, 'map', portfolio), words);
  }

  render(strings: ExportStrings): TemplateResult {
    const words = { ...this.#words.strings, confirmCodeHint: strings.exportsLinkScan };
    return html`<section class="exports-panel">
      <h4 tabindex="-1" class="exports-panel-title">${strings.exportsLinkTitle}</h4>
      <p>${strings.exportsLinkHint}</p>
      <p class="note">${strings.exportsLinkPrivate}</p>
      ${this.#handOver.render(words, strings.exportsLinkTitle)}
    </section>`;
  }
}
