/** The end, or any pause in it: the small map, the words for it, and what to do next. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CompetenceOutcome } from '@requapass/assessment';
import { actFor } from '../session/act-for.js';
import { hostOf, nameOf, type ScreenContext } from './context.js';
import { didSentence } from './did.js';
import { experienceList } from './experience.js';
import { ladder } from './ladder.js';
import { portrait } from './picture.js';
import { richText } from './rich-text.js';
import { restartChoice, type RestartChoice } from './restart-choice.js';
import { wheel } from './wheel.js';

export interface EndOptions {
  readonly onDownload: () => void;
  readonly restart: RestartChoice;
  /** True when a page listens: it shows the whole map. */
  readonly hasHost: boolean;
}

export function endPage(
  context: ScreenContext,
  { onDownload, restart, hasHost }: EndOptions,
): TemplateResult {
  const { t, snapshot, words } = context;
  const seen = snapshot.outcome.competences.filter((entry) => entry.level !== null);
  const started = snapshot.outcome.competences.filter(
    (entry) => entry.level === null && entry.observations > 0,
  );
  return html`<div class="page end">
    <h2 tabindex="-1" data-autofocus>${t.ui('end.title')}</h2>
    <p class="lead">${t.ui(seen.length > 0 ? 'end.lead' : 'end.empty')}</p>
    ${
      seen.length > 0
        ? html`<div class="host">
            ${portrait(context.atlas, context.pack.characters[hostOf(context)], 'laugh', 84)}
            <p class="host-line">
              <strong>${nameOf(context, hostOf(context))}</strong><br />${t.ui('end.thanks')}
            </p>
          </div>`
        : nothing
    }
    <figure class="small-map">
      ${wheel((id) => snapshot.outcome.competences.find((entry) => entry.id === id)?.level ?? null)}
      <figcaption>${t.ui('end.mapSummary', { count: seen.length })}</figcaption>
    </figure>
    ${seen.map((entry) => competenceCard(context, entry))}
    ${
      started.length > 0
        ? html`<p class="hint">
            ${t.ui('end.notSeen', { names: started.map((entry) => words.name(entry.id)).join(', ') })}
          </p>`
        : nothing
    }
    ${ownWords(context)}
    ${hasHost ? html`<p class="hint">${t.ui('end.host')}</p>` : nothing}
    <div class="row">
      <button
        class="button primary"
        data-action="back-to-hub"
        @click=${() => context.send({ type: 'back-to-hub' })}
      >
        ${t.ui('end.back')}
      </button>
      ${
        seen.length > 0
          ? html`<button class="button" data-action="download" @click=${onDownload}>
              ${t.ui('end.download')}
            </button>`
          : nothing
      }
    </div>
    ${restartChoice(t, t.ui('end.restart'), restart)}
  </div>`;
}

/** What they said of themselves, and what they want to do next. */
function ownWords({ t, snapshot }: ScreenContext): TemplateResult {
  const said = snapshot.outcome.competences.flatMap(({ reflections = [] }) => reflections);
  const lines = snapshot.screen.kind === 'end' ? snapshot.screen.lines : [];
  return html`${
    said.length > 0
      ? html`<h3>${t.ui('end.reflections')}</h3>
          <ul class="said">
            ${said.map(({ text }) => html`<li>${richText(t.content(text))}</li>`)}
          </ul>`
      : nothing
  }
  ${
    lines.length > 0
      ? html`<div class="next-step">
          <h3>${t.ui('end.nextStep')}</h3>
          ${lines.map((text) => html`<p>${richText(t.content(text))}</p>`)}
        </div>`
      : nothing
  }`;
}

function competenceCard(context: ScreenContext, entry: CompetenceOutcome): TemplateResult {
  const { t, words } = context;
  if (entry.level === null || entry.confidence === null) return html``;
  const level = entry.level;
  const best = actFor(entry.evidence, level);
  return html`<section class="end-card" data-competence=${entry.id}>
    <h3>${words.name(entry.id)}</h3>
    ${ladder(context, level)}
    <p class="level-words">${words.level(entry.id, level)}</p>
    ${best ? didSentence(context, best.text, best.isHelped) : nothing}
    <p class="small">
      ${t.ui(`confidence.${entry.confidence}`)}
      ${entry.stance === null ? nothing : html`<span class="stance-said">${t.ui(`stance.${entry.stance}`)}</span>`}
    </p>
    ${experienceList(context, entry.id)}
  </section>`;
}
