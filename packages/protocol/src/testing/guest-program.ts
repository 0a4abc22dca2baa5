/**
 * A guest that does what a test tells it, through a port of its own: the far end of the contract suite.
 * Runs the same in a real frame, in a sandboxed frame and in the fake. Knows no test.
 */
import type { GameEventName } from '../events.js';
import { connectHost } from '../guest.js';
import type { GuestOptions, HostConnection, HostDetail } from '../guest.js';
import { platform } from '../platform.js';
import type { GuestWindow } from '../window-like.js';
import { SAMPLE_OUTCOME } from './samples.js';

type Settings = Pick<GuestOptions, 'allowedOrigins'> &
  Partial<Pick<GuestOptions, 'versions' | 'timeoutMs' | 'queueLimit'>>;

/** What a test may tell the guest to do. */
export type GuestInstruction =
  | { readonly do: 'connect'; readonly settings: Settings }
  /** Answers `{ host }` or `{ code }`. */
  | { readonly do: 'wait-ready' }
  | {
      readonly do: 'emit';
      readonly name: Exclude<GameEventName, 'requapass-ready'>;
      readonly detail: unknown;
    }
  /** Several sizes in one task. */
  | { readonly do: 'resize'; readonly sizes: readonly (readonly [width: number, height: number])[] }
  /** Posts anything to the page around the frame. */
  | { readonly do: 'post'; readonly messages: readonly unknown[] }
  | { readonly do: 'close' }
  /** Answers a `GuestDiary`. */
  | { readonly do: 'tell' };

export interface GuestDiary {
  readonly commands: string[];
  readonly welcomes: HostDetail[];
  readonly reports: string[];
}

/** Starts the program and hands the page a port, in a message marked `testGuest`. */
export function runGuestProgram(window: GuestWindow): void {
  const diary: GuestDiary = { commands: [], welcomes: [], reports: [] };
  const { port1, port2 } = new platform.MessageChannel();
  let guest: HostConnection | undefined;

  async function obey(instruction: GuestInstruction): Promise<unknown> {
    switch (instruction.do) {
      case 'connect':
        guest = connectHost({
          window,
          build: '1.2.3',
          commands: createCommands(diary.commands),
          onWelcome: (host) => diary.welcomes.push(host),
          log: ({ code }) => diary.reports.push(code),
          ...instruction.settings,
        });
        return null;
      case 'wait-ready':
        return guest?.ready.then(
          (host) => ({ host }),
          (error: { readonly code: string }) => ({ code: error.code }),
        );
      case 'emit':
        return guest?.emit(instruction.name, instruction.detail as never);
      case 'resize':
        return instruction.sizes.forEach(([width, height]) => guest?.resize(width, height));
      case 'post':
        return instruction.messages.forEach((message) => window.parent.postMessage(message, '*'));
      case 'close':
        return guest?.close();
      case 'tell':
        return diary;
    }
  }

  port1.addEventListener('message', ({ data }) => {
    const { id, instruction } = data as { id: number; instruction: GuestInstruction };
    void obey(instruction).then((value) => port1.postMessage({ id, value }));
  });
  port1.start();
  window.parent.postMessage({ testGuest: 'loaded' }, '*', [port2] as unknown as never[]);
}

/** One command for each way a command can end; `setTheme` is left out on purpose. */
function createCommands(done: string[]): GuestOptions['commands'] {
  return {
    start: () => void done.push('start'),
    setLocale: ({ locale }) => void done.push(`setLocale ${locale}`),
    requestOutcome: () => Promise.resolve(SAMPLE_OUTCOME),
    pause: () => {
      throw Object.assign(new Error('no mission is being played'), { code: 'no-mission' });
    },
    resume: () => new Promise<void>(() => {}),
    restore: ({ save }) => {
      if (save === 'a function') return (() => save) as never;
      throw new Error('this save cannot be read');
    },
  };
}
