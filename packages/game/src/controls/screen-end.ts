/** The end, or any pause in it: the party, the small map, sentences to keep, and what to do next. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CompetenceOutcome } from '@requapass/assessment';
import { actFor } from '../session/act-for.js';
import type { Screen } from '../session/snapshot.js';
import { hostOf, nameOf, type ScreenContext } from './context.js';
import { didSentence } from './did.js';
import { experienceList } from './experience.js';
import { keepsakesPart } from './keepsakes.js';
import { ladder } from './ladder.js';
import { portrait } from './picture.js';
import { printSheet } from './print-sheet.js';
import { richText } from './rich-text.js';
import { waysOn, type WaysOptions } from './ways-on.js';
import { wheel } from './wheel.js';
import { speakButton } from './speak-button.js';

type EndScreen = Extract<Screen, { kind: 'end' }>;

export function endPage(context: ScreenContext, screen: EndScreen, options: WaysOptions): TemplateResult {
  const { t, snapshot, words } = context;
  const { competences } = snapshot.outcome;
  const seen = competences.filter((entry) => entry.level !== null);
  const started = competences.filter((entry) => entry.level === null && entry.observations > 0);
  return html`<div class="page end">
      ${endingPart(context, screen, options.endingsSeen)}
      <h2 tabindex="-1" data-autofocus>${t.ui('end.title')}</h2>
      <p class="lead">${t.ui(seen.length > 0 ? 'end.lead' : 'end.empty')}</p>
      <figure class="small-map">
        ${wheel((id) => competences.find((entry) => entry.id === id)?.level ?? null)}
        <figcaption>${t.ui('end.mapSummary', { count: seen.length })}</figcaption>
      </figure>
      ${seen.length > 0 ? thanks(context) : nothing} ${keepsakesPart(context, options.handOver)}
      ${seen.length > 0 ? html`<h3>${t.ui('end.all')}</h3>` : nothing}
      ${seen.map((entry) => competenceCard(context, entry))}
      ${
        started.length > 0
          ? html`<p class="hint">
              ${t.ui('end.notSeen', { names: started.map((entry) => words.name(entry.id)).join(', ') })}
            </p>`
          : nothing
      }
      ${ownWords(context, screen)} ${waysOn(context, options)}
      <button
        class="button primary"
        data-action="back-to-hub"
        @click=${() => context.send({ type: 'back-to-hub' })}
      >
        ${t.ui('end.back')}
      </button>
    </div>
    ${seen.length > 0 ? printSheet(context) : nothing}`;
}

/** The party as this person's choices made it, named. */
function endingPart(
  { t }: ScreenContext,
  { ending }: EndScreen,
  seen: number,
): TemplateResult | typeof nothing {
  if (!ending) return nothing;
  return html`<section class="ending" data-ending=${ending.id}>
    <p class="ending-name">${t.content(ending.name)}</p>
    <p>${richText(t.content(ending.text))}</p>
    ${
      ending.outOf > 1
        ? html`<p class="small">${t.ui('end.endings', { count: seen, total: ending.outOf })}</p>`
        : nothing
    }
  </section>`;
}

function thanks(context: ScreenContext): TemplateResult {
  const host = hostOf(context);
  return html`<div class="host">
    ${portrait(context.atlas, context.pack.characters[host], 'laugh', 84)}
    <p class="host-line"><strong>${nameOf(context, host)}</strong><br />${context.t.ui('end.thanks')}</p>
  </div>`;
}

/** What they said of themselves, and what they want to do next. */
function ownWords({ t, snapshot }: ScreenContext, { lines }: EndScreen): TemplateResult {
  const said = snapshot.outcome.competences.flatMap(({ reflections = [] }) => reflections);
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
  return html`<section class="end-card" data-read data-competence=${entry.id}>
    <h3>${words.name(entry.id)}</h3>
    ${ladder(context, level)} ${speakButton(context)}
    <p class="level-words">${words.level(entry.id, level)}</p>
    ${best ? didSentence(context, best.text, best.isHelped) : nothing}
    <p class="small">
      ${t.ui(`confidence.${entry.confidence}`)}
      ${entry.stance === null ? nothing : html`<span class="stance-said">${t.ui(`stance.${entry.stance}`)}</span>`}
    </p>
    ${experienceList(context, entry.id)}
  </section>`;
}
