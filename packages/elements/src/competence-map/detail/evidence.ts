/** What a level comes from, in sentences by mission; and what the person said of themselves in play, quoted. */
import type { ViewedCompetence } from '@requapass/assessment';
import { type TemplateResult, html, nothing } from 'lit';
import type { EvidenceSentences } from '../evidence-sentences.js';
import { fill } from '../strings.js';
import { block, type DetailContext } from './block.js';

type Observed = ViewedCompetence['seen']['evidence'][number];
type Told = ViewedCompetence['said']['reflections'][number];

export function evidence(context: DetailContext): TemplateResult | typeof nothing {
  const { entry, words } = context;
  if (entry.evidence.length === 0) return nothing;
  return block(words.strings.evidenceTitle, byMission(entry.evidence, context));
}

/** In their own words, without a level. */
export function reflections(context: DetailContext): TemplateResult | typeof nothing {
  const { entry, words } = context;
  if (entry.reflections.length === 0) return nothing;
  const items = entry.reflections.map(
    (told) => html`<li>${sentenceOf(told, context) ?? words.strings.evidenceLoading}</li>`,
  );
  return block(
    words.strings.reflectionTitle,
    html`<ul class="evidence reflections">
      ${items}
    </ul>`,
  );
}

function byMission(observed: readonly Observed[], context: DetailContext): TemplateResult {
  const { strings } = context.words;
  if (observed.some(({ content }) => context.host.sentencesOf(content) === undefined)) {
    return html`<p>${strings.evidenceLoading}</p>`;
  }
  const missions = [...new Set(observed.map(({ content, mission }) => `${content.id}/${mission}`))];
  return html`${missions.map((name) => {
    const own = observed.filter(({ content, mission }) => `${content.id}/${mission}` === name);
    return html`<p class="mission">${own[0] && titleOf(own[0], context.host.sentencesOf(own[0].content))}</p>
      <ul class="evidence">
        ${own.map(
          (each) =>
            html`<li>
              ${sentenceOf(each, context)}${each.isHelped ? html` <span class="helped">(${strings.withHelp})</span>` : nothing}
            </li>`,
        )}
      </ul>`;
  })}`;
}

/** Undefined while it loads. */
function sentenceOf(told: Told, { host, words }: DetailContext): string | undefined {
  const sentences = host.sentencesOf(told.content);
  if (sentences === undefined) return undefined;
  return (
    sentences?.[told.text] ?? fill(words.strings.evidenceFallback, { mission: titleOf(told, sentences) })
  );
}

function titleOf({ mission }: Told, sentences: EvidenceSentences | null | undefined): string {
  return sentences?.[`${mission}.title`] ?? mission.replaceAll('-', ' ');
}
