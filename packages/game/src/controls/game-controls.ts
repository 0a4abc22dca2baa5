/**
 * The control layer: every word and every control of the game as real DOM, playable alone.
 * Draws whole snapshots and sends intents; the stage under it draws the same snapshot. Knows no rule.
 */
import { LitElement, adoptStyles, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { createCaptionQueue } from '../app/caption-queue.js';
import type { Failure, Game } from '../app/game.js';
import { browserHandOver, type HandOver } from '../app/hand-over.js';
import type { Intent, Screen } from '../session/snapshot.js';
import type { Speech } from '../speech/speech.js';
import { ComfortHost } from './comfort-host.js';
import type { ScreenParts } from './content-screen.js';
import { onScreens, screenOf, stylesOfScreens } from './content-screens.js';
import type { ScreenContext, ScreenState } from './context.js';
import { showEndPage } from './end-page.js';
import { createFocusKeeper, type FocusKeeper } from './focus-keeper.js';
import { createFocusMover, type FocusMover } from './focus-mover.js';
import { heardLine } from './heard-line.js';
import { keepButton } from './keep-dialog.js';
import { createLineGuard } from './line-guard.js';
import type { RestartChoice } from './restart-choice.js';
import { failureOf } from './failure-note.js';
import { sceneWords } from './scene-words.js';
import { debriefPage } from './screen-debrief.js';
import { hubOverlay, hubPanel } from './screen-hub.js';
import { titleScreen } from './screen-title.js';
import { speakButton } from './speak-button.js';
import { settingsContent } from './settings-dialog.js';
import { StageHost } from './stage-host.js';
import { controlStyles } from './styles/index.js';
import { topBar } from './top-bar.js';

const NOTHING_CHOSEN: ScreenState = {
  mission: null,
  hand: null,
  look: null,
  experience: null,
  sentences: 1,
  term: null,
};

export class GameControls extends LitElement {
  static override styles = controlStyles;
  static override properties = {
    game: { attribute: false },
    handOver: { attribute: false },
    openSpeech: { attribute: false },
    ui: { state: true },
    caption: { state: true },
    isAskingRestart: { state: true },
    isBusy: { state: true },
  };

  declare game: Game | null;
  /** How to get something that reads aloud; asked once, when it is first wanted. */
  declare openSpeech: () => Promise<Speech | null>;
  /** How words leave the game when the person asks for it. */
  declare handOver: HandOver;
  declare private ui: ScreenState;
  /** The key of the words of a sound: they change with the language. */
  declare private caption: string;
  declare private isAskingRestart: boolean;
  declare private isBusy: boolean;

  readonly #stage: StageHost = new StageHost(this, () => this.game);
  readonly #comfort: ComfortHost = new ComfortHost(
    this,
    () => this.game,
    () => this.openSpeech(),
  );
  readonly #captions = createCaptionQueue(
    (key) => (this.caption = key),
    () => this.game?.settings.current.pace === 'steps',
    (key) => this.game?.translator.content(key) ?? '',
  );
  readonly #guard = createLineGuard();
  #keeper: FocusKeeper | null = null;
  #unsubscribe: (() => void)[] = [];
  #screenKey = '';
  #failure: Failure | null = null;
  #focus: FocusMover | null = null;

  constructor() {
    super();
    this.game = null;
    this.openSpeech = openBrowserSpeech;
    this.handOver = browserHandOver;
    this.ui = NOTHING_CHOSEN;
    this.caption = '';
    this.isAskingRestart = false;
    this.isBusy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.renderRoot as ShadowRoot;
    this.#keeper ??= createFocusKeeper(root, () => root.querySelector('.main'));
    this.#focus ??= createFocusMover(root);
    this.#addStyles();
    if (this.game && this.#unsubscribe.length === 0) this.#follow(this.game);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe.forEach((stop) => stop());
    this.#unsubscribe = [];
    this.#captions.clear();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('game')) this.#follow(this.game);
    this.#keeper?.remember();
    const key = this.#keyOfScreen();
    if (key !== this.#screenKey) {
      // The first screen takes no focus: nobody has done anything yet.
      if (this.#screenKey !== '') this.#focus?.goTo('screen');
      this.#screenKey = key;
      this.#comfort.screenChanged();
      this.ui = NOTHING_CHOSEN;
    }
    const failure = this.game?.failure ?? null;
    if (failure !== null && failure !== this.#failure) this.#focus?.goTo('failure');
    this.#failure = failure;
  }

  protected override updated(): void {
    this.#stage.draw(this.renderRoot.querySelector<HTMLElement>('.stage'));
    this.#focus?.move();
    this.#keeper?.restore();
  }

  /** Those of screens that come late, after its own. */
  #addStyles(): void {
    const late = stylesOfScreens();
    if (this.shadowRoot && late.length > 0)
      adoptStyles(this.shadowRoot, [...GameControls.elementStyles, ...late]);
  }

  #follow(game: Game | null): void {
    this.#unsubscribe.forEach((stop) => stop());
    this.#unsubscribe = [];
    if (!game) return;
    this.#unsubscribe = [
      game.subscribe(() => this.requestUpdate()),
      game.settings.subscribe(({ hasCaptions }) => {
        if (!hasCaptions) this.#captions.clear();
        this.requestUpdate();
      }),
      onScreens(() => {
        this.#addStyles();
        this.requestUpdate();
      }),
      game.store.subscribe((snapshot, intent) => {
        for (const cue of snapshot.cues) this.#playCue(game, cue);
        if (intent?.type === 'act' && intent.action.type === 'help') this.#focus?.goTo('help');
        const { screen } = snapshot;
        if (intent?.type === 'act' && screen.kind === 'mission')
          this.#focus?.stayAt(screenOf(screen.view.content).focusAfter?.(intent.action) ?? []);
        const heard = heardLine(this.#context(game), intent);
        if (heard !== null) this.#announce(heard);
        this.requestUpdate();
      }),
    ];
  }

  #playCue(game: Game, cue: string): void {
    game.playCue(cue);
    const caption = game.content.library.pack.cues[cue]?.caption;
    if (caption !== undefined && game.settings.current.hasCaptions) this.#captions.push(caption);
  }

  #context(game: Game): ScreenContext {
    const { store, content, translator, settings, words, experiences } = game;
    return {
      snapshot: store.snapshot,
      pack: content.library.pack,
      atlas: content.atlas,
      t: translator,
      words,
      experiences,
      settings: settings.current,
      changeSettings: (part) => settings.change(part),
      voice: this.#comfort.voice,
      box: this.#stage.box,
      isStageOn: settings.current.isStageOn && !this.#stage.hasFailed,
      send: (intent: Intent) => void this.#send(game, intent),
      introOf: (mission) => content.library.mission(mission)?.intro ?? null,
      announce: (text) => this.#announce(text),
      isBusy: this.isBusy,
      ui: this.ui,
      setUi: (part) => {
        if ('term' in part)
          this.#focus?.stayAt(part.term ? ['.definition'] : [`[data-term="${this.ui.term}"]`]);
        this.ui = { ...this.ui, ...part };
        if ('mission' in part) this.#focus?.goTo('screen');
        if (part.mission) game.prepare(part.mission);
        if ('experience' in part) this.#focus?.goTo('experience');
        if ('sentences' in part) this.#focus?.stayAt(['.more', '[data-autofocus]']);
        game.playCue('tap');
      },
    };
  }

  /** Opening a mission may take a while on a poor link: the button says so at once. */
  async #send(game: Game, intent: Intent): Promise<void> {
    this.isBusy = intent.type === 'open-mission' || intent.type === 'show-end';
    try {
      await game.store.dispatch(intent);
    } catch (error) {
      game.contentFailed(error, () => void this.#send(game, intent));
    } finally {
      this.isBusy = false;
    }
  }

  /** Changes whenever the person faces something new: the focus then moves there. */
  #keyOfScreen(): string {
    const { game } = this;
    if (!game) return '';
    if (!game.isStarted) return 'title';
    const { screen } = game.store.snapshot;
    if (screen.kind !== 'mission') return screen.kind;
    const { content, progress } = screen.view;
    return [screen.view.mission, content.kind, 'text' in content ? content.text : '', progress.done].join(
      ' ',
    );
  }

  #announce(text: string): void {
    const live = this.renderRoot.querySelector('.live');
    if (live) live.textContent = text;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { game } = this;
    if (!game) return nothing;
    const { current } = game.settings;
    const context = this.#context(game);
    const { screen } = context.snapshot;
    const screenName = game.isStarted ? screen.kind : 'title';
    return html`<div class="frame" lang=${game.translator.locale}>
      <div
        class="app"
        data-screen=${screenName}
        data-kind=${screen.kind === 'mission' && game.isStarted ? screen.view.content.kind : nothing}
        data-stage=${context.isStageOn ? 'on' : 'off'}
        data-text-size=${current.textSize}
        data-motion=${current.isMotionReduced ? 'reduced' : 'full'}
      >
        ${game.isStarted ? [topBar(context, this.#caption(context.t), () => this.#dialog()?.showModal()), this.#main(context, screen)] : this.#title(game)}
      </div>
      <div class="live visually-hidden" aria-live="polite"></div>
      <dialog
        aria-labelledby="settings-title"
        data-text-size=${current.textSize}
        data-motion=${current.isMotionReduced ? 'reduced' : 'full'}
        @close=${() => (this.isAskingRestart = false)}
      >
        ${this.#settings(game)}
      </dialog>
    </div>`;
  }

  #title(game: Game): TemplateResult {
    return titleScreen({
      t: game.translator,
      pack: game.content.library.pack,
      posterUrl: game.content.posterUrl,
      hasSave: game.hasSave,
      isLasting: game.isLasting,
      notice: game.notice,
      failure: failureOf(game, this.isBusy),
      onOffer: game.hasOffer ? (isTaken) => void game.answerOffer(isTaken) : null,
      speak: speakButton({ voice: this.#comfort.voice, t: game.translator }),
      onPlay: () => void game.start(),
      restart: this.#restartChoice(() => void game.start({ isAnew: true })),
      bringBack: keepButton(game, 'bring-back'),
      onLocale: (locale) => game.settings.change({ locale }),
    });
  }

  /** What a sound says, or what the person should know, for a while beside or below the title. */
  #caption(t: ScreenContext['t']): TemplateResult {
    const { game } = this;
    const notice = game?.failure === null ? game.notice : null;
    return html`<p class="caption" role="status" ?hidden=${this.caption === '' && notice === null}>
      ${this.caption === '' ? (notice === null ? '' : t.ui(notice)) : t.content(this.caption)}
    </p>`;
  }

  #main(context: ScreenContext, screen: Screen): TemplateResult {
    switch (screen.kind) {
      case 'hub':
        return this.#scene(context, {
          before: hubOverlay(context, screen),
          panel: html`${hubPanel(context, screen, this.game?.isLasting !== false)}${this.#keepHere()}`,
        });
      case 'mission': {
        const { content } = screen.view;
        return this.#scene(context, screenOf(content).parts(context, content));
      }
      case 'debrief':
        return this.#scene(context, { page: debriefPage(context, screen.cards) });
      case 'end':
        return this.#scene(context, {
          page: showEndPage(context, screen, {
            handOver: this.handOver,
            endingsSeen: this.game?.endings.count ?? 0,
            onDownload: () => this.game?.download(),
            restart: this.#restartChoice(() => this.game?.restart()),
            hasHost: this.game?.hasHost === true,
            keep: this.game ? keepButton(this.game, 'take-along') : nothing,
          }),
        });
    }
  }

  /**
   * The picture with what lies over it. `after` comes after the panel for keyboards and screen readers.
   * The scene stays in the document on every screen, hidden behind a page: the stage lives in it.
   */
  #scene(context: ScreenContext, parts: ScreenParts): TemplateResult {
    const { t, pack, snapshot } = context;
    const scene = pack.scenes[snapshot.stage.scene];
    const { game } = this;
    const failure = game ? failureOf(game, this.isBusy) : null;
    const panel = failure ?? parts.panel;
    return html`<main class="main" @click=${this.#guard.click} @keydown=${this.#guard.keydown}>
      <div class="scene">
        <div class="stage" aria-hidden="true"></div>
        ${scene ? html`<p class="scene-words">${sceneWords(scene, snapshot.stage.props).map(t.content).join(' ')}</p>` : nothing}
      </div>
      ${parts.before ? html`<div class="overlay">${parts.before}</div>` : nothing}
      ${panel ? html`<div class="panel">${panel}</div>` : nothing}
      ${parts.after ? html`<div class="overlay">${parts.after}</div>` : nothing}
      ${parts.foot ? html`<div class="foot">${parts.foot}</div>` : nothing} ${parts.page ?? nothing}
    </main>`;
  }

  /** Where nothing outlives the page: the way to keep what was played. */
  #keepHere(): TemplateResult | typeof nothing {
    const { game } = this;
    return game && !game.isLasting && game.store.save.intents.length > 0
      ? keepButton(game, 'take-along')
      : nothing;
  }

  #settings(game: Game): TemplateResult {
    return settingsContent({
      t: game.translator,
      settings: game.settings.current,
      isLasting: game.isLasting,
      onChange: (part) => game.settings.change(part),
      takeAlong: keepButton(game, 'take-along'),
      bringBack: keepButton(game, 'bring-back', () => {
        this.#dialog()?.close();
        this.#focus?.goTo('screen');
        this.requestUpdate();
      }),
      speak: speakButton({ voice: this.#comfort.voice, t: game.translator }),
      restart: this.#restartChoice(() => {
        this.#dialog()?.close();
        game.restart();
      }),
      onClose: () => this.#dialog()?.close(),
    });
  }

  #restartChoice(onRestart: () => void): RestartChoice {
    return {
      isAsking: this.isAskingRestart,
      onAsk: (isAsking) => {
        this.isAskingRestart = isAsking;
        this.#focus?.goTo('restart');
      },
      onRestart: () => {
        this.isAskingRestart = false;
        onRestart();
      },
    };
  }

  #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}

/** Loaded when it is first wanted. */
async function openBrowserSpeech(): Promise<Speech | null> {
  const { createBrowserSpeech } = await import('../speech/browser-speech.js');
  return createBrowserSpeech(window.speechSynthesis);
}
