/**
 * One competence in full: what it is, what games saw and from what, what the person says (and changes here), who
 * confirms, real life, what comes next. Loaded with the first detail that opens. Puts blocks in order; each is drawn in
 * a file of its own.
 */
import { competenceById, type CompetenceId } from '@requapass/framework';
import { type TemplateResult, html } from 'lit';
import { ActivityWords } from '../activity-words.js';
import type { ElementHost } from '../map-host.js';
import type { MapEntry, MapModel, PoleModel } from '../map-model.js';
import { pictogram } from '../marks.js';
import { block, type DetailContext } from './block.js';
import { confirmations } from './confirmations.js';
import { evidence, reflections } from './evidence.js';
import { Experiences } from './experiences.js';
import { ideas, nextStep } from './next-step.js';
import { said } from './said.js';
import { seen, sureness } from './seen.js';
import type { DetailStrings } from './strings/fr.js';

export { ElementHost } from '../map-host.js';
export { detail as styles } from '../styles/detail.js';

export class Detail {
  readonly #host: ElementHost;
  readonly #experiences: Experiences;
  #words: ActivityWords<DetailStrings> | null = null;
  #hasFailed = false;

  constructor(host: ElementHost) {
    this.#host = host;
    this.#experiences = new Experiences(host);
    host.waitFor(this.#load());
  }

  render(model: MapModel, id: CompetenceId): TemplateResult {
    const entry = model.entries.find((each) => each.id === id) as MapEntry;
    const pole = model.poles.find((each) => each.id === entry.pole) as PoleModel;
    const { strings } = this.#host.words;
    return html`<section class="detail" part="detail" aria-labelledby="detail-title" data-pole=${entry.pole}>
      <div class="detail-head">
        <h3 id="detail-title" class="detail-title" tabindex="-1">${entry.words.short}</h3>
        ${pictogram(entry.id, entry.pole)}
        <p class="detail-pole">${pole.name}</p>
        <button type="button" class="button close" part="close" @click=${(): void => this.#host.close()}>
          ${strings.close}
        </button>
      </div>
      <div>
        <p class="about">${entry.words.about}</p>
        <p class="official">RECTEC+ ${competenceById(entry.id).number} · ${entry.words.name}</p>
      </div>
      ${this.#blocks(entry)}
    </section>`;
  }

  #blocks(entry: MapEntry): unknown {
    const host = this.#host;
    const { strings } = host.words;
    if (this.#hasFailed)
      return html`<p role="alert">${strings.partFailed}</p>
        <button type="button" class="button" @click=${this.#retry}>${strings.retry}</button>`;
    if (!this.#words) return html`<p>${strings.partLoading}</p>`;
    const context: DetailContext = { entry, host, words: host.words, own: this.#words.strings };
    return [
      block(strings.levelTitle, seen(context)),
      sureness(context),
      evidence(context),
      reflections(context),
      block(context.own.detailSayTitle, said(context)),
      confirmations(context),
      block(context.own.detailLifeTitle, this.#experiences.render(context)),
      nextStep(context),
      block(context.own.detailIdeasTitle, ideas(context)),
    ];
  }

  async #load(): Promise<void> {
    try {
      this.#words = await ActivityWords.load<DetailStrings>(this.#host, {
        fr: () => import('./strings/fr.js'),
        nl: () => import('./strings/nl.js'),
        en: () => import('./strings/en.js'),
      });
    } catch {
      this.#hasFailed = true;
    }
    this.#host.update();
  }

  readonly #retry = (): void => {
    this.#hasFailed = false;
    this.#host.update();
    void this.#load();
  };
}
