/**
 * The contract suite: what must hold between a host and a guest whatever carries their messages.
 * Cases are data, so that any test runner can run them. Knows no transport.
 */
import { ProtocolError } from '../errors.js';
import type { GameCommandName } from '../events.js';
import { isFact } from '../guards.js';
import { connectFrame } from '../host.js';
import type { FrameConnection, FrameOptions, GameEventPair, Size } from '../host.js';
import type { FactMessage } from '../messages.js';
import type { MessageEventLike } from '../window-like.js';
import type { GuestDiary, GuestInstruction } from './guest-program.js';
import { pause, until } from './rig.js';
import type { ContractRig } from './rig.js';
import { SAMPLE_EVIDENCE, SAMPLE_OUTCOME } from './samples.js';

export interface ContractCase {
  /** A sentence about behaviour. */
  readonly name: string;
  /** Throws where it does not hold. The document is loaded and nothing is connected yet. */
  run(page: ContractPage): Promise<void>;
}

/** A host that writes down what it hears. */
interface Diary {
  readonly frame: FrameConnection;
  readonly events: GameEventPair[];
  readonly sizes: Size[];
  readonly reports: string[];
  byes: number;
}

/** What a case may use. */
interface ContractPage {
  readonly rig: ContractRig;
  /** Connects a host that is closed when the case ends. */
  host(options?: Partial<FrameOptions>): Diary;
  /** Connects the guest. */
  guest(settings?: Partial<Extract<GuestInstruction, { do: 'connect' }>['settings']>): Promise<unknown>;
  tell(): Promise<GuestDiary>;
}

/** Loads the document, runs one case, and leaves nothing behind but the rig. */
export async function runContractCase(rig: ContractRig, { run }: ContractCase): Promise<void> {
  const open: FrameConnection[] = [];
  await rig.reload();
  try {
    await run({
      rig,
      host(options) {
        const diary = { events: [], sizes: [], reports: [], byes: 0 } as unknown as Diary;
        const recording: FrameOptions = {
          ...rig.target,
          onEvent: (...event) => diary.events.push(event),
          onResize: (size) => diary.sizes.push(size),
          onBye: () => diary.byes++,
          log: ({ code }) => diary.reports.push(code),
        };
        // Not spread: an option may be a getter.
        const described = Object.getOwnPropertyDescriptors(options ?? {});
        const frame = connectFrame(Object.defineProperties(recording, described));
        open.push(frame);
        return Object.assign(diary, { frame });
      },
      guest: (settings) => rig.instruct({ do: 'connect', settings: { allowedOrigins: 'any', ...settings } }),
      tell: () => rig.instruct({ do: 'tell' }),
    });
  } finally {
    for (const frame of open) frame.close();
  }
}

const progress = (done: number): GuestInstruction => ({
  do: 'emit',
  name: 'requapass-progress',
  detail: { done, total: 9, mission: null },
});
const doneOf = ({ events }: Diary) =>
  events.flatMap(([name, detail]) => (name === 'requapass-progress' ? [detail.done] : []));
const readyCount = ({ events }: Diary) => events.filter(([name]) => name === 'requapass-ready').length;

