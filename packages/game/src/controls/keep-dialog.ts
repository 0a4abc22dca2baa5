/**
 * A person's game as something they can take along: a code to copy, a QR code to scan, a file. And the way back:
 * a place to paste a code, with a question where it would take the place of another game. Nothing here is sent
 * anywhere. A button and its dialog; knows no rule of the game.
 */
import type { Locale } from '@requapass/framework';
import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { CODE_HINTS } from '../app/code-hints.js';
import { downloadJson } from '../app/download.js';
import type { Game } from '../app/game.js';
import { checkPasted } from '../app/parse-pasted.js';
import type { Translator } from '../i18n/translator.js';
import type { SaveError } from '../session/save.js';
import { drawCode, type CodePicture } from './code-picture.js';

export type KeepTask = 'take-along' | 'bring-back';

const TAG = 'requapass-keep';

/**
 * The button, wherever a person may want it.
 * @param onBrought - called once another game is gone on from and the dialog is closed
 */
export function keepButton(game: Game, task: KeepTask, onBrought: () => void = () => {}): TemplateResult {
  if (!customElements.get(TAG)) customElements.define(TAG, KeepDialog);
  const { locale } = game.translator;
  return task === 'take-along'
    ? html`<requapass-keep .game=${game} .task=${'take-along'} .locale=${locale}></requapass-keep>`
    : html`<requapass-keep
        .game=${game}
        .task=${'bring-back'}
        .locale=${locale}
        .onBrought=${onBrought}
      ></requapass-keep>`;
}

/** The address of this page with the code after the hash: what comes there is never sent to a server. */
function linkTo(code: string): string {
  const { origin, pathname, search } = window.location;
  const content = new URLSearchParams(search).get('content');
  const query = content === null ? '' : `?content=${encodeURIComponent(content)}`;
  return `${origin}${pathname}${query}#requapass=${code}`;
}

type Told = 'carry.copied' | 'carry.copyByHand' | null;

export class KeepDialog extends LitElement {
  static override properties: PropertyDeclarations = {
    game: { attribute: false },
    task: { attribute: false },
    locale: { attribute: false },
    code: { state: true },
    picture: { state: true },
    told: { state: true },
    wrong: { state: true },
    isBusy: { state: true },
    asked: { state: true },
    onBrought: { attribute: false },
  };

  declare game: Game | null;
  declare task: KeepTask;
  /** The language of the game: the game stays the same object when it changes, and the words must not. */
  declare locale: Locale;
  /** The resume code while the dialog is open; empty where nothing was played. */
  declare code: string | null;
  declare picture: CodePicture | null;
  declare told: Told;
  declare wrong: (typeof CODE_HINTS)[SaveError['code']] | 'carry.error.network' | null;
  declare isBusy: boolean;
  /** What was pasted while the question is open whether it may take the place of the game that is here. */
  declare asked: string | null;
  declare onBrought: () => void;

  constructor() {
    super();
    this.game = null;
    this.task = 'take-along';
    this.locale = 'fr';
    this.code = null;
    this.picture = null;
    this.told = null;
    this.wrong = null;
    this.isBusy = false;
    this.asked = null;
    this.onBrought = () => {};
  }

