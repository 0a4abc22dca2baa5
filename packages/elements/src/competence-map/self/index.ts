/**
 * Self-positioning: a person says where they are, one competence a screen, and puts it on their map as an outcome of
 * source `self`. Keeps the draft per element as long as the page is open. Knows neither game nor estimate.
 */
import { addToPortfolio } from '@requapass/assessment/portfolio.js';
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
import { moveFocus } from '../move-focus.js';
import { answerLevel, type Draft, EMPTY, goTo, keepSentence, next, previous, type Screen } from './draft.js';
import { makeSelfOutcome } from './make-self-outcome.js';
import type { SelfStrings } from './questions.js';
import { answersScreen, doneScreen, questionScreen, type ScreenView, startScreen } from './screens.js';
import { styles } from './self.styles.js';

/** In memory only: answers half given are not written to a device that others may use. */
const drafts = new WeakMap<HTMLElement, Draft>();

export async function open(host: MapHost): Promise<Activity> {
  const [words, problems] = await Promise.all([
    ActivityWords.load<SelfStrings>(host, {
      fr: () => import('./strings/fr.js'),
      nl: () => import('./strings/nl.js'),
      en: () => import('./strings/en.js'),
    }),
    ActivityWords.load<ProblemStrings>(host, PROBLEM_STRINGS),
  ]);
  return new SelfPositioning(host, words, problems);
}

class SelfPositioning implements Activity {
  readonly styles = [styles, problemStyles];
  readonly #host: MapHost;
  readonly #words: ActivityWords<SelfStrings>;
  readonly #problems: ActivityWords<ProblemStrings>;
  #problem: DocumentProblem | null = null;

  constructor(host: MapHost, words: ActivityWords<SelfStrings>, problems: ActivityWords<ProblemStrings>) {
    this.#host = host;
    this.#words = words;
    this.#problems = problems;
    if (this.#draft.screen === 'done') this.#draft = EMPTY;
  }

  render(): TemplateResult {
    const view = this.#view();
    const { screen } = view.draft;
    if (screen === 'start') return startScreen(view);
    if (screen === 'done') return doneScreen(view, this.#host.isWhole);
    if (screen !== 'answers') return questionScreen(view, screen);
    return html`${answersScreen(view)}
    ${this.#problem ? problemBox(this.#problem, this.#problems.strings) : nothing}`;
  }

  get #draft(): Draft {
    return drafts.get(this.#host.element) ?? EMPTY;
  }
  set #draft(draft: Draft) {
    drafts.set(this.#host.element, draft);
  }

  #view(): ScreenView {
    const draft = this.#draft;
    return {
      draft,
      words: this.#host.words,
      strings: this.#words.strings,
      go: (screen) => this.#go(screen),
      forward: () => this.#go(next(this.#draft)),
      back: () => this.#go(previous(this.#draft)),
      answer: (question, answer) => this.#change(answerLevel(this.#draft, question.id, answer)),
      keep: (question, text, isKept) => this.#change(keepSentence(this.#draft, question, text, isKept)),
      save: () => this.#save(),
      again: () => {
        this.#draft = EMPTY;
        this.#go('start');
      },
      close: () => this.#host.close(),
    };
  }

  #change(draft: Draft): void {
    this.#draft = draft;
    this.#host.update();
  }

  #go(screen: Screen): void {
    this.#draft = goTo(this.#draft, screen);
    this.#problem = null;
    void moveFocus(this.#host);
  }

  #save(): void {
    const outcome = makeSelfOutcome(this.#draft, this.#host.words.locale);
    const added = addToPortfolio(this.#host.portfolio, { kind: 'outcome', document: outcome }, today());
    if (!added.ok) {
      this.#problem = added.error;
      this.#host.update();
      return;
    }
    this.#host.change(added.portfolio, this.#words.strings.selfSaved);
    this.#go('done');
  }
}
