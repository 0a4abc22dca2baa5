/** The ways in, as templates: files, something pasted, the camera. Keeps nothing, reads nothing. */
import { type TemplateResult, html, nothing } from 'lit';
import type { Camera } from './camera.js';
import type { ImportStrings } from './import-strings.js';

export interface GatherView {
  readonly strings: ImportStrings;
  readonly camera: Pick<Camera, 'state' | 'stream' | 'isSlow'>;
  /** Under the button of the camera; `nothing` where it works. */
  readonly cameraProblem: unknown;
  readonly readFiles: (files: readonly File[]) => void;
  readonly readText: (text: string) => void;
  readonly startCamera: () => void;
  readonly stopCamera: () => void;
}

const ACCEPTED = '.json,.txt,application/json,text/plain,image/*';

export function gather(view: GatherView): TemplateResult {
  const { strings, readFiles, readText } = view;
  const onFiles = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // The same file may be chosen again after it was mended.
    input.value = '';
    if (files.length > 0) readFiles(files);
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const pasted = (event.currentTarget as HTMLFormElement).elements.namedItem('imports-text');
    if (pasted instanceof HTMLTextAreaElement) readText(pasted.value);
  };
  return html`<div class="imports-ways">
    <label class="field">
      <span>${strings.importsFiles}</span>
      <input
        type="file"
        name="imports-files"
        multiple
        accept=${ACCEPTED}
        aria-describedby="imports-files-hint"
        @change=${onFiles}
      />
    </label>
    <p id="imports-files-hint" class="imports-quiet">${strings.importsFilesHint}</p>
    <form class="imports-form" @submit=${onSubmit}>
      <label class="field">
        <span>${strings.importsPaste}</span>
        <textarea
          name="imports-text"
          rows="3"
          dir="ltr"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
        ></textarea>
      </label>
      <div class="imports-row">
        <button type="submit" class="button" data-do="read">${strings.importsRead}</button>
      </div>
    </form>
    ${cameraPart(view)}
  </div>`;
}

function cameraPart({ strings, camera, cameraProblem, startCamera, stopCamera }: GatherView): TemplateResult {
  if (camera.state === 'off') {
    return html`<div class="imports-camera">
      <div class="imports-row">
        <button type="button" class="button" data-do="scan" @click=${startCamera}>
          ${strings.importsScan}
        </button>
      </div>
      <div role="alert">${cameraProblem}</div>
    </div>`;
  }
  const said = camera.state === 'asking' ? strings.importsCameraAsk : strings.importsCameraHow;
  return html`<div class="imports-camera">
    <p role="status">${camera.isSlow ? strings.importsCameraSlow : said}</p>
    ${
      camera.stream
        ? html`<video
            class="imports-video"
            aria-label=${strings.importsCameraPicture}
            autoplay
            playsinline
            .muted=${true}
            .srcObject=${camera.stream}
          ></video>`
        : nothing
    }
    <div class="imports-row">
      <button type="button" class="button" data-do="stop" @click=${stopCamera}>
        ${strings.importsCameraStop}
      </button>
    </div>
  </div>`;
}
