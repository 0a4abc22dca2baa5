/** The hub: the river, the places, what is left to do. Choosing a place shows its card; a second tap goes there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { UiTextKey } from '../i18n/ui-texts.js';
import type { MissionEntry, Screen } from '../session/snapshot.js';
import { hostOf, nameOf, type ScreenContext } from './context.js';
import { pinSpots } from './hub-spots.js';
import { portrait } from './picture.js';
import { richText } from './rich-text.js';
import { setStyles } from './set-styles.js';

type HubScreen = Extract<Screen, { kind: 'hub' }>;

/** Where arrow keys lead among the pins, which stand in the order of the story. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function hubOverlay(context: ScreenContext, screen: HubScreen): TemplateResult {
  const spots = pinSpots(context, screen.suggested);
  return html`<ul class="pins" role="list" @keydown=${walk}>
    ${context.snapshot.missions.map(
      (mission, index) =>
        html`<li data-side=${spots[index]?.side ?? nothing} ${setStyles(spots[index]?.styles ?? {})}>
          ${pin(context, screen, mission, index)}
        </li>`,
    )}
  </ul>`;
}

function pin(
  context: ScreenContext,
  { suggested, last }: HubScreen,
  mission: MissionEntry,
  index: number,
): TemplateResult {
  const { t } = context;
  return html`<button
    class="pin"
    data-mission=${mission.id}
    data-status=${mission.status}
    ?data-suggested=${mission.id === suggested}
    ?data-fresh=${mission.id === last}
    aria-pressed=${context.ui.mission === mission.id ? 'true' : 'false'}
    @click=${() => context.setUi({ mission: mission.id })}
  >
    <span class="pin-mark" aria-hidden="true"
      ><span>${mission.status === 'done' ? '✓' : index + 1}</span></span
    >
    <span class="pin-name">${t.content(mission.title)}</span>
    <span class="pin-status">${t.ui(`hub.status.${mission.status}`)}</span>
  </button>`;
}

function walk(event: KeyboardEvent): void {
  const pins = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('.pin')];
  const at = pins.indexOf((event.target as Element).closest<HTMLElement>('.pin') as HTMLElement);
  const step = STEPS[event.key];
  if (step === undefined || at < 0) return;
  event.preventDefault();
  pins[(at + step + pins.length) % pins.length]?.focus();
}

/** @param isLasting - false where the game cannot be kept once the page closes: the person is told at the start. */
export function hubPanel(context: ScreenContext, screen: HubScreen, isLasting: boolean): TemplateResult {
  const { snapshot } = context;
  const chosen = snapshot.missions.find((mission) => mission.id === context.ui.mission);
  return html`${chosen ? missionCard(context, chosen) : welcome(context, screen, isLasting)}${progress(context)}`;
}

function welcome(context: ScreenContext, { line }: HubScreen, isLasting: boolean): TemplateResult {
  const { t } = context;
  const { missions } = context.snapshot;
  const done = countDone(missions);
  const own: UiTextKey = done === missions.length ? 'hub.done' : done > 0 ? 'hub.next' : 'hub.first';
  return html`<div class="host">
      ${portrait(context.atlas, context.pack.characters[hostOf(context)], done > 0 ? 'laugh' : 'happy', 84)}
      <p class="host-line" tabindex="-1" data-autofocus>
        <strong>${nameOf(context, hostOf(context))}</strong><br />${
          line === null ? t.ui(own) : richText(t.content(line))
        }
      </p>
    </div>
    ${isLasting || done > 0 ? nothing : html`<p class="small">${t.ui('settings.notKept')}</p>`}`;
}

/** How far one is, and the map as soon as there is something on it: one may stop at any time. */
function progress({ t, snapshot, send }: ScreenContext): TemplateResult | typeof nothing {
  const { missions, outcome } = snapshot;
  const done = countDone(missions);
  if (done === 0) return nothing;
  return html`<div class="hub-progress">
    <p>
      <span class="planks" aria-hidden="true"
        >${missions.map(({ status }) => html`<span class="plank" data-laid=${status === 'done' ? 'yes' : 'no'}></span>`)}</span
      >
      <span aria-hidden="true">${done}/${missions.length}</span>
      <span class="visually-hidden">${t.ui('hub.progress', { count: done, total: missions.length })}</span>
    </p>
    ${
      outcome.competences.some((competence) => competence.level !== null)
        ? html`<button
            class="button small-button ${done === missions.length ? 'primary' : ''}"
            data-action="show-end"
            @click=${() => send({ type: 'show-end' })}
          >
            ${t.ui('hub.finish')}
          </button>`
        : nothing
    }
  </div>`;
}

function countDone(missions: readonly MissionEntry[]): number {
  return missions.filter(({ status }) => status === 'done').length;
}

function missionCard(context: ScreenContext, mission: MissionEntry): TemplateResult {
  const { t } = context;
  return html`<div class="mission-card" data-status=${mission.status}>
    <h2 tabindex="-1" data-autofocus>${t.content(mission.title)}</h2>
    ${aboutMission(context, mission)}
    <div class="row">
      ${
        mission.status === 'open' || mission.status === 'started'
          ? html`<button
              class="button primary"
              data-action="open-mission"
              @click=${() => context.send({ type: 'open-mission', mission: mission.id })}
            >
              ${t.ui(context.isBusy ? 'app.loading' : mission.status === 'started' ? 'hub.continue' : 'hub.open')}
            </button>`
          : nothing
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

function aboutMission({ t, words, snapshot, introOf }: ScreenContext, mission: MissionEntry): TemplateResult {
  if (mission.status === 'done') {
    const seen = snapshot.outcome.competences.filter(({ evidence }) =>
      evidence.some((entry) => entry.mission === mission.id),
    );
    return html`<p>${t.ui('hub.thanks')}</p>
      ${
        seen.length > 0
          ? html`<p class="small">
              ${t.ui('hub.seen', { names: seen.map(({ id }) => words.name(id)).join(', ') })}
            </p>`
          : nothing
      }`;
  }
  const key = introOf(mission.id);
  const intro = key === null ? '' : t.content(key);
  const isClosed = mission.status === 'closed' && mission.until !== null;
  return html`<p>${richText(t.content(mission.teaser))}</p>
    ${
      isClosed && mission.until !== null
        ? html`<p class="hint until">${richText(t.content(mission.until))}</p>`
        : intro === '' || intro === key
          ? nothing
          : html`<p class="small">${richText(intro)}</p>`
    }`;
}
