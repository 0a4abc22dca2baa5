/**
 * "Take it with me": the person chooses what and in which form; the file is made here, on the device. Holds what is
 * chosen and typed as long as it is open, and keeps nothing. Knows no format: each is in a file of its own.
 */
import { viewPortfolio, type ViewedCompetence } from '@requapass/assessment/portfolio.js';
import { COMPETENCE_IDS, type CompetenceId } from '@requapass/framework';
import { html, nothing, type TemplateResult } from 'lit';
import { today } from '../../shared/today.js';
import type { Activity, MapHost } from '../activity.js';
import { ActivityWords } from '../activity-words.js';
import { moveFocus } from '../move-focus.js';
import { fill } from '../strings.js';
import { leaveOut, leaveOutOfFile, startChoice, type ExportChoice } from './choice.js';
import { choiceForm } from './choice-form.js';
import { makeExportDocument, type ExportDocument } from './document-model.js';
import { exportProblem, type ExportProblem } from './export-problem.js';
import {
  EXPORT_STRINGS,
  loadDocumentWords,
  type DocumentWords,
  type ExportStrings,
} from './export-strings.js';
import { ExportTask } from './export-task.js';
import { styles } from './exports.styles.js';
import { type Form, formList, isPanel, type Panel } from './form-list.js';
import type { LinkPanel } from './link-panel.js';
import { makeFile, type FileForm, type MadeFile } from './make-file.js';
import { cvPanel, jsonPanel, textPanel } from './panels.js';
import { saveFile } from '../../shared/save-file.js';
import { toEuropassText } from './to-text.js';

export async function open(host: MapHost): Promise<Activity> {
  const words = await ActivityWords.load<ExportStrings>(host, EXPORT_STRINGS);
  return new Export(host, words);
}

const NOTHING_SAID = { form: null, sentence: '' } as const;

class Export implements Activity {
  readonly styles = styles;
  readonly #host: MapHost;
  readonly #words: ActivityWords<ExportStrings>;
  #choice: ExportChoice;
  #hasChosenLanguage = false;
  #isEverySentence = false;
  #panel: Panel | null = null;
  #which: 'whole' | number = 'whole';
  /** What the panels show; made again with every choice. */
  #content: { readonly document: ExportDocument; readonly words: DocumentWords } | null = null;
  #link: LinkPanel | null = null;
  readonly #edits = new Map<string, string>();
  #task: { readonly form: Form; readonly task: ExportTask } | null = null;
  #said: { readonly form: Form | null; readonly sentence: string } = NOTHING_SAID;
  #problem: (ExportProblem & { readonly form: Form | null }) | null = null;

  constructor(host: MapHost, words: ActivityWords<ExportStrings>) {
    this.#host = host;
    this.#words = words;
    this.#choice = startChoice(host.words.locale);
  }

  render(): TemplateResult {
    const { strings } = this.#words;
    const { words } = this.#host;
    if (!this.#hasChosenLanguage && this.#choice.locale !== words.locale)
      this.#choice = { ...this.#choice, locale: words.locale };
    const heading = html`<h3 tabindex="-1" data-autofocus>${strings.exportsTitle}</h3>`;
    if (this.#isEmpty)
      return html`${heading}
        <p>${strings.exportsNothing}</p>`;
    return html`${heading}
      <p>${strings.exportsIntro}</p>
      ${choiceForm({ strings, words, viewed: this.#viewed(), choice: this.#choice, change: (change) => this.#choose(change), tick: (id, isChosen) => this.#tick(id, isChosen) })}
      <h4 class="exports-heading">${strings.exportsForm}</h4>
      ${this.#forms(strings)}
      <p role="status" class="exports-said">${this.#said.form ? '' : this.#said.sentence}</p>
      ${this.#problem && !this.#problem.form ? this.#problemBox(this.#problem, strings) : nothing}
      ${this.#openPanel(strings)}`;
  }

  stop(): void {
    this.#task?.task.cancel();
  }

  get #isEmpty(): boolean {
    const { outcomes, experiences, confirmations, stances } = this.#host.portfolio;
    return outcomes.length + experiences.length + confirmations.length + stances.length === 0;
  }

  #viewed(): readonly ViewedCompetence[] {
    return viewPortfolio(this.#host.portfolio);
  }

  #forms(strings: ExportStrings): TemplateResult {
    return formList({
      strings,
      isNothing: this.#choice.competences?.size === 0,
      isBusy: this.#task !== null,
      panel: this.#panel,
      isEverySentence: this.#isEverySentence,
      said: this.#said,
      below: (form) => [
        this.#task?.form === form ? this.#progress(strings) : nothing,
        this.#problem?.form === form ? this.#problemBox(this.#problem, strings) : nothing,
      ],
      take: (form) => this.#take(form),
      setEverySentence: (isWanted) => (this.#isEverySentence = isWanted),
    });
  }

  #progress(strings: ExportStrings): TemplateResult | typeof nothing {
    const running = this.#task;
    if (!running?.task.isShown) return nothing;
    return html`<div class="exports-task">
      <label for="exports-progress">${strings.exportsWorking}</label>
      <progress id="exports-progress" max="1" .value=${running.task.done}></progress>
      <button type="button" class="button exports-cancel" @click=${() => running.task.cancel()}>
        ${strings.exportsCancel}
      </button>
    </div>`;
  }