export const CONTRACT_CASES: readonly ContractCase[] = [
  {
    name: 'the handshake works where the host starts first',
    async run({ host, guest }) {
      const { frame, events, reports } = host();
      await guest();
      const detail = await frame.ready;
      equal(detail.version, 1, 'version');
      equal(detail.build, '1.2.3', 'build');
      equal(detail.capabilities.includes('requestOutcome'), true, 'capabilities name the commands');
      equal(events[0]?.[0], 'requapass-ready', 'the first event');
      equal(reports, [], 'reports');
    },
  },
  {
    name: 'the handshake works where the frame was there first, by a ping',
    async run({ host, guest }) {
      await guest();
      await pause(20);
      equal((await host().frame.ready).version, 1, 'version');
    },
  },
  {
    name: 'the welcome tells the frame language and theme, and pins the origin of the page',
    async run({ rig, host, guest }) {
      host({ locale: 'nl-BE', theme: 'dark' });
      await guest();
      equal(
        await rig.instruct({ do: 'wait-ready' }),
        { host: { version: 1, origin: rig.hostOrigin, locale: 'nl-BE', theme: 'dark' } },
        'what the guest learns',
      );
    },
  },
  {
    name: 'a reloaded frame is told the language of now, not of before',
    async run({ rig, host, guest, tell }) {
      let locale = 'fr';
      const { frame } = host({
        get locale() {
          return locale;
        },
      });
      await guest();
      await frame.ready;
      locale = 'nl';
      await rig.reload();
      await guest();
      await rig.instruct({ do: 'wait-ready' });
      equal((await tell()).welcomes[0]?.locale, 'nl', 'language');
    },
  },
  {
    name: 'a guest that lists the origin of the page connects',
    async run({ rig, host, guest }) {
      await guest({ allowedOrigins: ['https://elsewhere.example', rig.hostOrigin] });
      await host().frame.ready;
    },
  },
  {
    name: 'events arrive in order, those from before the welcome too',
    async run({ rig, host, guest }) {
      await guest();
      await rig.instruct(progress(1));
      await rig.instruct(progress(2));
      const page = host();
      await page.frame.ready;
      await rig.instruct(progress(3));
      await until(() => doneOf(page).length >= 3, 'three events arrive');
      equal(doneOf(page), [1, 2, 3], 'order');
    },
  },
  {
    name: 'each event brings its detail unchanged',
    async run({ rig, host, guest }) {
      const { frame, events } = host();
      await guest();
      await frame.ready;
      const details = [
        ['requapass-evidence', { evidence: SAMPLE_EVIDENCE }],
        ['requapass-profile', { outcome: SAMPLE_OUTCOME }],
        ['requapass-outcome', { outcome: SAMPLE_OUTCOME }],
        ['requapass-error', { code: 'content-not-found', message: 'no pack at this address' }],
      ] as const;
      for (const [name, detail] of details) await rig.instruct({ do: 'emit', name, detail });
      await until(() => events.length > details.length, 'all events arrive');
      equal(events.slice(1), details, 'events');
    },
  },
  {
    name: 'events kept while nobody listens are bounded, the oldest go',
    async run({ rig, host, guest, tell }) {
      await guest({ queueLimit: 3 });
      for (const done of [1, 2, 3, 4, 5]) await rig.instruct(progress(done));
      const page = host();
      await until(() => doneOf(page).length >= 3, 'the kept events arrive');
      equal(doneOf(page), [3, 4, 5], 'kept events');
      equal((await tell()).reports, ['queue-full', 'queue-full'], 'reports of the guest');
    },
  },
  {
    name: 'calls are done and answered, also those made before the handshake',
    async run({ host, guest, tell }) {
      const { frame } = host();
      const started = frame.call('start', {});
      await guest();
      equal(await started, null, 'answer of start');
      equal(await frame.call('setLocale', { locale: 'en' }), null, 'answer of setLocale');
      equal(await frame.call('requestOutcome', {}), SAMPLE_OUTCOME, 'answer of requestOutcome');
      equal((await tell()).commands, ['start', 'setLocale en'], 'commands done');
    },
  },
  {
    name: 'every call that cannot be done is rejected with a code',
    async run({ host, guest, tell }) {
      const { frame } = host({ timeoutMs: 1000 });
      await guest();
      await frame.ready;
      const call = (name: string, args: unknown) =>
        codeOf(frame.call(name as GameCommandName, args as never));
      equal(await call('setTheme', { theme: 'dark' }), 'unknown-command', 'a command the game lacks');
      equal(await call('toString', {}), 'unknown-command', 'an inherited name');
      equal(await call('__proto__', {}), 'unknown-command', 'a name of every object');
      equal(await call('setLocale', { locale: 'xx' }), 'bad-arguments', 'an unknown language');
      equal(await call('restore', {}), 'bad-arguments', 'a missing argument');
      equal(await call('restore', { save: 'torn' }), 'command-failed', 'a command that throws');
      equal(await call('pause', {}), 'no-mission', 'a command that throws with a code of its own');
      equal(await call('restore', { save: 'a function' }), 'not-cloneable', 'a result that cannot be copied');
      equal(await call('restore', { save: () => {} }), 'not-cloneable', 'arguments that cannot be copied');
      equal(await call('resume', {}), 'timeout', 'a command that never ends');
      equal((await tell()).commands, [], 'commands done');
    },
  },
  {
    name: 'a reloaded frame connects again; calls it took with it are rejected, later ones wait for it',
    async run({ rig, host, guest }) {
      const page = host();
      await guest();
      await page.frame.ready;
      await rig.instruct(progress(1));
      await rig.instruct(progress(2));
      const lost = codeOf(page.frame.call('resume', {}));
      await until(() => doneOf(page).length === 2, 'the first document speaks');
      await rig.reload();
      await guest();
      await until(() => readyCount(page) === 2, 'the second document is ready');
      equal(await lost, 'frame-gone', 'the call that was open');
      await rig.instruct(progress(3));
      equal(await page.frame.call('start', {}), null, 'a call to the second document');
      equal(doneOf(page), [1, 2, 3], 'numbers start again, and no event is taken for a repeated one');
    },
  },
  {
    name: 'a frame that goes elsewhere says bye',
    async run({ rig, host, guest }) {
      const page = host();
      await guest();
      await page.frame.ready;
      rig.leave();
      await until(() => page.byes > 0, 'bye arrives');
      equal(page.byes, 1, 'number of byes');
    },
  },
  {
    name: 'a guest that closes says bye once, and tells nothing more',
    async run({ rig, host, guest }) {
      const page = host({ timeoutMs: 1000 });
      await guest();
      await page.frame.ready;
      await rig.instruct({ do: 'close' });
      await until(() => page.byes === 1, 'bye arrives');
      await rig.instruct(progress(1));
      equal(await codeOf(page.frame.call('start', {})), 'timeout', 'a call nobody hears');
      equal([doneOf(page), page.byes], [[], 1], 'events and byes');
    },
  },
  {
    name: 'a host that closes rejects what is open, hears nothing more, and another can take over',
    async run({ rig, host, guest }) {
      const first = host();
      await guest();
      await first.frame.ready;
      await rig.instruct(progress(1));
      await until(() => doneOf(first).length === 1, 'the first host hears');
      const open = codeOf(first.frame.call('resume', {}));
      first.frame.close();
      equal(await open, 'closed', 'the open call');
      equal(await codeOf(first.frame.call('start', {})), 'closed', 'a call after close');
      await pause(20);
      await rig.instruct(progress(2));
      const second = host();
      await until(() => doneOf(second).length === 1, 'the second host hears');
      equal([doneOf(first), doneOf(second)], [[1], [2]], 'who heard what');
    },
  },
  {
    name: 'a frame from an origin the host does not expect is refused, and the reason is told',
    async run({ host, guest }) {
      const allowedOrigins = ['https://elsewhere.example', 'null'];
      const page = host({ allowedOrigins, isSandboxed: false, timeoutMs: 1000 });
      await guest();
      equal(await codeOf(page.frame.ready), 'origin-not-allowed', 'why it is not ready');
      equal([...new Set(page.reports)], ['origin-not-allowed'], 'reports');
      equal(page.events, [], 'events');
    },
  },
  {
    name: 'a page from an origin the guest does not allow learns nothing through the port',
    async run({ rig, host, guest, tell }) {
      const page = host({ timeoutMs: 1000 });
      await guest({ allowedOrigins: ['https://elsewhere.example'], timeoutMs: 1000 });
      await rig.instruct(progress(1));
      equal(await codeOf(page.frame.ready), 'timeout', 'why the host is not ready');
      equal(await rig.instruct({ do: 'wait-ready' }), { code: 'timeout' }, 'why the guest is not ready');
      equal((await tell()).reports.includes('origin-not-allowed'), true, 'the guest reports it');
      equal(page.events, [], 'events');
    },
  },
  {
    name: 'both speak the highest version they share',
    async run({ host, guest }) {
      const { frame } = host({ versions: [1, 2, 3, 5] });
      await guest({ versions: [2, 3, 4] });
      equal((await frame.ready).version, 3, 'version');
    },
  },
  {
    name: 'without a common version both sides say so at once',
    async run({ rig, host, guest }) {
      const { frame } = host({ versions: [2] });
      await guest({ versions: [1] });
      equal(await codeOf(frame.ready), 'no-common-version', 'the host');
      equal(await rig.instruct({ do: 'wait-ready' }), { code: 'no-common-version' }, 'the guest');
    },
  },
  {
    name: 'sizes are clamped, trembling is ignored, and one task sends one size',
    async run({ rig, host, guest }) {
      const { frame, sizes } = host({ limits: { minHeight: 100, maxHeight: 2000 } });
      await guest();
      await frame.ready;
      const ask = (...asked: (readonly [number, number])[]) => rig.instruct({ do: 'resize', sizes: asked });
      await ask([320, 300], [320, 400], [320, 500.4]);
      await until(() => sizes.length === 1, 'the first size arrives');
      await ask([320, 501]);
      await pause(200);
      await ask([320, 9000]);
      await until(() => sizes.length === 2, 'the second size arrives');
      await ask([320, 20]);
      await until(() => sizes.length === 3, 'the third size arrives');
      equal(
        sizes.map(({ width, height }) => [width, height]),
        [
          [320, 500],
          [320, 2000],
          [320, 100],
        ],
        'sizes applied',
      );
    },
  },
  {
    name: 'unknown, malformed and foreign messages are ignored, and ours are reported',
    async run({ rig, host, guest }) {
      const page = host();
      await guest();
      await page.frame.ready;
      const messages = [
        null,
        7,
        'hello',
        { message: 'height', value: 10 },
        { requapass: 'dance' },
        { requapass: 'toString' },
        { requapass: 'hello', versions: 'all', build: '1' },
        { requapass: { requapass: 'hello' } },
      ];
      await rig.instruct({ do: 'post', messages });
      await rig.instruct(progress(1));
      await until(() => doneOf(page).length === 1 && page.reports.length >= 4, 'the connection goes on');
      equal(
        page.reports,
        ['unknown-type', 'unknown-type', 'malformed-message', 'unknown-type'],
        'reports of the host',
      );
      equal(readyCount(page), 1, 'handshakes');
    },
  },
  {
    name: 'a plain listener, without any script of ours, hears numbered facts',
    async run({ rig, guest }) {
      const facts: FactMessage[] = [];
      const listener = ({ data, source }: MessageEventLike) => {
        if (source === rig.target.frameWindow && isFact(data)) facts.push(data);
      };
      rig.target.listenOn.addEventListener('message', listener);
      await guest();
      await rig.instruct(progress(1));
      await rig.instruct({ do: 'emit', name: 'requapass-outcome', detail: { outcome: SAMPLE_OUTCOME } });
      await until(() => facts.length >= 3, 'the facts arrive');
      rig.target.listenOn.removeEventListener('message', listener);
      equal(
        facts.map(({ name, seq, version }) => [seq, name, version]),
        [
          [1, 'requapass-ready', 1],
          [2, 'requapass-progress', 1],
          [3, 'requapass-outcome', 1],
        ],
        'facts',
      );
      equal(facts[2]?.detail, { outcome: SAMPLE_OUTCOME }, 'detail of the last');
    },
  },
];

/** The code a promise is rejected with, or `'no error'`. */
async function codeOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no error',
    (error: unknown) => (error instanceof ProtocolError ? error.code : `not a ProtocolError: ${error}`),
  );
}

function equal(actual: unknown, expected: unknown, what: string): void {
  const [is, shouldBe] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== shouldBe) throw new Error(`${what}: ${is} instead of ${shouldBe}`);
}
