/**
 * Asking somebody to confirm: the person chooses what to show, sees all of it, and gets a link and a file. The
 * request is kept in the portfolio, so that the answer can be told from a foreign one; the answer comes back here, or
 * where anything is brought in. Nothing is sent from here.
 */
import { addToPortfolio, removeFromPortfolio, viewPortfolio } from '@requapass/assessment/portfolio.js';
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
import { fragmentKind } from '../handed-over/fragment-kind.js';
import {
  type HandedOver,
  readFragment,
  readHandedOver,
  readHandedOverFile,
  takeConfirmation,
} from '../handed-over/read-handed-over.js';
import { moveFocus } from '../move-focus.js';
import { fill } from '../strings.js';
import { type AskDraft, choose, emptyAskDraft, makeRequest, randomId, takeAlong } from './ask-draft.js';
import { askSendScreen, type AskView, checkScreen, chooseScreen } from './ask-screens.js';
import { ASK_STRINGS, type AskStrings, CONFIRM_STRINGS, type ConfirmStrings } from './confirm-strings.js';
import { styles } from './confirm.styles.js';
import { HandOver } from './hand-over.js';

/** In memory, as long as the page is open: leaving loses nothing and stores nothing. */
const drafts = new WeakMap<HTMLElement, AskDraft>();
/** The answer in the address that was taken in already. */
const fragments = new WeakMap<HTMLElement, string>();

export async function open(host: MapHost): Promise<Activity> {
  const [words, ask, problems] = await Promise.all([
    ActivityWords.load<ConfirmStrings>(host, CONFIRM_STRINGS),
    ActivityWords.load<AskStrings>(host, ASK_STRINGS),
    ActivityWords.load<ProblemStrings>(host, PROBLEM_STRINGS),
  ]);
  const asking = new Asking(host, { words, ask, problems });
  asking.takeFromAddress();
  return asking;
}

interface Sentences {
  readonly words: ActivityWords<ConfirmStrings>;
  readonly ask: ActivityWords<AskStrings>;
  readonly problems: ActivityWords<ProblemStrings>;
}

class Asking implements Activity {
  readonly styles = [styles, problemStyles];
  readonly #host: MapHost;
  readonly #sentences: Sentences;
  #problem: DocumentProblem | null = null;
  #handOver: HandOver | null = null;

  constructor(host: MapHost, sentences: Sentences) {
    this.#host = host;
    this.#sentences = sentences;
    const { screen, request } = this.#draft;
    if (screen === 'send' && request) this.#handOver = new HandOver(host, 'request', request);
  }

  render(): TemplateResult {
    const problem = this.#problem ? problemBox(this.#problem, this.#sentences.problems.strings) : nothing;
    return html`${this.#screen()} ${problem}`;
  }

  /** Somebody opened the link that came back, on the page of their map. */
  takeFromAddress(): void {
    const { hash } = window.location;
    if (fragmentKind(hash) !== 'confirmation' || fragments.get(this.#host.element) === hash) return;
    fragments.set(this.#host.element, hash);
    const read = readFragment(hash);
    if (read) this.#take(read);
  }

  get #draft(): AskDraft {
    return drafts.get(this.#host.element) ?? this.#begin();
  }
  set #draft(draft: AskDraft) {
    drafts.set(this.#host.element, draft);
  }

  #begin(): AskDraft {
    const draft = emptyAskDraft(randomId());
    this.#draft = draft;
    return draft;
  }

  #screen(): TemplateResult {
    const view = this.#view();
    const { screen, request } = view.draft;
    if (screen === 'choose' || !request) return chooseScreen(view);
    // Undone on the map: a link that nobody would recognise is not shown.
    const isKept = view.portfolio.requests.some(({ id }) => id === request.id);
    if (screen === 'check' || !this.#handOver || !isKept) return checkScreen(view, request);
    return askSendScreen(view, this.#handOver.render(view.strings, view.ask.confirmAskTitle));
  }

  #view(): AskView {
    const { portfolio, words } = this.#host;
    const viewed = viewPortfolio(portfolio);
    return {
      draft: this.#draft,
      viewed,
      portfolio,
      words,
      strings: this.#sentences.words.strings,
      ask: this.#sentences.ask.strings,
      choose: (id, isChosen) => this.#change(choose(this.#draft, id, isChosen)),
      chooseAll: (isChosen) =>
        this.#change({ ...this.#draft, chosen: isChosen ? viewed.map(({ id }) => id) : [] }),
      takeAlong: (experience, isTaken) => this.#change(takeAlong(this.#draft, experience, isTaken)),
      write: (text) => this.#change({ ...this.#draft, ...text }),
      check: () => this.#check(),
      back: () => this.#go({ ...this.#draft, screen: 'choose' }),
      make: () => this.#make(),
      sendAgain: (request) => {
        this.#handOver = new HandOver(this.#host, 'request', request);
        this.#go({ ...this.#draft, screen: 'send', request });
      },
      remove: ({ id }) => {
        const next = removeFromPortfolio(this.#host.portfolio, { what: 'request', id });
        this.#host.change(next, this.#sentences.ask.strings.confirmAskRemoved);
        void moveFocus(this.#host, next.requests.length > 0 ? '.confirm-earlier summary' : undefined);
      },
      openText: (text) => this.#take(readHandedOver(text)),
      openFile: (file) => void readHandedOverFile(file).then((read) => this.#take(read)),
      another: () => {
        this.#handOver = null;
        this.#go({ ...emptyAskDraft(randomId()), from: this.#draft.from });
      },
    };
  }

  #change(draft: AskDraft): void {
    this.#draft = draft;
    this.#host.update();
  }

  #go(draft: AskDraft): void {
    this.#draft = draft;
    this.#problem = null;
    void moveFocus(this.#host);
  }

  #check(): void {
    const { words, portfolio } = this.#host;
    const made = makeRequest(this.#draft, viewPortfolio(portfolio), words.locale);
    if (made.ok) this.#go({ ...this.#draft, screen: 'check', request: made.document });
    else this.#refuse(made.error);
  }

  #make(): void {
    const { request } = this.#draft;
    if (!request) return;
    const added = addToPortfolio(this.#host.portfolio, { kind: 'request', document: request }, today());
    if (!added.ok) {
      this.#refuse(added.error);
      return;
    }
    this.#host.change(added.portfolio, this.#sentences.ask.strings.confirmAskAdded);
    this.#handOver = new HandOver(this.#host, 'request', request);
    // Whatever is made next is another request.
    this.#go({ ...this.#draft, screen: 'send', id: randomId() });
  }

  #take(read: HandedOver): void {
    const taken = takeConfirmation(this.#host.portfolio, read, today());
    if (!taken.ok || !read.ok || read.kind !== 'confirmation') {
      if (!taken.ok) this.#refuse(taken.error);
      return;
    }
    const { confirmAskTaken, confirmAskKnown } = this.#sentences.ask.strings;
    const { name } = read.document.by;
    this.#problem = null;
    if (taken.changes[0]?.how === 'known') this.#host.announce(fill(confirmAskKnown, { name }));
    else this.#host.change(taken.portfolio, fill(confirmAskTaken, { name }));
    this.#host.update();
  }

  #refuse(problem: DocumentProblem): void {
    this.#problem = problem;
    this.#host.update();
  }
}
