/**
 * The side of who confirms: opens a request from the address, a file or what is pasted, takes the answers one by one,
 * and gives a link and a file back. Sends nothing, signs nothing, and never touches the map of whoever uses this page.
 */
import type { ConfirmationRequest } from '@requapass/assessment';
import { digestOf } from '@requapass/assessment/confirmation.js';
import { html, nothing, type TemplateResult } from 'lit';
import { today } from '../../shared/today.js';
import type { Activity, MapHost } from '../activity.js';
import { ActivityWords } from '../activity-words.js';
import {
  type DocumentProblem,
  PROBLEM_STRINGS,
  problemBox,
  type ProblemStrings,
  styles as problemStyles,
} from '../document-problems/document-problem.js';
import {
  type HandedOver,
  readFragment,
  readHandedOver,
  readHandedOverFile,
} from '../handed-over/read-handed-over.js';
import { moveFocus } from '../move-focus.js';
import {
  type ConfirmDraft,
  emptyConfirmDraft,
  give,
  goTo,
  makeAnswer,
  next,
  previous,
  wrongField,
} from './answer-draft.js';
import {
  askedScreen,
  competenceScreen,
  confirmSendScreen,
  type ConfirmView,
  meScreen,
  reviewScreen,
} from './confirm-screens.js';
import { CONFIRM_STRINGS, type ConfirmStrings } from './confirm-strings.js';
import { styles } from './confirm.styles.js';
import { HandOver } from './hand-over.js';
import { openScreen } from './open-screen.js';

/** Every request opened on this page, with the answers given to it: opening another loses nothing. */
interface Desk {
  /** By digest of the request: one that was changed on its way is another one, even with the same id. */
  readonly drafts: Map<string, ConfirmDraft>;
  /** The request on show; null while another one is being opened. */
  current: string | null;
  latest: string | null;
  /** The fragment that was read last: it is not opened over what the person opened since. */
  fragment: string;
}
const desks = new WeakMap<HTMLElement, Desk>();

export async function open(host: MapHost): Promise<Activity> {
  const [words, problems] = await Promise.all([
    ActivityWords.load<ConfirmStrings>(host, CONFIRM_STRINGS),
    ActivityWords.load<ProblemStrings>(host, PROBLEM_STRINGS),
  ]);
  return new Confirming(host, words, problems);
}

class Confirming implements Activity {
  readonly styles = [styles, problemStyles];
  readonly #host: MapHost;
  readonly #words: ActivityWords<ConfirmStrings>;
  readonly #problems: ActivityWords<ProblemStrings>;
  readonly #desk: Desk;
  #problem: DocumentProblem | null = null;
  /** What was refused is an answer: somebody is on the wrong side. */
  #isAnswer = false;
  #wrong: 'name' | 'date' | null = null;
  #handOver: HandOver | null = null;

