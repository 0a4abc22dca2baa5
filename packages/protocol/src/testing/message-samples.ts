/** At least one good message of every type and every variant, by the name of its schema. For tests. */
import type { messageSchemas } from '../message-schemas.js';
import { SAMPLE_EVIDENCE, SAMPLE_OUTCOME } from './samples.js';

export type MessageName = keyof typeof messageSchemas;

const DETAILS = [
  { name: 'requapass-ready', detail: { version: 1, build: '1.0.0', capabilities: ['start', 'pause'] } },
  { name: 'requapass-progress', detail: { done: 0, total: 2, mission: 'welcome-desk' } },
  { name: 'requapass-progress', detail: { done: 2, total: 2, mission: null } },
  { name: 'requapass-evidence', detail: { evidence: SAMPLE_EVIDENCE } },
  { name: 'requapass-profile', detail: { outcome: SAMPLE_OUTCOME } },
  { name: 'requapass-outcome', detail: { outcome: SAMPLE_OUTCOME } },
  { name: 'requapass-error', detail: { code: 'content-not-found', message: 'no pack at this address' } },
] as const;

const CALLS = [
  { name: 'start', args: {} },
  { name: 'pause', args: {} },
  { name: 'resume', args: {} },
  { name: 'setLocale', args: { locale: 'nl' } },
  { name: 'setTheme', args: { theme: 'auto' } },
  { name: 'requestOutcome', args: {} },
  { name: 'restore', args: { save: { seed: 7, actions: [] } } },
] as const;

export const MESSAGE_SAMPLES: Readonly<Record<MessageName, readonly object[]>> = {
  ping: [{ requapass: 'ping' }],
  hello: [
    { requapass: 'hello', versions: [1], build: '1.0.0' },
    { requapass: 'hello', versions: [1, 2], build: '2.0.0', isAnswer: true },
  ],
  welcome: [
    { requapass: 'welcome', version: 1 },
    { requapass: 'welcome', version: 1, locale: 'nl-BE', theme: 'dark' },
  ],
  refused: [{ requapass: 'refused', code: 'no-common-version', versions: [2] }],
  fact: DETAILS.map((event, index) => ({ requapass: 'event', version: 1, seq: index + 1, ...event })),
  ready: [{ t: 'ready', version: 1, build: '1.0.0', capabilities: ['start'] }],
  resize: [{ t: 'resize', width: 320, height: 612.5 }],
  event: DETAILS.map((event, index) => ({ t: 'event', seq: index + 1, ...event })),
  call: CALLS.map((call, index) => ({ t: 'call', id: index + 1, ...call })),
  reply: [
    { t: 'reply', id: 1, value: null },
    { t: 'reply', id: 2, value: SAMPLE_OUTCOME },
    { t: 'reply', id: 3, error: { code: 'unknown-command', message: "unknown-command: 'dance'" } },
  ],
  bye: [{ t: 'bye' }],
};
