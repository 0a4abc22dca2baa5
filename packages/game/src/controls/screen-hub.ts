/** The hub: the river, the places, what is left to do. Choosing a place shows its card; a second tap goes there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { UiTextKey } from '../i18n/ui-texts.js';
import type { MissionEntry } from '../session/snapshot.js';
import { hostOf, nameOf, type ScreenContext } from './context.js';
import { portrait } from './picture.js';
import { richText } from './rich-text.js';
import { sceneSpot } from './scene-spot.js';
import { setStyles } from './set-styles.js';

export function hubOverlay(context: ScreenContext): TemplateResult {
  return html`<ul class="pins" role="list">
    ${context.snapshot.missions.map((mission, index) => pin(context, mission, index))}
  </ul>`;
}

function pin(context: ScreenContext, mission: MissionEntry, index: number): TemplateResult {
  const { t } = context;
  const status = t.ui(`hub.status.${mission.status}`);
  return html`<li ${setStyles(pinStyles(context, mission.id))}>
    <button
      class="pin"
      data-mission=${mission.id}
      data-status=${mission.status}
      aria-pressed=${context.ui.mission === mission.id ? 'true' : 'false'}
      ?disabled=${mission.status === 'done'}
      @click=${() => context.setUi({ mission: mission.id })}
    >
      <span class="pin-mark" aria-hidden="true"
        ><span>${mission.status === 'done' ? '✓' : index + 1}</span></span
      >
      <span class="pin-name">${t.content(mission.title)}</span>
      <span class="pin-status">${status}</span>
    </button>
  </li>`;
}

function pinStyles(context: ScreenContext, mission: string): Record<string, string> {
  const spot = sceneSpot(context, mission);
  if (!spot) return {};
  return {
    position: 'absolute',
    left: `${Math.min(Math.max(spot.left + spot.width / 2, 80), context.box.width - 80)}px`,
    top: `${Math.max(spot.top + spot.height, 84)}px`,
  };
}

/** @param isLasting - false where the game cannot be kept once the page closes: the person is told at the start. */
export function hubPanel(context: ScreenContext, isLasting: boolean): TemplateResult {
  const { snapshot } = context;
  const chosen = snapshot.missions.find((mission) => mission.id === context.ui.mission);
  return chosen ? missionCard(context, chosen) : welcome(context, snapshot.missions, isLasting);
}

function welcome(
  context: ScreenContext,
  missions: readonly MissionEntry[],
  isLasting: boolean,
): TemplateResult {
  const { t } = context;
  const done = missions.filter((mission) => mission.status === 'done').length;
  const line: UiTextKey = done === missions.length ? 'hub.done' : done > 0 ? 'hub.next' : 'hub.first';
  return html`<div class="host">
      ${portrait(context.atlas, context.pack.characters[hostOf(context)], done > 0 ? 'laugh' : 'happy', 84)}
      <p class="host-line" tabindex="-1" data-autofocus>
        <strong>${nameOf(context, hostOf(context))}</strong><br />${t.ui(line)}
      </p>
    </div>
    ${isLasting || done > 0 ? nothing : html`<p class="small">${t.ui('settings.notKept')}</p>`}
    ${
      context.snapshot.outcome.competences.some((competence) => competence.level !== null)
        ? html`<button
            class="button ${done === missions.length ? 'primary' : ''}"
            data-action="show-end"
            @click=${() => context.send({ type: 'show-end' })}
          >
            ${t.ui('hub.finish')}
          </button>`
        : nothing
    }`;
}

function missionCard(context: ScreenContext, mission: MissionEntry): TemplateResult {
  const { t } = context;
  return html`<div class="mission-card">
    <h2 tabindex="-1" data-autofocus>${t.content(mission.title)}</h2>
    <p>${richText(t.content(mission.teaser))}</p>
    <div class="row">
      ${
        mission.status === 'closed'
          ? html`<p class="hint">${mission.until === null ? nothing : richText(t.content(mission.until))}</p>`
          : html`<button
              class="button primary"
              data-action="open-mission"
              @click=${() => context.send({ type: 'open-mission', mission: mission.id })}
            >
              ${t.ui(context.isBusy ? 'app.loading' : mission.status === 'started' ? 'hub.continue' : 'hub.open')}
            </button>`
      }
      <button
        class="button quiet"
        data-action="choose-again"
        @click=${() => context.setUi({ mission: null })}
      >
        ${t.ui('hub.again')}
      </button>
    </div>
  </div>`;
}
