/**
 * One's own page on paper: the sentences, the map in words, what one said and lived. Seen only in print.
 * The one place besides the screen where the person's own words stand: they asked for it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { actFor } from '../session/act-for.js';
import { keepsakesOf } from '../session/keepsakes.js';
import type { ScreenContext } from './context.js';
import { didSentence } from './did.js';
import { sentenceOf } from './keepsakes.js';
import { ladder } from './ladder.js';
import { richText } from './rich-text.js';
import { wheel } from './wheel.js';

export function printSheet(context: ScreenContext): TemplateResult {
  const { t, pack, words, snapshot, experiences } = context;
  const { competences } = snapshot.outcome;
  const said = competences.flatMap(({ reflections = [] }) => reflections);
  const lines = snapshot.screen.kind === 'end' ? snapshot.screen.lines : [];
  return html`<div class="print-sheet">
    <h2>${t.ui('keep.head', { game: t.content(pack.title) })}</h2>
    <p>${t.ui('print.name')} ………………………………………………………………</p>
    <ul class="print-keep">
      ${keepsakesOf(snapshot.outcome).map(
        (keepsake) => html`<li><strong>${sentenceOf(context, keepsake, true)}</strong></li>`,
      )}
    </ul>
    <div class="print-map">
      ${wheel((id) => competences.find((entry) => entry.id === id)?.level ?? null)}
      <p class="small">${t.ui('print.note')}</p>
    </div>
    ${competences.map(({ id, level, confidence, stance, evidence }) => {
      if (level === null || confidence === null) return nothing;
      const act = actFor(evidence, level);
      return html`<section>
        <h3>${words.name(id)}</h3>
        ${ladder(context, level)} ${act ? didSentence(context, act.text, act.isHelped) : nothing}
        <p class="small">
          ${t.ui(`confidence.${confidence}`)}${stance === null ? nothing : html` · ${t.ui(`stance.${stance}`)}`}
        </p>
        ${experiences
          .list(id)
          .map(
            ({ where, words: own }) =>
              html`<p>
                ${t.ui('experience.title')} ·
                ${t.ui(`experience.where.${where}`)}${own === '' ? nothing : html` — ${own}`}
              </p>`,
          )}
      </section>`;
    })}
    ${
      said.length > 0
        ? html`<section>
            <h3>${t.ui('end.reflections')}</h3>
            ${said.map(({ text }) => html`<p>${richText(t.content(text))}</p>`)}
          </section>`
        : nothing
    }
    ${lines.map((text) => html`<p>${t.ui('end.nextStep')} · ${richText(t.content(text))}</p>`)}
  </div>`;
}
