/** The settings in a few groups with pictures, and starting again. Knows no session, and not what a setting does. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Settings } from '../app/settings.js';
import type { Translator } from '../i18n/translator.js';
import { restartChoice, type RestartChoice } from './restart-choice.js';
import { settingControl, type Settable } from './settings-controls.js';

export interface SettingsDialogOptions {
  readonly t: Translator;
  readonly settings: Settings;
  readonly isLasting: boolean;
  readonly onChange: (part: Partial<Settings>) => void;
  readonly restart: RestartChoice;
  readonly speak: TemplateResult | typeof nothing;
  /** The way to another phone. */
  readonly takeAlong: TemplateResult;
  /** The way in for a game that was begun elsewhere: a page may have started the game without its title. */
  readonly bringBack: TemplateResult;
  readonly onClose: () => void;
}

interface Group {
  readonly id: 'read' | 'listen' | 'see' | 'press';
  readonly picture: SVGTemplateResult;
  readonly settings: readonly Settable[];
}

const GROUPS: readonly Group[] = [
  {
    id: 'read',
    picture: svg`<path d="M3 19 8.5 5 14 19M5 14.5h7M16 12.5c3-2 5.5 0 5 2.5V19M21 15c-6-.5-6.5 4-3 4 1.5 0 3-1.5 3-2.5" />`,
    settings: ['text-size', 'font', 'pace'],
  },
  {
    id: 'listen',
    picture: svg`<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6M18 6a8.5 8.5 0 0 1 0 12" />`,
    settings: ['sound', 'captions', 'reading', 'speech-speed'],
  },
  {
    id: 'see',
    picture: svg`<path d="M2.5 12C6 5.5 18 5.5 21.5 12 18 18.5 6 18.5 2.5 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z" />`,
    settings: ['contrast', 'motion', 'picture'],
  },
  {
    id: 'press',
    picture: svg`<path d="M3 19.5h18M6 19.5v-4h12v4M12 3v8M8.5 8l3.5 3.5L15.5 8" />`,
    settings: ['switches', 'scan-seconds'],
  },
];

export function settingsContent(options: SettingsDialogOptions): TemplateResult {
  const { t, settings, onChange } = options;
  const control = (setting: Settable): TemplateResult | typeof nothing =>
    settingControl(setting, t, settings, onChange);
  return html`<form
    method="dialog"
    class="settings"
    data-read
    @submit=${(event: Event) => event.preventDefault()}
  >
    <div class="settings-head">
      <h2 id="settings-title">${t.ui('settings.title')}</h2>
      ${options.speak}
    </div>
    ${control('language')}
    ${GROUPS.map(
      ({ id, picture, settings: inGroup }) =>
        html`<details class="setting-group" data-group=${id}>
          <summary>
            <svg viewBox="0 0 24 24" aria-hidden="true">${picture}</svg>${t.ui(`settings.group.${id}`)}
          </summary>
          <div class="setting-group-body">${inGroup.map(control)}</div>
        </details>`,
    )}
    <div class="row">${options.takeAlong} ${options.bringBack}</div>
    ${restartChoice(t, t.ui('settings.restart'), options.restart)}
    <p class="small">${t.ui('settings.private')} ${options.isLasting ? nothing : t.ui('settings.notKept')}</p>
    <button type="button" class="button primary" data-action="close" @click=${options.onClose}>
      ${t.ui('settings.close')}
    </button>
  </form>`;
}