  constructor(host: MapHost, words: ActivityWords<ConfirmStrings>, problems: ActivityWords<ProblemStrings>) {
    this.#host = host;
    this.#words = words;
    this.#problems = problems;
    this.#desk = desks.get(host.element) ?? { drafts: new Map(), current: null, latest: null, fragment: '' };
    desks.set(host.element, this.#desk);
    this.#readAddress();
    this.#resumeHandOver();
    window.addEventListener('hashchange', this.#onAddress);
  }

  render(): TemplateResult {
    const { strings } = this.#words;
    const kept = [
      this.#isAnswer ? strings.confirmIsAnswer : '',
      this.#desk.latest ? strings.confirmKept : '',
    ];
    const problem = this.#problem
      ? problemBox(this.#problem, this.#problems.strings, kept.filter((line) => line).join(' '))
      : nothing;
    return html`<div class="confirm-side" @keydown=${this.#onKeydown}>
      ${problem} ${this.#screen(strings)}
    </div>`;
  }

  stop(): void {
    window.removeEventListener('hashchange', this.#onAddress);
  }

  /** Beside no map there is nothing that Escape could lead back to. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#host.isWhole) event.preventDefault();
  };

  get #draft(): ConfirmDraft | null {
    return this.#desk.drafts.get(this.#desk.current ?? '') ?? null;
  }

  #screen(strings: ConfirmStrings): TemplateResult {
    const draft = this.#draft;
    if (!draft) {
      const { latest } = this.#desk;
      return openScreen({
        strings,
        openText: (text) => this.#take(readHandedOver(text)),
        openFile: (file) => void readHandedOverFile(file).then((read) => this.#take(read)),
        goBack: latest === null ? null : () => this.#show(latest),
      });
    }
    const view = this.#view(draft, strings);
    if (draft.screen === 'asked') return askedScreen(view);
    if (draft.screen === 'me') return meScreen(view);
    if (draft.screen === 'send' && this.#handOver) {
      return confirmSendScreen(view, this.#handOver.render(strings, strings.confirmSendTitle));
    }
    return typeof draft.screen === 'number' ? competenceScreen(view, draft.screen) : reviewScreen(view);
  }

  #view(draft: ConfirmDraft, strings: ConfirmStrings): ConfirmView {
    return {
      draft,
      strings,
      words: this.#host.words,
      today: today(),
      wrong: this.#wrong,
      go: (screen) => this.#change((now) => goTo(now, screen), true),
      forward: () => this.#forward(),
      back: () => this.#change((now) => goTo(now, previous(now)), true),
      give: (id, change) => this.#change((now) => give(now, id, change)),
      introduce: ({ date, ...by }) =>
        this.#change((now) => ({ ...now, date: date ?? now.date, by: { ...now.by, ...by } })),
      make: () => this.#make(),
      openOther: () => {
        this.#desk.current = null;
        this.#problem = null;
        void moveFocus(this.#host);
      },
    };
  }

  /** @param isOtherScreen - the focus goes to its heading */
  #change(change: (draft: ConfirmDraft) => ConfirmDraft, isOtherScreen = false): void {
    const { current, drafts } = this.#desk;
    const draft = this.#draft;
    if (!draft || current === null) return;
    drafts.set(current, change(draft));
    if (!isOtherScreen) return this.#host.update();
    this.#wrong = null;
    this.#problem = null;
    void moveFocus(this.#host);
  }

  #forward(): void {
    const draft = this.#draft;
    if (!draft) return;
    if (draft.screen === 'me' && this.#isIncomplete(draft)) return;
    this.#change((now) => goTo(now, next(now)), true);
  }

  /** Says what is missing, and puts the focus there. */
  #isIncomplete(draft: ConfirmDraft): boolean {
    this.#wrong = wrongField(draft, today());
    if (this.#wrong) void moveFocus(this.#host, `[name="${this.#wrong}"]`);
    return this.#wrong !== null;
  }

  #make(): void {
    const draft = this.#draft;
    if (!draft) return;
    if (wrongField(draft, today())) {
      this.#change((now) => goTo(now, 'me'), true);
      this.#isIncomplete(draft);
      return;
    }
    const made = makeAnswer(draft, this.#host.words.locale);
    if (!made.ok) {
      this.#problem = made.error;
      this.#host.update();
      return;
    }
    this.#handOver = new HandOver(this.#host, 'confirmation', made.document);
    this.#change((now) => ({ ...goTo(now, 'send'), answer: made.document }), true);
  }

  readonly #onAddress = (): void => {
    if (this.#readAddress()) void moveFocus(this.#host);
  };

  /** @returns whether there was something new in the address */
  #readAddress(): boolean {
    const { hash } = window.location;
    if (hash === this.#desk.fragment) return false;
    this.#desk.fragment = hash;
    const read = readFragment(hash);
    if (read) this.#receive(read);
    return read !== null;
  }

  #take(read: HandedOver): void {
    if (this.#receive(read)) void moveFocus(this.#host);
    else this.#host.update();
  }

  /** A request is put on show; anything else is refused, and what was there stays. */
  #receive(read: HandedOver): boolean {
    if (read.ok && read.kind === 'request') {
      this.#begin(read.document);
      return true;
    }
    this.#isAnswer = read.ok && read.kind === 'confirmation';
    const message = read.ok ? `a request is expected; this is "${read.kind}"` : '';
    this.#problem = read.ok ? { code: 'wrong-kind', path: '', message } : read.error;
    return false;
  }

  #begin(request: ConfirmationRequest): void {
    const { drafts } = this.#desk;
    const key = digestOf(request);
    if (!drafts.has(key)) drafts.set(key, emptyConfirmDraft(request, today()));
    this.#desk.current = key;
    this.#desk.latest = key;
    this.#problem = null;
    this.#wrong = null;
    this.#resumeHandOver();
  }

  #resumeHandOver(): void {
    const answer = this.#draft?.answer;
    this.#handOver = answer ? new HandOver(this.#host, 'confirmation', answer) : null;
  }

  #show(key: string): void {
    this.#desk.current = key;
    this.#problem = null;
    this.#resumeHandOver();
    void moveFocus(this.#host);
  }
}
