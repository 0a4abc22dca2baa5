/** What the person says of a competence, as radio buttons: another choice is said at once, and can be taken back. */
import { type Stance, STANCES } from '@requapass/assessment';
import { sayStance } from '@requapass/assessment/portfolio.js';
import { type TemplateResult, html, nothing } from 'lit';
import { today } from '../../shared/today.js';
import { stanceLabel } from '../map-model.js';
import { stanceMark } from '../marks.js';
import type { DetailContext } from './block.js';

const TEXTS = {
  confirmed: 'stanceConfirmedText',
  contested: 'stanceContestedText',
  unsure: 'stanceUnsureText',
} as const;

export function said(context: DetailContext): TemplateResult {
  const { entry, words, own } = context;
  const { strings } = words;
  return html`${entry.saidLabel ? html`<p class="said-level">${entry.saidLabel}</p>` : nothing}
    <div class="choices" role="radiogroup" aria-label=${own.detailSayTitle}>
      ${[...STANCES, null].map(
        (stance) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="stance"
              value=${stance ?? 'none'}
              .checked=${stance === entry.stance}
              @change=${(): void => say(context, stance)}
            />${stanceMark(stance)}<span>${stanceLabel(stance, strings)}</span></label
          >`,
      )}
    </div>
    <p class="quiet-text">${strings[entry.stance ? TEXTS[entry.stance] : 'stanceNoneText']}</p>`;
}

function say({ entry, host, own }: DetailContext, stance: Stance | null): void {
  const next = sayStance(host.portfolio, entry.id, stance, today());
  host.change(next, stance ? own.detailSaid : own.detailTakenBack);
}
