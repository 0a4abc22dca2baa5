/**
 * Bringing something in: files, something pasted, a QR code; then what was found, in words; then onto the map, in one
 * step that can be undone. Nothing comes in before the person says so. Reads and merges nothing itself.
 */
import type { Portfolio } from '@requapass/assessment';
import { encodeForLink, fitsInLink } from '@requapass/assessment/link.js';
import type { AnyDocument } from '@requapass/assessment/portfolio.js';
import { html, nothing, type TemplateResult } from 'lit';
import { today } from '../../shared/today.js';
import type { Activity, MapHost } from '../activity.js';
import { ActivityWords } from '../activity-words.js';
import {
  PROBLEM_STRINGS,
  type ProblemStrings,
  styles as problemStyles,
} from '../document-problems/document-problem.js';
import { ExportTask } from '../exports/export-task.js';
import { fragmentKind, withFragment } from '../handed-over/fragment-kind.js';
import { moveFocus } from '../move-focus.js';
import { fill } from '../strings.js';
import { Camera, type CameraProblem } from './camera.js';
import type { DescribeWords } from './describe.js';
import {
  chosenEntries,
  clear,
  type Desk,
  documentOf,
  EMPTY_DESK,
  type Entry,
  lay,
  omit,
  tick,
} from './desk.js';
import { gamePlace } from './game-page.js';
import { gather } from './gather.js';
import { importProblemBox, importSentence, type ProblemWords } from './import-problem.js';
import { IMPORT_STRINGS, type ImportStrings } from './import-strings.js';
import { styles } from './imports.styles.js';
import { receiveFiles } from './inbox.js';
import { type Plan, planMerge, previewStep, type Step } from './plan-merge.js';
import { type Thing, thingsOf, withoutThing } from './portfolio-things.js';
import { readCode, readFile } from './read-file.js';
import { readText } from './read-text.js';
import type { Reading } from './reading.js';
import { partsOfMap, review } from './review.js';

/** In memory, as long as the page is open. */
const desks = new WeakMap<HTMLElement, Desk>();

const MOST_FILES = 20;

export async function open(host: MapHost): Promise<Activity> {
  const [words, problems] = await Promise.all([
    ActivityWords.load<ImportStrings>(host, IMPORT_STRINGS),
    ActivityWords.load<ProblemStrings>(host, PROBLEM_STRINGS),
  ]);
  return new Importing(host, words, problems);
}

class Importing implements Activity {
  readonly styles = [styles, problemStyles];
  readonly #host: MapHost;
  readonly #words: ActivityWords<ImportStrings>;
  readonly #problems: ActivityWords<ProblemStrings>;
  readonly #camera: Camera;
  readonly #stopReceiving: () => void;
  #cameraProblem: CameraProblem | null = null;
  #task: ExportTask | null = null;
  #said = '';
  #plan: { readonly key: readonly unknown[]; readonly value: Plan } | null = null;
  #things: { readonly of: Portfolio; readonly value: readonly Thing[] } | null = null;
  /** Of documents that are not chosen: what would become of them. */
  #previews = new Map<Entry, Step>();

