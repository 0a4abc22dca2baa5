/**
 * One control for each setting, usable anywhere: in the dialog, or in the middle of a mission.
 * Knows no session, and not what a setting does.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { LOCALES } from '@requapass/framework';
import type { Setting } from '@requapass/scenario';
import { FONTS, PACES, READINGS, SCAN_SECONDS, SPEECH_SPEEDS, SWITCHES } from '../app/comfort.js';
import { TEXT_SIZES, type Settings } from '../app/settings.js';
import type { Translator } from '../i18n/translator.js';
import { languageName } from './language-name.js';

/** What a person can set: what missions may offer, and what only the dialog does. */
export type Settable =
  Setting | 'font' | 'contrast' | 'captions' | 'reading' | 'speech-speed' | 'switches' | 'scan-seconds';

type Control = (
  t: Translator,
  settings: Settings,
  onChange: (part: Partial<Settings>) => void,
) => TemplateResult | typeof nothing;

/** Proper names: the same in every language. Each is shown in its own letters. */
const FONT_NAMES: Readonly<Record<Settings['font'], string>> = {
  atkinson: 'Atkinson Hyperlegible',
  lexend: 'Lexend',
  opendyslexic: 'OpenDyslexic',
};

const CONTROLS: Readonly<Record<Settable, Control>> = {
  language: (t, { locale }, onChange) =>
    radios({
      name: 'locale',
      title: t.ui('settings.language'),
      values: LOCALES,
      value: locale,
      label: languageName,
      lang: (value) => value,
      onPick: (value) => onChange({ locale: value }),
    }),
  'text-size': (t, { textSize }, onChange) =>
    radios({
      name: 'text-size',
      title: t.ui('settings.textSize'),
      values: TEXT_SIZES,
      value: textSize,
      label: (value) => t.ui(`settings.textSize.${value}`),
      onPick: (value) => onChange({ textSize: value }),
    }),
  font: (t, { font }, onChange) =>
    radios({
      name: 'font',
      title: t.ui('settings.font'),
      values: FONTS,
      value: font,
      label: (value) => FONT_NAMES[value],
      onPick: (value) => onChange({ font: value }),
    }),
  pace: (t, { pace }, onChange) =>
    radios({
      name: 'pace',
      title: t.ui('settings.pace'),
      values: PACES,
      value: pace,
      label: (value) => t.ui(`settings.pace.${value}`),
      onPick: (value) => onChange({ pace: value }),
    }),
  reading: (t, { reading }, onChange) =>
    radios({
      name: 'reading',
      title: t.ui('settings.reading'),
      values: READINGS,
      value: reading,
      label: (value) => t.ui(`settings.reading.${value}`),
      onPick: (value) => onChange({ reading: value }),
    }),
  'speech-speed': (t, { reading, speechSpeed }, onChange) =>
    reading === 'off'
      ? nothing
      : radios({
          name: 'speech-speed',
          title: t.ui('settings.speechSpeed'),
          values: SPEECH_SPEEDS,
          value: speechSpeed,
          label: (value) => t.ui(`settings.speechSpeed.${value}`),
          onPick: (value) => onChange({ speechSpeed: value }),
        }),
  switches: (t, { switches }, onChange) =>
    radios({
      name: 'switches',
      title: t.ui('settings.switches'),
      values: SWITCHES,
      value: switches,
      label: (value) => t.ui(`settings.switches.${value}`),
      onPick: (value) => onChange({ switches: value }),
    }),
  'scan-seconds': (t, { switches, scanSeconds }, onChange) =>
    switches === 'one'
      ? radios({
          name: 'scan-seconds',
          title: t.ui('settings.scanSeconds'),
          values: SCAN_SECONDS,
          value: scanSeconds,
          label: (value) => secondsIn(t.locale, value),
          onPick: (value) => onChange({ scanSeconds: value }),
        })
      : nothing,
  sound: (t, { isSoundOn }, onChange) =>
    toggle('sound', t.ui('settings.sound'), isSoundOn, (on) => onChange({ isSoundOn: on })),
  captions: (t, { hasCaptions }, onChange) =>
    toggle('captions', t.ui('settings.captions'), hasCaptions, (on) => onChange({ hasCaptions: on })),
  contrast: (t, { isContrastHigh }, onChange) =>
    toggle('contrast', t.ui('settings.contrast'), isContrastHigh, (on) => onChange({ isContrastHigh: on })),
  motion: (t, { isMotionReduced }, onChange) =>
    toggle('motion', t.ui('settings.motion'), isMotionReduced, (on) => onChange({ isMotionReduced: on })),
  picture: (t, { isStageOn }, onChange) =>
    toggle('stage', t.ui('settings.stage'), isStageOn, (on) => onChange({ isStageOn: on })),
};

/** The control of one setting; nothing while another setting makes it idle. */
export function settingControl(
  setting: Settable,
  ...rest: Parameters<Control>
): TemplateResult | typeof nothing {
  return CONTROLS[setting](...rest);
}

function secondsIn(locale: string, seconds: number): string {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', unitDisplay: 'short' });
  return format.format(seconds);
}

interface Radios<T> {
  readonly name: string;
  readonly title: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly label: (value: T) => string;
  /** Language of a label, where it is not that of the page. */
  readonly lang?: (value: T) => string;
  readonly onPick: (value: T) => void;
}

function radios<T extends string | number>(group: Radios<T>): TemplateResult {
  return html`<fieldset data-setting=${group.name}>
    <legend>${group.title}</legend>
    ${group.values.map(
      (value) =>
        html`<label class="chip" lang=${group.lang?.(value) ?? nothing}
          ><input
            type="radio"
            name=${group.name}
            value=${value}
            .checked=${group.value === value}
            @change=${() => group.onPick(value)}
          /><span>${group.label(value)}</span></label
        >`,
    )}
  </fieldset>`;
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