  static override styles = css`
    :host {
      display: block;
    }
    dialog {
      box-sizing: border-box;
      inline-size: min(100vw - 1rem, 34rem);
      max-block-size: calc(100dvh - 1rem);
      overflow: auto;
      padding: 1.1em;
      border: 2.5px solid var(--ink);
      border-radius: 22px;
      background: var(--card);
      color: var(--ink);
      font: inherit;
    }
    dialog[open] {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.9em;
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 55%);
    }
    h2,
    p {
      margin: 0;
    }
    .small {
      font-size: 0.9em;
    }
    svg {
      justify-self: center;
      inline-size: min(100%, 22rem);
      border-radius: 12px;
      background: #fff;
    }
    textarea {
      box-sizing: border-box;
      inline-size: 100%;
      min-block-size: 6em;
      padding: 0.6em;
      border: 2.5px solid var(--ink);
      border-radius: 14px;
      background: var(--card);
      color: inherit;
      font:
        1em/1.4 ui-monospace,
        monospace;
      overflow-wrap: anywhere;
    }
    label {
      font-weight: 700;
    }
    button {
      min-block-size: 48px;
      padding: 0.4em 1em;
      border: 2.5px solid var(--ink);
      border-radius: 16px;
      background: var(--card);
      color: inherit;
      font: inherit;
      font-weight: 700;
      cursor: pointer;
    }
    button.primary {
      background: var(--go, var(--card));
      color: var(--on-go, inherit);
    }
    :focus-visible {
      outline: 4px solid var(--focus, currentcolor);
      outline-offset: 2px;
    }
    [role='group'] {
      display: grid;
      gap: 0.6em;
    }
    [data-replaces] {
      font-weight: 700;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 0.6em;
    }
    [data-scan] {
      outline: 4px solid #d6006c !important;
      outline-offset: 2px !important;
      box-shadow: 0 0 0 8px #ffffff !important;
    }
  `;

  protected override render(): TemplateResult | typeof nothing {
    const { game } = this;
    if (!game) return nothing;
    const t = game.translator;
    const isTaken = this.task === 'take-along';
    return html`<button data-action=${isTaken ? 'keep-game' : 'have-code'} @click=${this.#open}>
        ${t.ui(isTaken ? 'carry.open' : 'carry.have')}
      </button>
      <dialog aria-labelledby="keep-title" @close=${this.#closed}>
        ${this.code === null ? nothing : isTaken ? this.#takeAlong(game, this.code) : this.#bringBack(t)}
      </dialog>`;
  }

  #takeAlong(game: Game, code: string): TemplateResult {
    const { picture } = this;
    const t = game.translator;
    return html`<h2 id="keep-title" tabindex="-1">${t.ui('carry.title')}</h2>
      ${
        code === ''
          ? html`<p>${t.ui(this.wrong ?? 'carry.nothing')}</p>`
          : html`${picture ? this.#scan(t, picture) : nothing}
              <label for="code">${t.ui('carry.code')}</label>
              <textarea id="code" readonly rows="4" .value=${code} @focus=${this.#selectAll}></textarea>
              <div class="row">
                <button class="primary" data-action="copy-code" @click=${() => void this.#copy(code)}>
                  ${t.ui('carry.copy')}
                </button>
                <button
                  data-action="save-file"
                  @click=${() => downloadJson('requapass-game.json', game.store.save)}
                >
                  ${t.ui('carry.file')}
                </button>
              </div>
              <p role="status">${this.told === null ? '' : t.ui(this.told)}</p>`
      }
      <p class="small">${t.ui('carry.private')}</p>
      ${this.#close(t)}`;
  }

  #scan(t: Translator, { size, path }: CodePicture): TemplateResult {
    return html`<p>${t.ui('carry.scan')}</p>
      <svg
        role="img"
        aria-label=${t.ui('carry.picture')}
        viewBox="0 0 ${size} ${size}"
        shape-rendering="crispEdges"
      >
        <path d=${path} />
      </svg>`;
  }

  #bringBack(t: Translator): TemplateResult {
    const { wrong } = this;
    return html`<h2 id="keep-title" tabindex="-1">${t.ui('carry.have')}</h2>
      <label for="pasted">${t.ui('carry.paste')}</label>
      <textarea
        id="pasted"
        rows="4"
        autocapitalize="characters"
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${wrong === null ? 'false' : 'true'}
        aria-describedby="wrong"
        @input=${() => (this.asked = null)}
      ></textarea>
      <p id="wrong" role="alert">${wrong === null ? '' : t.ui(wrong)}</p>
      ${this.asked === null ? this.#bringButton(t) : this.#question(t, this.asked)}
      <label for="file">${t.ui('carry.fromFile')}</label>
      <input
        id="file"
        type="file"
        accept=".json,.txt,application/json,text/plain"
        @change=${this.#readFile}
      />
      ${this.#close(t)}`;
  }

