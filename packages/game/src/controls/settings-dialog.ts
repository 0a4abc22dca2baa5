/** Settings: language, sound, motion, picture, text size, and starting again. Knows no session. */
import { html, nothing, type TemplateResult } from 'lit';
import { LOCALES } from '@requapass/framework';
import type { Setting } from '@requapass/scenario';
import { TEXT_SIZES, type Settings } from '../app/settings.js';
import type { Translator } from '../i18n/translator.js';
import { languageName } from './language-name.js';
import { restartChoice, type RestartChoice } from './restart-choice.js';

export interface SettingsDialogOptions {
  readonly t: Translator;
  readonly settings: Settings;
  readonly isLasting: boolean;
  readonly onChange: (part: Partial<Settings>) => void;
  readonly restart: RestartChoice;
  readonly onClose: () => void;
}

type Control = (
  t: Translator,
  settings: Settings,
  onChange: SettingsDialogOptions['onChange'],
) => TemplateResult;

const CONTROLS: Readonly<Partial<Record<Setting, Control>>> = {
  language: (t, settings, onChange) =>
    html`<fieldset>
      <legend>${t.ui('settings.language')}</legend>
      ${LOCALES.map((locale) =>
        radio(
          'locale',
          locale,
          languageName(locale),
          settings.locale === locale,
          () => onChange({ locale }),
          locale,
        ),
      )}
    </fieldset>`,
  'text-size': (t, settings, onChange) =>
    html`<fieldset>
      <legend>${t.ui('settings.textSize')}</legend>
      ${TEXT_SIZES.map((size) =>
        radio('text-size', size, t.ui(`settings.textSize.${size}`), settings.textSize === size, () =>
          onChange({ textSize: size }),
        ),
      )}
    </fieldset>`,
  sound: (t, { isSoundOn }, onChange) =>
    toggle('sound', t.ui('settings.sound'), isSoundOn, (on) => onChange({ isSoundOn: on })),
  motion: (t, { isMotionReduced }, onChange) =>
    toggle('motion', t.ui('settings.motion'), isMotionReduced, (on) => onChange({ isMotionReduced: on })),
  picture: (t, { isStageOn }, onChange) =>
    toggle('stage', t.ui('settings.stage'), isStageOn, (on) => onChange({ isStageOn: on })),
};

const IN_DIALOG: readonly Setting[] = ['language', 'text-size', 'sound', 'motion', 'picture'];

/** The control of one setting, in the dialog or in a mission; nothing where the game has none for it. */
export function settingControl(
  setting: Setting,
  ...rest: Parameters<Control>
): TemplateResult | typeof nothing {
  return CONTROLS[setting]?.(...rest) ?? nothing;
}

export function settingsContent(options: SettingsDialogOptions): TemplateResult {
  const { t, settings, onChange } = options;
  return html`<form method="dialog" class="settings" @submit=${(event: Event) => event.preventDefault()}>
    <h2 id="settings-title">${t.ui('settings.title')}</h2>
    ${IN_DIALOG.map((setting) => settingControl(setting, t, settings, onChange))}
    ${restartChoice(t, t.ui('settings.restart'), options.restart)}
    <p class="small">${t.ui('settings.private')} ${options.isLasting ? nothing : t.ui('settings.notKept')}</p>
    <button type="button" class="button primary" data-action="close" @click=${options.onClose}>
      ${t.ui('settings.close')}
    </button>
  </form>`;
}

function radio(
  name: string,
  value: string,
  label: string,
  isChecked: boolean,
  onPick: () => void,
  lang?: string,
): TemplateResult {
  return html`<label class="chip" lang=${lang ?? nothing}
    ><input type="radio" name=${name} value=${value} .checked=${isChecked} @change=${onPick} /><span
      >${label}</span
    ></label
  >`;
}

function toggle(
  name: string,
  label: string,
  isOn: boolean,
  onToggle: (isOn: boolean) => void,
): TemplateResult {
  return html`<label class="toggle"
    ><input
      type="checkbox"
      role="switch"
      name=${name}
      .checked=${isOn}
      @change=${(event: Event) => onToggle((event.target as HTMLInputElement).checked)}
    /><span>${label}</span></label
  >`;
}
