/** A small loudspeaker beside a text. Nothing where there is no voice. Knows no speech, only that there may be one. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '../i18n/translator.js';

export interface Voice {
  readonly isSpeaking: boolean;
  /** Reads an element, or the whole screen; stops when something is being read. */
  readonly toggle: (element: Element | null) => void;
}

/** Reads the nearest `data-read` around the button. */
export function speakButton({
  voice,
  t,
}: {
  readonly voice?: Voice | null;
  readonly t: Translator;
}): TemplateResult | typeof nothing {
  if (!voice) return nothing;
  return html`<button
    type="button"
    class="speak"
    data-action="speak"
    data-unspoken
    aria-label=${t.ui(voice.isSpeaking ? 'voice.stop' : 'voice.read')}
    @click=${({ currentTarget }: Event) => {
      const text = (currentTarget as Element).closest('[data-read]');
      if (text) voice.toggle(text);
    }}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d=${speakerPath(voice)} />
    </svg>
  </button>`;
}

/** A loudspeaker; a square while it speaks. */
export function speakerPath({ isSpeaking }: Voice): string {
  return isSpeaking
    ? 'M6 6h12v12H6z'
    : 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6M18 6a8.5 8.5 0 0 1 0 12';
}