  #bringButton(t: Translator): TemplateResult {
    return html`<button
      class="primary"
      data-action="bring-back"
      ?disabled=${this.isBusy}
      @click=${this.#bring}
    >
      ${t.ui('carry.bring')}
    </button>`;
  }

  #question(t: Translator, text: string): TemplateResult {
    return html`<div role="group" aria-labelledby="replaces">
      <p id="replaces" tabindex="-1" data-replaces>${t.ui('carry.pasteReplaces')}</p>
      <div class="row">
        <button data-action="keep-mine" ?disabled=${this.isBusy} @click=${this.#keepMine}>
          ${t.ui('carry.offerKeep')}
        </button>
        <button data-action="take-other" ?disabled=${this.isBusy} @click=${() => void this.#restore(text)}>
          ${t.ui('carry.offerTake')}
        </button>
      </div>
    </div>`;
  }

  #close(t: Translator): TemplateResult {
    return html`<button data-action="close-keep" @click=${() => this.#dialog()?.close()}>
      ${t.ui('settings.close')}
    </button>`;
  }

  #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  async #open(): Promise<void> {
    const { game } = this;
    if (!game) return;
    this.told = null;
    this.wrong = null;
    this.asked = null;
    this.picture = null;
    this.code = await this.#writeCode(game);
    if (this.code !== '') void drawCode(linkTo(this.code)).then((picture) => (this.picture = picture));
    const dialog = this.#dialog();
    if (!dialog?.open) dialog?.showModal();
  }

  /** Empty where there is none to be had. */
  async #writeCode({ store }: Game): Promise<string> {
    if (this.task !== 'take-along' || store.save.intents.length === 0) return '';
    try {
      return await store.writeCode();
    } catch {
      this.wrong = 'carry.error.network';
      return '';
    }
  }

  #selectAll(event: Event): void {
    (event.target as HTMLTextAreaElement).select();
  }

  async #copy(code: string): Promise<void> {
    const area = this.renderRoot.querySelector<HTMLTextAreaElement>('#code');
    try {
      await navigator.clipboard.writeText(code);
      this.told = 'carry.copied';
    } catch {
      // In a frame of another site the clipboard may be closed: the person copies the marked text.
      area?.focus();
      area?.select();
      this.told = 'carry.copyByHand';
    }
  }

  async #bring(): Promise<void> {
    await this.#bringText(this.renderRoot.querySelector<HTMLTextAreaElement>('#pasted')?.value ?? '');
  }

  async #readFile(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    await this.#bringText(await file.text());
    // The same file can be chosen again after it was refused.
    input.value = '';
  }

  /** Asks first where a game of this person would have to go. */
  async #bringText(text: string): Promise<void> {
    const { game } = this;
    if (!game || this.isBusy) return;
    const replaces = game.isStarted ? game.store.save.intents.length > 0 : game.hasSave;
    if (!replaces) return this.#restore(text);
    await this.#attempt(async () => {
      const error = await checkPasted(text);
      if (!error) this.asked = text;
      return error;
    });
    await this.#focus(this.asked === null ? '#pasted' : '#replaces');
  }

  async #restore(text: string): Promise<void> {
    const { game } = this;
    if (!game || this.isBusy) return;
    let isBrought = false;
    await this.#attempt(async () => {
      const error = await game.restoreText(text);
      isBrought = error === null;
      return error;
    });
    if (!isBrought) return this.#focus('#pasted');
    this.#dialog()?.close();
    this.onBrought();
  }

  async #attempt(tryIt: () => Promise<SaveError | null>): Promise<void> {
    this.isBusy = true;
    this.wrong = null;
    this.asked = null;
    try {
      const error = await tryIt();
      this.wrong = error && CODE_HINTS[error.code];
    } catch {
      this.wrong = 'carry.error.network';
    } finally {
      this.isBusy = false;
    }
  }

  async #keepMine(): Promise<void> {
    this.asked = null;
    await this.#focus('#pasted');
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #closed(): void {
    this.code = null;
    this.asked = null;
  }
}