  #problemBox({ code, sentence, message }: ExportProblem, strings: ExportStrings): TemplateResult {
    return html`<div class="exports-problem" role="alert">
      <p>${strings[sentence]}</p>
      ${
        code === 'export-canvas-refused'
          ? html`<button type="button" class="button" @click=${() => this.#take('svg')}>
              ${strings.exportsInstead}
            </button>`
          : nothing
      }
      <details>
        <summary>${strings.exportsDetails}</summary>
        <code lang="en">${code}: ${message}</code>
      </details>
    </div>`;
  }

  #openPanel(strings: ExportStrings): TemplateResult | typeof nothing {
    const copy = (text: string, selector: string): void => void this.#copy(text, selector);
    if (this.#panel === 'json') {
      return jsonPanel({
        strings,
        portfolio: this.#host.portfolio,
        choice: this.#choice,
        which: this.#which,
        choose: (which) => {
          this.#which = which;
          this.#host.update();
        },
        save: () => void this.#make('json'),
      });
    }
    if (this.#panel === 'link') return this.#link?.render(strings) ?? nothing;
    if (!this.#content || !this.#panel) return nothing;
    const { document } = this.#content;
    if (this.#panel === 'cv') {
      const key = (id: CompetenceId): string => `${document.locale}:${id}`;
      return cvPanel({
        strings,
        document,
        edited: (id) => this.#edits.get(key(id)),
        edit: (id, text) => this.#edit(key(id), text),
        copy,
      });
    }
    const key = `${document.locale}:text`;
    return textPanel({
      strings,
      text: this.#edits.get(key) ?? toEuropassText(document),
      locale: document.locale,
      edit: (text) => this.#edit(key, text),
      copy,
      save: (text) =>
        this.#save({
          form: 'text',
          content: new Blob([text], { type: 'text/plain;charset=utf-8' }),
          unprintable: [],
          unprintableTexts: [],
        }),
    });
  }

  #edit(key: string, text: string | null): void {
    if (text === null) this.#edits.delete(key);
    else this.#edits.set(key, text);
    this.#host.update();
  }

  #choose(change: Partial<ExportChoice>): void {
    if (change.locale) this.#hasChosenLanguage = true;
    this.#choice = { ...this.#choice, ...change };
    this.#say('');
    if (this.#panel && this.#panel !== 'json') void this.#prepare();
  }

  #tick(id: CompetenceId, isChosen: boolean): void {
    const chosen = this.#choice.competences ?? new Set(COMPETENCE_IDS);
    this.#choose({
      competences: new Set(COMPETENCE_IDS.filter((each) => (each === id ? isChosen : chosen.has(each)))),
    });
  }

  #take(form: Form): void {
    if (form === 'print') {
      this.#host.exported('print');
      window.print();
    } else if (isPanel(form)) void this.#toggle(form);
    else void this.#make(form);
  }

  async #toggle(panel: Panel): Promise<void> {
    const isClosing = this.#panel === panel;
    this.#say('');
    this.#panel = isClosing ? null : panel;
    this.#host.update();
    if (isClosing) return;
    if (panel !== 'json') await this.#prepare();
    if (this.#panel === panel) await moveFocus(this.#host, '.exports-panel-title');
  }

  /** Makes the document of the choices as they are; an older one that comes late is dropped. */
  async #prepare(): Promise<void> {
    const choice = this.#choice;
    if (this.#panel === 'link') {
      const link = await this.#loadLink(choice).catch((error: unknown) => this.#fail(error));
      if (choice === this.#choice) this.#link = link;
      this.#host.update();
      return;
    }
    const content = await this.#document(choice).catch((error: unknown) => this.#fail(error));
    if (choice !== this.#choice || !content) return;
    this.#content = content;
    this.#host.update();
  }

  async #loadLink(choice: ExportChoice): Promise<LinkPanel> {
    const part = await import('./link-panel.js');
    return part.LinkPanel.load(this.#host, leaveOutOfFile(this.#host.portfolio, choice));
  }

  async #document(choice: ExportChoice): Promise<{ document: ExportDocument; words: DocumentWords }> {
    const [words, sentences] = await Promise.all([
      loadDocumentWords(choice.locale),
      this.#host.evidenceSentences(choice.locale),
    ]);
    const viewed = viewPortfolio(leaveOut(this.#host.portfolio, choice));
    return { words, document: makeExportDocument({ ...words, viewed, choice, sentences, today: today() }) };
  }

  async #make(form: FileForm): Promise<void> {
    if (this.#task) return;
    const task = new ExportTask(() => this.#host.update());
    this.#task = { form, task };
    this.#say('');
    const choice = this.#choice;
    const portfolio = leaveOutOfFile(this.#host.portfolio, choice);
    const outcome = this.#which === 'whole' ? undefined : this.#host.portfolio.outcomes[this.#which]?.outcome;
    const end = await task.run(async (signal, onProgress) =>
      makeFile(form, {
        ...(await this.#document(choice)),
        json: outcome ?? portfolio,
        isEverySentence: this.#isEverySentence,
        signal,
        onProgress,
      }),
    );
    this.#task = null;
    const wasInTask = this.#host.element.shadowRoot?.activeElement?.matches('.exports-cancel') ?? false;
    const place = isPanel(form) ? null : form;
    if (end.how === 'failed') this.#fail(end.error, form);
    else if (end.how === 'cancelled') this.#say(this.#words.strings.exportsCancelled, place);
    else this.#save(end.result);
    if (wasInTask) await moveFocus(this.#host, `[data-form="${form}"]`);
  }

  #save({ form, content, ...missing }: MadeFile): void {
    const { strings } = this.#words;
    const name = `${this.#content?.words.strings.exportsDocFile ?? strings.exportsDocFile}-${today()}.${EXTENSIONS[form]}`;
    saveFile(content, name);
    this.#host.exported(form);
    const saved = fill(strings.exportsSaved, { file: name });
    this.#say([saved, ...this.#missing(missing)].join(' '), isPanel(form) ? null : form);
  }

  /** What the file cannot show, and where: said with the file, beside its button. */
  #missing({ unprintable, unprintableTexts }: Omit<MadeFile, 'form' | 'content'>): readonly string[] {
    const { strings } = this.#words;
    if (unprintable.length === 0) return [];
    const texts = unprintableTexts.map((text) => fill(strings.exportsQuoted, { words: shorten(text) }));
    return [
      fill(strings.exportsUnprintable, { signs: unprintable.join(' ') }),
      ...(texts.length > 0 ? [fill(strings.exportsUnprintableIn, { texts: texts.join(', ') })] : []),
    ];
  }

  async #copy(text: string, selector: string): Promise<void> {
    const { strings } = this.#words;
    try {
      await navigator.clipboard.writeText(text);
      this.#host.exported(this.#panel ?? 'text');
      this.#host.announce(strings.exportsCopied);
      this.#say(strings.exportsCopied);
    } catch {
      // In a frame of another site, or on a page without https, the clipboard is closed.
      const field = this.#host.element.shadowRoot?.querySelector<HTMLTextAreaElement>(selector);
      field?.focus();
      field?.select();
      this.#say(strings.exportsCopyRefused);
    }
  }

  /** @param form - whose button it is said beside; null for the open panel */
  #say(sentence: string, form: Form | null = null): void {
    this.#said = { form, sentence };
    this.#problem = null;
    this.#host.update();
  }

  #fail(error: unknown, form: Form | null = null): null {
    this.#said = NOTHING_SAID;
    this.#problem = { ...exportProblem(error), form };
    console.error(`requapass: the map could not be taken along (${this.#problem.code})`, error);
    this.#host.update();
    return null;
  }
}

const EXTENSIONS: Readonly<Record<FileForm | 'text', string>> = {
  pdf: 'pdf',
  png: 'png',
  svg: 'svg',
  csv: 'csv',
  json: 'json',
  text: 'txt',
};

/** Enough to know it again. */
function shorten(text: string): string {
  const signs = [...text];
  return signs.length > 40 ? `${signs.slice(0, 40).join('')}…` : text;
}
