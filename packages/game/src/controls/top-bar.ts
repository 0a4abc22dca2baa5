/** What stands above every screen: the way out, the title, how far one is, reading aloud, the menu. Knows no rule. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ScreenContext } from './context.js';
import { speakerPath } from './speak-button.js';

/** @param caption - what a sound says, for a while beside or below the title */
export function topBar(
  { t, pack, snapshot, send, voice }: ScreenContext,
  caption: TemplateResult,
  onMenu: () => void,
): TemplateResult {
  const { screen } = snapshot;
  const isMission = screen.kind === 'mission';
  const isEnd = screen.kind === 'end';
  const title =
    screen.kind === 'mission' || screen.kind === 'debrief' ? t.content(screen.title) : t.content(pack.title);
  return html`<header class="bar">
    ${
      isMission || isEnd
        ? html`<button
            class="bar-button"
            data-action="leave"
            aria-label=${t.ui('bar.leave')}
            @click=${() => send({ type: isEnd ? 'back-to-hub' : 'leave-mission' })}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M15 5l-7 7 7 7" /></svg>
          </button>`
        : nothing
    }
    <div class="bar-words">
      <h1>${title}</h1>
      ${caption}
    </div>
    ${isMission && screen.view.progress.total > 0 ? pips(t.ui('bar.progress', screen.view.progress), screen.view.progress) : nothing}
    ${
      voice
        ? html`<button
            class="bar-button"
            data-action="read-screen"
            aria-label=${t.ui(voice.isSpeaking ? 'voice.stop' : 'voice.screen')}
            aria-pressed=${voice.isSpeaking ? 'true' : 'false'}
            @click=${() => voice.toggle(null)}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${speakerPath(voice)} /></svg>
          </button>`
        : nothing
    }
    <button class="bar-button" data-action="menu" aria-label=${t.ui('bar.menu')} @click=${onMenu}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 7h16M4 12h16M4 17h16" /></svg>
    </button>
  </header>`;
}

function pips(name: string, { done, total }: { done: number; total: number }): TemplateResult {
  return html`<span class="pips" role="img" aria-label=${name}
    >${Array.from({ length: total }, (_, index) => html`<span class="pip" data-done=${index < done ? '' : nothing}></span>`)}</span
  >`;
}
