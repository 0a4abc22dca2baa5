/**
 * An open activity: imports it, frames it with a button to close, says that it loads or that it failed. Knows no
 * activity; loaded with the first one. The seam is told in `activity.ts`.
 */
import { type TemplateResult, html, nothing } from 'lit';
import { addStyles } from '../shared/lazy.js';
import { ACTIVITIES, type ActivityName } from './activities.js';
import type { Activity, MapHost } from './activity.js';

export { ElementHost } from './map-host.js';
export { frame as styles } from './styles/activity.js';

export interface FrameOptions {
  readonly host: MapHost;
  readonly name: ActivityName;
  /** Called once there is something to look at. */
  readonly onReady: () => void;
  /** Null where there is nothing to go back to. */
  readonly onClose: (() => void) | null;
}

export class ActivityFrame {
  /** Resolves when the activity is there, or failed. */
  readonly ready: Promise<void>;
  readonly #options: FrameOptions;
  #activity: Activity | null = null;
  #hasFailed = false;
  #isStopped = false;

  constructor(options: FrameOptions) {
    this.#options = options;
    this.ready = this.#open();
  }

  render(): TemplateResult {
    const { host, name, onClose } = this.#options;
    const { strings } = host.words;
    return html`<section
      class="activity"
      part="activity"
      data-name=${name}
      aria-busy=${this.#isLoading ? 'true' : 'false'}
    >
      ${
        onClose
          ? html`<button type="button" class="button close" part="close" @click=${onClose}>
              ${host.isWhole ? strings.backToMap : strings.close}
            </button>`
          : nothing
      }
      ${this.#activity?.render() ?? html`<p role="status">${this.#hasFailed ? strings.partFailed : strings.partLoading}</p>`}
      ${
        this.#hasFailed
          ? html`<button type="button" class="button" data-autofocus @click=${this.#retry}>
              ${strings.retry}
            </button>`
          : nothing
      }
    </section>`;
  }

  stop(): void {
    this.#isStopped = true;
    this.#activity?.stop?.();
  }

  get #isLoading(): boolean {
    return !this.#activity && !this.#hasFailed;
  }

  async #open(): Promise<void> {
    const { host, name, onReady } = this.#options;
    try {
      const module = await ACTIVITIES[name]?.();
      if (!module) throw new Error(`there is no activity "${name}"`);
      const activity = await module.open(host);
      if (this.#isStopped) {
        activity.stop?.();
        return;
      }
      if (activity.styles) addStyles(host.element.shadowRoot, activity.styles);
      this.#activity = activity;
    } catch (error) {
      console.error(`requapass: "${name}" could not be opened (activity-not-loaded)`, error);
      this.#hasFailed = true;
    }
    onReady();
  }

  readonly #retry = (): void => {
    this.#hasFailed = false;
    this.#options.host.update();
    void this.#open();
  };
}
