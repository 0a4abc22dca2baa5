/**
 * What stands beside the map, or in place of it: the detail of a competence, an activity, or nothing. Loads each when
 * it is opened. Knows neither what they show nor where they are drawn.
 */
import type { CompetenceId } from '@requapass/framework';
import { type TemplateResult, html } from 'lit';
import { Lazy, type LazyHost } from '../shared/lazy.js';
import { ACTIVITIES, type ActivityName } from './activities.js';
import type * as framePart from './activity-frame.js';
import type * as detailPart from './detail/detail.js';
import type { ElementHost, MapPort } from './map-host.js';
import type { MapModel, Words } from './map-model.js';

export interface OpenPanel {
  readonly competence: CompetenceId | null;
  readonly activity: ActivityName | null;
}

const NONE: OpenPanel = { competence: null, activity: null };

export class Panels {
  readonly #parts: LazyHost;
  readonly #port: MapPort;
  readonly #detailPart: Lazy<typeof detailPart>;
  readonly #framePart: Lazy<typeof framePart>;
  #open: OpenPanel = NONE;
  #mode = 'show';
  #host: ElementHost | null = null;
  #detail: detailPart.Detail | null = null;
  #frame: framePart.ActivityFrame | null = null;

  constructor(parts: LazyHost, port: MapPort) {
    this.#parts = parts;
    this.#port = port;
    this.#detailPart = new Lazy(parts, () => import('./detail/detail.js'));
    this.#framePart = new Lazy(parts, () => import('./activity-frame.js'));
  }

  get competence(): CompetenceId | null {
    return this.#open.competence;
  }
  get activity(): ActivityName | null {
    return this.#open.activity;
  }
  get openName(): string | null {
    return this.competence ?? this.activity;
  }

  openDetail(competence: CompetenceId): void {
    this.#show({ ...NONE, competence });
  }

  openActivity(activity: ActivityName): void {
    this.#show({ ...NONE, activity });
  }

  /** A mode of its own shows one activity and nothing else. */
  setMode(mode: string): void {
    if (mode === this.#mode) return;
    this.#mode = mode;
    this.close();
    if (mode in ACTIVITIES && mode !== 'show') this.openActivity(mode as ActivityName);
  }

  /** @returns what was open, or null */
  close(): OpenPanel | null {
    const closed = this.#open;
    if (closed === NONE) return null;
    this.#host?.forgetFailures();
    this.#show(NONE);
    return closed;
  }

  /** The element left its page: cameras and the like must not go on. */
  stop(): void {
    if (this.activity && this.#mode === 'show') this.close();
    else this.#frame?.stop();
    if (this.#mode !== 'show') this.#frame = null;
  }

  /** Null where nothing is open. */
  render(model: MapModel, words: Words): TemplateResult | null {
    if (this.competence) return this.#renderDetail(model, words, this.competence);
    if (this.activity) return this.#renderActivity(words, this.activity);
    return null;
  }

  #show(panel: OpenPanel): void {
    this.#frame?.stop();
    this.#frame = null;
    this.#detail = null;
    this.#open = panel;
    this.#parts.requestUpdate();
  }

  #renderDetail(model: MapModel, words: Words, id: CompetenceId): TemplateResult {
    const part = this.#detailPart.get();
    if (!part) return this.#waiting(this.#detailPart, words);
    this.#detail ??= new part.Detail((this.#host ??= new part.ElementHost(this.#port)));
    return this.#detail.render(model, id);
  }

  #renderActivity(words: Words, name: ActivityName): TemplateResult {
    const part = this.#framePart.get();
    if (!part) return this.#waiting(this.#framePart, words);
    if (!this.#frame) {
      this.#frame = new part.ActivityFrame({
        host: (this.#host ??= new part.ElementHost(this.#port)),
        name,
        onReady: () => this.#parts.requestUpdate(),
        onClose: this.#mode === 'confirm' ? null : (): void => this.#port.close(),
      });
      this.#parts.waitFor(this.#frame.ready);
    }
    return this.#frame.render();
  }

  #waiting(lazy: Lazy<object>, { strings }: Words): TemplateResult {
    if (!lazy.isMissing) return html`<p role="status">${strings.partLoading}</p>`;
    return html`<p role="alert">${strings.partFailed}</p>
      <button type="button" class="button" data-autofocus @click=${(): void => lazy.retry()}>
        ${strings.retry}
      </button>
      <button type="button" class="button" @click=${(): void => this.#port.close()}>
        ${strings.close}
      </button>`;
  }
}
