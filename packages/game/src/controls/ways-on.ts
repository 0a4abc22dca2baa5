/** What to do next, once one knows what one can do: a card a way. Nothing leaves the device by itself. */
import { html, nothing, type TemplateResult } from 'lit';
import type { HandOver, Shared } from '../app/hand-over.js';
import type { UiTextKey } from '../i18n/ui-texts.js';
import type { ScreenContext } from './context.js';
import { keepText } from './keepsakes.js';
import { restartChoice, type RestartChoice } from './restart-choice.js';

export interface WaysOptions {
  readonly onDownload: () => void;
  readonly restart: RestartChoice;
  readonly handOver: HandOver;
  /** True when a page listens: it shows the whole map. */
  readonly hasHost: boolean;
  /** The way to go on later, or on another phone. */
  readonly keep: TemplateResult | typeof nothing;
  /** How many endings were found on this device. */
  readonly endingsSeen: number;
}

const TOLD: Readonly<Record<Shared, UiTextKey | null>> = {
  shared: 'ways.shared',
  copied: 'keep.copied',
  cancelled: null,
  failed: 'keep.notCopied',
};

export function waysOn(context: ScreenContext, options: WaysOptions): TemplateResult {
  const { t, snapshot } = context;
  const { screen, outcome } = snapshot;
  const ending = screen.kind === 'end' ? screen.ending : null;
  const hasSomething = outcome.competences.some(({ level }) => level !== null);
  return html`<section class="ways">
    <h3>${t.ui('ways.title')}</h3>
    <ul>
      ${options.hasHost ? way('map', html`<p>${t.ui('end.host')}</p>`) : nothing}
      ${
        hasSomething
          ? [printWay(context, options), shareWay(context, options), downloadWay(context, options)]
          : nothing
      }
      ${hasSomething ? way('badge', html`<p>${t.ui('ways.badge')}</p>`) : nothing}
      ${way(
        'keep',
        html`<p>${t.ui('ways.keepAbout')}</p>
          ${options.keep}`,
      )}
      ${way(
        'again',
        html`${
          ending && ending.outOf > 1
            ? html`<p>
                <strong>${t.ui('end.endings', { count: options.endingsSeen, total: ending.outOf })}</strong
                ><br />
                ${t.ui('ways.again')}
              </p>`
            : nothing
        }${restartChoice(t, t.ui('end.restart'), options.restart)}`,
      )}
    </ul>
  </section>`;
}

function way(name: string, content: TemplateResult): TemplateResult {
  return html`<li class="way" data-way=${name}>${content}</li>`;
}

function printWay({ t }: ScreenContext, { handOver }: WaysOptions): TemplateResult {
  return way(
    'print',
    html`<p>${t.ui('ways.printAbout')}</p>
      <button type="button" class="button" data-action="print" @click=${() => handOver.print()}>
        ${t.ui('ways.print')}
      </button>`,
  );
}

function downloadWay({ t }: ScreenContext, { onDownload }: WaysOptions): TemplateResult {
  return way(
    'download',
    html`<p>${t.ui('ways.downloadAbout')}</p>
      <button type="button" class="button" data-action="download" @click=${onDownload}>
        ${t.ui('end.download')}
      </button>`,
  );
}

function shareWay(context: ScreenContext, { handOver }: WaysOptions): TemplateResult {
  const { t, pack, ui } = context;
  return way(
    'share',
    html`<p>${t.ui('ways.shareAbout')}</p>
      <label class="toggle"
        ><input type="checkbox" data-action="with-words" /><span>${t.ui('ways.withWords')}</span></label
      >
      <button
        type="button"
        class="button"
        data-action="share"
        @click=${async ({ currentTarget }: Event) => {
          const card = (currentTarget as Element).closest('.way');
          const isTicked = card?.querySelector<HTMLInputElement>('input')?.checked === true;
          const text = keepText(context, { hasOwnWords: isTicked, hasExperiences: isTicked });
          const told = TOLD[await handOver.share(text, t.content(pack.title))];
          context.setUi({ told: told === null ? null : { about: 'share', text: told } });
        }}
      >
        ${t.ui('ways.share')}
      </button>
      <p class="told" role="status">${ui.told?.about === 'share' ? t.ui(ui.told.text) : ''}</p>`,
  );
}
