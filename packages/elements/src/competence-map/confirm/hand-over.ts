/**
 * Gives a document out of the page: as a link to copy, share or scan, and as a file. Nothing is sent by it. Whoever
 * made the document says which page its link opens; knows no document but by name.
 */
import { encodeForLink, fitsInLink } from '@requapass/assessment/link.js';
import { type TemplateResult, html, nothing } from 'lit';
import { type CodePicture, drawCode, fitsInCode } from '../../shared/code-picture.js';
import type { MapHost } from '../activity.js';
import { type FragmentKind, withFragment } from '../handed-over/fragment-kind.js';
import type { ConfirmStrings } from './confirm-strings.js';
import { saveFile } from '../../shared/save-file.js';

/** Below this every mail program keeps a link whole. */
const SAFE_LINK = 2000;

const PAGE_ATTRIBUTES = {
  request: 'confirm-url',
  confirmation: 'map-url',
  map: 'map-url',
} as const satisfies Record<FragmentKind, string>;

/**
 * The link that opens a document: on the page named by `confirm-url` (of a request) or `map-url` (of an answer), by
 * default on this one. Null where it would be too long to be read.
 */
export function linkTo(kind: FragmentKind, document: object, element: HTMLElement): string | null {
  const encoded = encodeForLink(document);
  if (!fitsInLink(encoded)) return null;
  return withFragment(pageFor(element.getAttribute(PAGE_ATTRIBUTES[kind])), kind, encoded);
}

function pageFor(wanted: string | null): string {
  const here = window.location.href;
  if (!wanted) return here;
  const url = URL.canParse(wanted, document.baseURI) ? new URL(wanted, document.baseURI) : null;
  // Anything but a page ("javascript:" for one) is no address to give to somebody.
  return url && /^(https?|file):$/.test(url.protocol) ? url.href : here;
}

type Told = Extract<
  keyof ConfirmStrings,
  | 'confirmCopied'
  | 'confirmCopyByHand'
  | 'confirmShareFailed'
  | 'confirmFileSaved'
  | 'confirmCodeTooLong'
  | 'confirmCodeFailed'
>;

export class HandOver {
  readonly #host: MapHost;
  readonly #kind: FragmentKind;
  readonly #document: object;
  readonly #link: string | null;
  #told: Told | null = null;
  #picture: CodePicture | null = null;

  constructor(host: MapHost, kind: FragmentKind, document: object) {
    this.#host = host;
    this.#kind = kind;
    this.#document = document;
    this.#link = linkTo(kind, document, host.element);
  }

  /** @param title - what the share sheet of the device calls it. */
  render(strings: ConfirmStrings, title: string): TemplateResult {
    return html`<div class="confirm-hand-over">
      ${this.#link ? this.#linkPart(this.#link, strings, title) : html`<p>${strings.confirmLinkTooLong}</p>`}
      <div class="confirm-row">
        <button type="button" class="button" data-do="file" @click=${this.#save}>
          ${strings.confirmFile}
        </button>
      </div>
      <p role="status" class="confirm-told">${this.#told ? strings[this.#told] : ''}</p>
      ${this.#picture ? codePicture(this.#picture, strings) : nothing}
    </div>`;
  }

  #linkPart(link: string, strings: ConfirmStrings, title: string): TemplateResult {
    const canShare = typeof navigator.share === 'function';
    return html`<label class="field">
        ${strings.confirmLink}
        <textarea
          class="confirm-link"
          dir="ltr"
          readonly
          rows="3"
          .value=${link}
          @focus=${selectAll}
        ></textarea>
      </label>
      <p class="note">
        ${strings.confirmLinkNote} ${link.length > SAFE_LINK ? strings.confirmLinkLong : nothing}
      </p>
      <div class="confirm-row">
        <button
          type="button"
          class="button confirm-main"
          data-do="copy"
          @click=${() => void this.#copy(link)}
        >
          ${strings.confirmCopy}
        </button>
        ${
          canShare
            ? html`<button
                type="button"
                class="button"
                data-do="share"
                @click=${() => void this.#share(link, title)}
              >
                ${strings.confirmShare}
              </button>`
            : nothing
        }
        ${
          fitsInCode(link)
            ? html`<button type="button" class="button" data-do="code" @click=${() => void this.#draw(link)}>
                ${strings.confirmCode}
              </button>`
            : nothing
        }
      </div>
      ${fitsInCode(link) ? nothing : html`<p class="note">${strings.confirmCodeTooLong}</p>`}`;
  }

  async #copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      this.#tell('confirmCopied');
      this.#host.exported(`${this.#kind}-link`);
    } catch {
      // In a frame of another site, or on a page without https, the clipboard is closed.
      this.#host.element.shadowRoot?.querySelector<HTMLTextAreaElement>('.confirm-link')?.focus();
      this.#tell('confirmCopyByHand');
    }
  }

  async #share(url: string, title: string): Promise<void> {
    try {
      await navigator.share({ title, url });
      this.#host.exported(`${this.#kind}-link`);
    } catch (error) {
      // The person closed the sheet of the device: nothing to tell.
      if (!(error instanceof DOMException && error.name === 'AbortError')) this.#tell('confirmShareFailed');
    }
  }

  async #draw(link: string): Promise<void> {
    try {
      this.#picture = await drawCode(link);
      if (this.#picture) this.#host.update();
      else this.#tell('confirmCodeTooLong');
    } catch {
      this.#tell('confirmCodeFailed');
    }
  }

  readonly #save = (): void => {
    const content = new Blob([JSON.stringify(this.#document, null, 2)], { type: 'application/json' });
    saveFile(content, `requapass-${this.#kind}.json`);
    this.#host.exported(`${this.#kind}-file`);
    this.#tell('confirmFileSaved');
  };

  #tell(told: Told): void {
    this.#told = told;
    this.#host.update();
  }
}

function codePicture({ size, path }: CodePicture, strings: ConfirmStrings): TemplateResult {
  return html`<figure class="confirm-code">
    <svg
      role="img"
      aria-label=${strings.confirmCodePicture}
      viewBox="0 0 ${size} ${size}"
      shape-rendering="crispEdges"
    >
      <rect class="confirm-code-light" width=${size} height=${size}></rect>
      <path class="confirm-code-dark" d=${path}></path>
    </svg>
    <figcaption>${strings.confirmCodeHint}</figcaption>
  </figure>`;
}

function selectAll(event: Event): void {
  (event.target as HTMLTextAreaElement).select();
}