  constructor(host: MapHost, words: ActivityWords<ImportStrings>, problems: ActivityWords<ProblemStrings>) {
    this.#host = host;
    this.#words = words;
    this.#problems = problems;
    this.#camera = new Camera({
      onChange: () => host.update(),
      onCode: (text) => this.#lay(readCode(text)),
      onProblem: (problem) => {
        this.#cameraProblem = problem;
        void moveFocus(host, '[data-do="scan"]');
      },
      video: () => host.element.shadowRoot?.querySelector<HTMLVideoElement>('.imports-video') ?? null,
    });
    this.#stopReceiving = receiveFiles(host.element, (files) => void this.#readFiles(files));
    window.addEventListener('hashchange', this.#readAddress);
    this.#readAddress();
  }

  render(): TemplateResult {
    const words = this.#problemWords;
    const { strings } = words;
    const problem = this.#cameraProblem;
    return html`<div class="imports" @paste=${this.#onPaste}>
      <h3 tabindex="-1" ?data-autofocus=${this.#desk.entries.length === 0}>${strings.importsTitle}</h3>
      <p>${strings.importsIntro}</p>
      ${this.#review()} ${this.#progress(strings)}
      <p role="status" class="imports-said">${this.#said}</p>
      ${gather({
        strings,
        camera: this.#camera,
        cameraProblem: problem ? importProblemBox({ ...problem, path: '' }, '', words) : nothing,
        readFiles: (files) => void this.#readFiles(files),
        readText: (text) => this.#readPasted(text),
        startCamera: () => this.#startCamera(),
        stopCamera: () => this.#stopCamera(),
      })}
      ${partsOfMap(this.#partsOnMap, this.#describeWords, (thing) => this.#remove(thing))}
    </div>`;
  }

  stop(): void {
    window.removeEventListener('hashchange', this.#readAddress);
    this.#stopReceiving();
    this.#camera.stop();
    this.#task?.cancel();
  }

  get #desk(): Desk {
    return desks.get(this.#host.element) ?? EMPTY_DESK;
  }
  set #desk(desk: Desk) {
    desks.set(this.#host.element, desk);
  }

  get #problemWords(): ProblemWords {
    return { strings: this.#words.strings, problems: this.#problems.strings };
  }

  get #describeWords(): DescribeWords {
    const { locale, framework } = this.#host.words;
    return { strings: this.#words.strings, locale, nameOf: (id) => framework.competences[id].short };
  }

  /** Without experiences: those are written and taken out beside their competence. */
  get #partsOnMap(): readonly Thing[] {
    const { portfolio } = this.#host;
    if (this.#things?.of !== portfolio) this.#things = { of: portfolio, value: thingsOf(portfolio) };
    return this.#things.value.filter(({ what }) => what !== 'experience');
  }

  #review(): TemplateResult | typeof nothing {
    const { entries, omitted } = this.#desk;
    if (entries.length === 0) return nothing;
    const plan = this.#planned();
    return review({
      ...this.#problemWords,
      mapStrings: this.#host.words.strings,
      entries,
      plan,
      omitted,
      stepOf: (entry) => this.#stepOf(entry, plan),
      words: this.#describeWords,
      gamePlace: (code) => gamePlace(this.#host.element, code, this.#host.words.locale),
      tick: ({ id }, isChosen) => this.#change(tick(this.#desk, id, isChosen)),
      omit: (key, isOmitted) => this.#change(omit(this.#desk, key, isOmitted)),
      add: () => this.#add(),
      leave: () => this.#leave(),
      answer: (entry) => this.#answer(documentOf(entry)),
    });
  }

  /** Made again when the map, the choice or the day is another: digests of many documents take a while. */
  #planned(): Plan {
    const { entries, omitted } = this.#desk;
    const key = [this.#host.portfolio, entries, omitted, today()];
    if (this.#plan && key.every((part, at) => part === this.#plan?.key[at])) return this.#plan.value;
    const chosen = chosenEntries(this.#desk).map(documentOf) as readonly AnyDocument[];
    const value = planMerge(this.#host.portfolio, chosen, omitted, today());
    this.#previews = new Map();
    this.#plan = { key, value };
    return value;
  }

  #stepOf(entry: Entry, plan: Plan): Step {
    const at = chosenEntries(this.#desk).indexOf(entry);
    const step = plan.steps[at] ?? this.#previews.get(entry);
    if (step) return step;
    const preview = previewStep(plan, documentOf(entry) as AnyDocument, today());
    this.#previews.set(entry, preview);
    return preview;
  }

  #progress(strings: ImportStrings): TemplateResult | typeof nothing {
    const task = this.#task;
    if (!task?.isShown) return nothing;
    return html`<div class="imports-task">
      <label for="imports-progress">${strings.importsWorking}</label>
      <progress id="imports-progress" max="1" .value=${task.done}></progress>
      <button type="button" class="button" data-do="cancel" @click=${() => task.cancel()}>
        ${strings.importsCancel}
      </button>
    </div>`;
  }

  #change(desk: Desk): void {
    this.#desk = desk;
    this.#host.update();
  }

  #say(sentence: string): void {
    this.#said = sentence;
    this.#host.update();
  }

  async #readFiles(given: readonly File[]): Promise<void> {
    this.#task?.cancel();
    const task = new ExportTask(() => this.#host.update());
    this.#task = task;
    this.#said = '';
    const files = given.slice(0, MOST_FILES);
    const readings: Reading[] = [];
    const end = await task.run(async (signal, onProgress) => {
      for (const [at, file] of files.entries()) {
        readings.push(...(await readFile(file, signal)));
        onProgress((at + 1) / files.length);
      }
    });
    if (this.#task === task) this.#task = null;
    if (end.how === 'cancelled') this.#said = this.#words.strings.importsCancelled;
    if (given.length > files.length) readings.push(tooMany(given.length));
    if (readings.length > 0) this.#lay(readings);
    else this.#host.update();
  }

  #readPasted(text: string): void {
    const field = this.#host.element.shadowRoot?.querySelector<HTMLTextAreaElement>('[name="imports-text"]');
    if (text.trim() === '') {
      this.#say(importSentence({ code: 'empty' }, this.#problemWords));
      field?.focus();
      return;
    }
    const readings = readText(text);
    // What could not be read stays to be mended.
    if (field && readings.every(({ what }) => what === 'document')) field.value = '';
    this.#lay(readings);
  }

  readonly #readAddress = (): void => {
    const { hash } = window.location;
    if (fragmentKind(hash) !== 'map' || this.#desk.fragment === hash) return;
    this.#desk = { ...this.#desk, fragment: hash };
    this.#lay(readText(hash));
  };

  #lay(readings: readonly Reading[]): void {
    this.#cameraProblem = null;
    this.#desk = lay(this.#desk, readings);
    void moveFocus(this.#host);
  }

  #startCamera(): void {
    this.#cameraProblem = null;
    this.#said = '';
    void this.#camera.start();
    void moveFocus(this.#host, '[data-do="stop"]');
  }

  #stopCamera(): void {
    this.#camera.stop();
    this.#said = this.#words.strings.importsCameraStopped;
    void moveFocus(this.#host, '[data-do="scan"]');
  }

  #add(): void {
    const { strings } = this.#words;
    const plan = this.#planned();
    const chosen = chosenEntries(this.#desk);
    const added = plan.steps.filter(
      (step) => step.ok && step.changes.some(({ how }) => how !== 'known'),
    ).length;
    const hasFailed = (entry: Entry): boolean => plan.steps[chosen.indexOf(entry)]?.ok === false;
    this.#desk = clear(this.#desk, (entry) => entry.reading.what === 'document' && !hasFailed(entry));
    this.#said = '';
    this.#host.change(
      plan.portfolio,
      added === 1 ? strings.importsAdded : fill(strings.importsAddedMany, { count: added }),
    );
    void moveFocus(this.#host);
  }

  #leave(): void {
    this.#desk = clear(this.#desk, () => true);
    void moveFocus(this.#host);
  }

  /** The other side of a request is a mode of its own, which reads the address. */
  #answer(document: AnyDocument | null): void {
    const { element } = this.#host;
    const encoded = document ? encodeForLink(document.document) : '';
    if (encoded && fitsInLink(encoded))
      history.replaceState(history.state, '', withFragment(window.location.href, 'request', encoded));
    this.#desk = clear(
      this.#desk,
      ({ reading }) => reading.what === 'document' && reading.document === document,
    );
    element.setAttribute('mode', 'confirm');
  }

  #remove(thing: Thing): void {
    this.#host.change(withoutThing(this.#host.portfolio, thing), this.#words.strings.importsRemoved);
    void moveFocus(this.#host, '.imports-parts-title');
  }

  readonly #onPaste = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    if (!clipboardData) return;
    const text = clipboardData.getData('text/plain');
    const isField = event.composedPath()[0] instanceof HTMLTextAreaElement;
    const files = [...clipboardData.files];
    // Text from an office program brings a picture of itself along.
    if ((isField || files.length === 0) && text) {
      if (isField) return;
      event.preventDefault();
      this.#readPasted(text);
    } else if (files.length > 0) {
      event.preventDefault();
      void this.#readFiles(files);
    }
  };
}

function tooMany(count: number): Reading {
  const message = `${count} files were given, at most ${MOST_FILES} are read at a time`;
  return { what: 'problem', name: '', problem: { code: 'too-many-files', path: '', message } };
}
