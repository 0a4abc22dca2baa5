/**
 * Investigation: open what came in, note clues, judge claims, ask and tell people. Phone and notebook lie over
 * the picture; in the text layout they flow as lists.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Action, InvestigationView } from '@requapass/scenario';
import { bubble } from './bubble.js';
import type { ContentScreen } from './content-screen.js';
import { nameOf, type ScreenContext } from './context.js';
import { helpButton, helpLine } from './help.js';
import { claimCard, contactCard, contacts, reply, sourceCard } from './investigation-cards.js';
import { notebook, phone } from './investigation-desk.js';
import { plainText } from './rich-text.js';
import { investigationStyles } from './styles/investigation.js';

/** The investigation screen: phone and notebook over the picture, what is looked at in the panel. */
export const investigationScreen: ContentScreen<InvestigationView> = {
  isSpoken: false,
  styles: investigationStyles,
  parts: (context, content) => ({
    before: html`<div class="case-desk">${phone(context, content)}${notebook(context, content)}</div>`,
    panel: investigationPanel(context, content),
    foot: investigationFoot(context, content),
  }),
  announcement,
  focusAfter(action) {
    if (action.type === 'inspect') return ['[data-source-card]'];
    if (action.type === 'place')
      return [
        `[data-clue="${action.item}"]`,
        `[data-verdict="${action.at}"]`,
        `[data-claim="${action.item}"]`,
      ];
    return action.type === 'use' ? ['[data-remark]'] : [];
  },
};

function investigationPanel(context: ScreenContext, content: InvestigationView): TemplateResult {
  const { t, ui } = context;
  const source = content.sources.find(({ id }) => id === ui.look);
  const claim = content.claims.find(({ id }) => id === ui.look);
  const person = content.people.find(({ who }) => who === ui.hand);
  const isIdle = !source && !claim && !person;
  return html`${isIdle ? bubble({ ...context, isStageOn: false }, null, t.content(content.text), true) : nothing}
  ${content.help?.isAsked && isIdle ? helpLine(context, content.help) : nothing} ${reply(context, content)}
  ${
    source
      ? sourceCard(context, source)
      : claim
        ? claimCard(context, claim)
        : person
          ? contactCard(context, content, person.who)
          : html`<p class="hint">${t.ui(hintOf(content))}</p>`
  }
  ${contacts(context, content)}`;
}

/** The next step, in a few words. */
function hintOf({ sources, claims, canFinish }: InvestigationView) {
  if (canFinish) return 'investigation.hintDone' as const;
  const isStarted = sources.some(({ isOpened }) => isOpened);
  return isStarted && claims.length > 0 ? 'investigation.hintJudge' : 'investigation.hint';
}

function investigationFoot(context: ScreenContext, content: InvestigationView): TemplateResult {
  const { t } = context;
  const left = content.claims.filter(({ verdict }) => verdict === null).length;
  return html`<div class="row">
    ${helpButton(context, content.help, true)}
    ${
      content.canFinish
        ? html`<button
            class="button primary"
            data-action="finish"
            @click=${() => context.send({ type: 'act', action: { type: 'finish' } })}
          >
            ${t.content(content.ending)}
          </button>`
        : html`<p class="hint left">${t.ui('investigation.left', { count: left })}</p>`
    }
  </div>`;
}

/** What was opened says, what was noted, judged, answered: for those who do not see it fly. */
function announcement(context: ScreenContext, content: InvestigationView, action: Action): string {
  const { t } = context;
  const words = (key: string): string => plainText(t.content(key));
  switch (action.type) {
    case 'inspect': {
      const says = content.sources.find(({ id }) => id === action.item)?.says;
      return says ? words(says) : '';
    }
    case 'place': {
      const claim = content.claims.find(({ id }) => id === action.item);
      if (!claim) return t.ui(action.at === null ? 'investigation.unpinned' : 'investigation.pinned');
      const verdict = t.ui(
        claim.verdict === null ? 'investigation.unjudged' : `investigation.${claim.verdict}`,
      );
      return t.ui('investigation.judged', { claim: words(claim.text), verdict });
    }
    case 'use':
      return content.said
        ? t.ui('speech.line', { name: nameOf(context, content.said.who), words: words(content.said.text) })
        : '';
    default:
      return '';
  }
}
