/**
 * Where in their own life did the person do what they did here? One competence at a time, the surest first, each
 * with an act of theirs. What they write goes to the device's own store and nowhere else: no action comes of it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { CONFIDENCES, type CompetenceOutcome, type Outcome } from '@requapass/assessment';
import type { Level } from '@requapass/framework';
import type { RunContent } from '@requapass/scenario';
import { actFor } from '../session/act-for.js';
import { bubble } from './bubble.js';
import type { ContentScreen } from './content-screen.js';
import type { ScreenContext } from './context.js';
import { didSentence } from './did.js';
import { experiencePart, keepOpenExperience } from './experience.js';
import { nextButton } from './screen-conversation.js';
import { quietStyles } from './styles/quiet.js';

type ExperiencesContent = Extract<RunContent, { kind: 'experiences' }>;

/** Five are a conversation, ten are a form. */
const MOST = 5;

/** A bubble over the picture, one competence at a time below it. */
export const experiencesScreen: ContentScreen<ExperiencesContent> = {
  styles: quietStyles,
  isSpoken: true,
  parts: (context, content) => ({
    before: html`<div class="bubble-place">
      ${bubble(context, content.who, context.t.content(content.text), true)}
    </div>`,
    panel: experiencesPanel(context, competencesToAsk(context.snapshot.outcome, content.competences)),
  }),
};

/** Those the game has seen and that are asked about: the highest first, of equals the surest, then the most seen. */
export function competencesToAsk(
  { competences }: Outcome,
  asked: ExperiencesContent['competences'],
): readonly CompetenceOutcome[] {
  const rank = (entry: CompetenceOutcome): number =>
    (entry.level ?? 0) * 10_000 +
    (entry.confidence === null ? 0 : CONFIDENCES.indexOf(entry.confidence)) * 1000 +
    entry.observations;
  return competences
    .filter(({ id, level }) => level !== null && (asked === 'seen' || asked.some((one) => one === id)))
    .sort((one, other) => rank(other) - rank(one))
    .slice(0, MOST);
}

function experiencesPanel(context: ScreenContext, entries: readonly CompetenceOutcome[]): TemplateResult {
  const { t, ui, words } = context;
  const index = Math.max(
    entries.findIndex(({ id }) => id === ui.look),
    0,
  );
  const entry = entries[index];
  const after = entries[index + 1];
  const goOn = (event: Event): void => {
    if (!keepOpenExperience(context, (event.currentTarget as Element).closest('.panel'))) return;
    if (after) context.setUi({ look: after.id, experience: null });
    else context.send({ type: 'act', action: { type: 'next' } });
  };
  return html`${
    entry
      ? html`<section class="debrief-card lived-card" data-competence=${entry.id}>
          <h2 tabindex="-1" ?data-experience-focus=${ui.experience === null}>
            ${words.name(entry.id)}
            <span class="lived-count" aria-hidden="true">${index + 1}/${entries.length}</span>
            <span class="visually-hidden"
              >${t.ui('bar.progress', { done: index + 1, total: entries.length })}</span
            >
          </h2>
          ${actOf(context, entry, entry.level)}${experiencePart(context, entry.id)}
        </section>`
      : nothing
  }
  ${nextButton(context, goOn)}`;
}

function actOf(
  context: ScreenContext,
  { evidence }: CompetenceOutcome,
  level: Level | null,
): TemplateResult | typeof nothing {
  const act = level === null ? null : actFor(evidence, level);
  return act ? didSentence(context, act.text, act.isHelped) : nothing;
}
