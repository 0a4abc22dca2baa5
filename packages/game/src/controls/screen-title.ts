/** The title: what this is, in which language, and one button. Shown before the session starts. */
import { html, nothing, type TemplateResult } from 'lit';
import { LOCALES, type Locale } from '@requapass/framework';
import type { Pack } from '@requapass/scenario';
import type { GameNotice } from '../app/game.js';
import type { Translator } from '../i18n/translator.js';
import { languageName } from './language-name.js';
import { restartChoice, type RestartChoice } from './restart-choice.js';

export interface TitleOptions {
  readonly t: Translator;
  readonly pack: Pick<Pack, 'title' | 'tagline'>;
  readonly posterUrl: string;
  readonly hasSave: boolean;
  /** False where the game cannot be kept once the page closes. */
  readonly isLasting: boolean;
  /** Something the person should know before they try again. */
  readonly notice: GameNotice | null;
  /** What of the game could not be had, said in full. */
  readonly failure: TemplateResult | null;
  /** A link brought another game, and one is kept here: which of them? Null where there is no question. */
  readonly onOffer: ((isTaken: boolean) => void) | null;
  readonly speak: TemplateResult | typeof nothing;
  readonly onPlay: () => void;
  readonly restart: RestartChoice;
  /** The way in for a game that was begun elsewhere. */
  readonly bringBack: TemplateResult;
  readonly onLocale: (locale: Locale) => void;
}

export function titleScreen({
  t,
  pack,
  posterUrl,
  hasSave,
  isLasting,
  notice,
  failure,
  onOffer,
  speak,
  onPlay,
  restart,
  bringBack,
  onLocale,
}: TitleOptions): TemplateResult {
  return html`<main class="title">
    <img class="title-poster" src=${posterUrl} alt="" crossorigin="anonymous" />
    <div class="title-card" data-read>
      <div class="title-head">
        <h1 tabindex="-1" data-autofocus>${t.content(pack.title)}</h1>
        ${speak}
      </div>
      ${pack.tagline === undefined ? nothing : html`<p class="tagline">${t.content(pack.tagline)}</p>`}
      ${failure ?? told(t, notice, hasSave)} ${onOffer === null ? nothing : offered(t, onOffer)}
      <div class="chips" role="group" aria-label=${t.ui('title.language')}>
        ${LOCALES.map(
          (locale) =>
            html`<button
              class="chip"
              lang=${locale}
              data-locale=${locale}
              aria-pressed=${locale === t.locale ? 'true' : 'false'}
              @click=${() => onLocale(locale)}
            >
              ${languageName(locale)}
            </button>`,
        )}
      </div>
      <button class="button primary big" data-action="play" @click=${onPlay}>
        ${hasSave ? t.ui('title.resume') : t.ui('title.play')}
      </button>
      ${hasSave ? restartChoice(t, t.ui('title.restart'), restart) : nothing} ${bringBack}
      <p class="small">${t.ui('title.promise')}<br />${t.ui('title.private')}</p>
      ${isLasting ? nothing : html`<p class="small">${t.ui('settings.notKept')}</p>`}
    </div>
  </main>`;
}

/** What went wrong before; of a link that does not work also that nothing is lost, and what else there is. */
function told(t: Translator, notice: GameNotice | null, hasSave: boolean): TemplateResult | typeof nothing {
  if (notice === null) return nothing;
  const isOfLink = notice.startsWith('carry.');
  return html`<p role="alert" class="question">
    ${isOfLink ? html`<strong>${t.ui('carry.link')}</strong> ` : nothing}${t.ui(notice)}
    ${isOfLink ? t.ui('carry.linkWayOn') : nothing}
    ${isOfLink && hasSave && notice !== 'carry.error.changed' ? t.ui('error.kept') : nothing}
  </p>`;
}

function offered(t: Translator, onOffer: (isTaken: boolean) => void): TemplateResult {
  return html`<div class="question" role="group" aria-label=${t.ui('carry.offer')}>
    <p role="alert"><strong>${t.ui('carry.offer')}</strong> ${t.ui('carry.offerReplaces')}</p>
    <div class="row">
      <button type="button" class="button" data-action="keep-mine" @click=${() => onOffer(false)}>
        ${t.ui('carry.offerKeep')}
      </button>
      <button type="button" class="button" data-action="take-offer" @click=${() => onOffer(true)}>
        ${t.ui('carry.offerTake')}
      </button>
    </div>
  </div>`;
}
