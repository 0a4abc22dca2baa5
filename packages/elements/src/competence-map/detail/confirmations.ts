/** Who confirms: name, role, day, what they said. Each answer can be taken out; it comes back with undo. */
import { removeFromPortfolio } from '@requapass/assessment/portfolio.js';
import { type TemplateResult, html, nothing } from 'lit';
import { dayInWords } from '../../shared/day-in-words.js';
import { levelInWords, type MapEntry } from '../map-model.js';
import { sealMark } from '../marks.js';
import { fill } from '../strings.js';
import { block, type DetailContext } from './block.js';

type Confirmation = MapEntry['confirmations'][number];

export function confirmations(context: DetailContext): TemplateResult | typeof nothing {
  const { entry, own } = context;
  if (entry.confirmations.length === 0) return nothing;
  const items = [...entry.confirmations].reverse().map((confirmation) => item(confirmation, context));
  return block(
    own.detailConfirmedTitle,
    html`<ul class="confirmations">
        ${items}
      </ul>
      <p class="quiet-text">${own.detailUnchecked}</p>`,
  );
}

function item(confirmation: Confirmation, context: DetailContext): TemplateResult {
  const { own, words } = context;
  const { by, date, comment } = confirmation;
  const who = [by.name, by.role, by.organisation].filter(Boolean).join(', ');
  return html`<li>
    <p class="level-line">
      ${sealMark(confirmation.level !== null)}<strong>${answer(confirmation, context)}</strong>
    </p>
    <p><bdi>${who}</bdi> · ${dayInWords(date, words.locale)}</p>
    ${comment ? html`<blockquote>${comment}</blockquote>` : nothing}
    <button type="button" class="button small" @click=${(): void => remove(confirmation, context)}>
      ${fill(own.detailRemoveConfirmation, { name: by.name })}
    </button>
  </li>`;
}

function answer({ answer, level }: Confirmation, { own, words }: DetailContext): string {
  if (answer === 'not-seen') return own.detailNotSeen;
  if (level === null) return own.detailAgreed;
  const sentence = answer === 'adjusted' ? own.detailAdjusted : own.detailConfirmed;
  return fill(sentence, { level: levelInWords(level, words) });
}

function remove({ digest, by }: Confirmation, { host, own }: DetailContext): void {
  const next = removeFromPortfolio(host.portfolio, { what: 'confirmation', digest });
  host.change(next, fill(own.detailConfirmationRemoved, { name: by.name }));
}
