/** Somebody asks whether all is well: the controls of the settings, right here. Knows no session. */
import { html } from 'lit';
import type { RunContent } from '@requapass/scenario';
import { bubble } from './bubble.js';
import type { ContentScreen } from './content-screen.js';
import { nextButton } from './screen-conversation.js';
import { settingControl } from './settings-controls.js';
import { quietStyles } from './styles/quiet.js';

type SettingsContent = Extract<RunContent, { kind: 'settings' }>;

/** A bubble over the picture, controls below it; what is chosen holds at once. */
export const settingsScreen: ContentScreen<SettingsContent> = {
  styles: quietStyles,
  isSpoken: true,
  parts: (context, content) => ({
    before: html`<div class="bubble-place">
      ${bubble(context, content.who, context.t.content(content.text), true)}
    </div>`,
    panel: html`<form class="settings inline" @submit=${(event: Event) => event.preventDefault()}>
      ${content.settings.map((setting) => settingControl(setting, context.t, context.settings, context.changeSettings))}
    </form>`,
    foot: html`<div class="row settings-foot">${nextButton(context)}</div>`,
  }),
};
