/**
 * The composition root: makes the parts of the game and ties them together in a page or frame.
 * Every other module gets what it needs handed in; this one knows them all and decides nothing.
 */
import type { Outcome } from '@requapass/assessment';
import { resolveLocale, type Locale } from '@requapass/framework';
import { createContentLoader, type ContentLoader } from './app/content-loader.js';
import { downloadJson } from './app/download.js';
import { createGame, describeFailure } from './app/create-game.js';
import type { Game } from './app/game.js';
import { linkToHost, type HostLink } from './app/host-link.js';
import { parseParameters, type GameParameters } from './app/parameters.js';
import { followOutcome, followPlay } from './app/reporter.js';
import { createSettings, type SettingsStore } from './app/settings.js';
import { createSound } from './app/sound.js';
import { createStorage, type KeptValues, type StorageLike } from './app/storage.js';
import { whenIdle } from './app/when-idle.js';
import { loadWords } from './app/words.js';
import { loadScreens } from './controls/content-screens.js';
import { loadEndPage } from './controls/end-page.js';
import { showError, showLoading } from './controls/plain-pages.js';
import { GameControls } from './controls/game-controls.js';
import { createTranslator, type Translator } from './i18n/translator.js';
import { loadUiTexts } from './i18n/ui-texts.js';

export interface StartOptions {
  /** Emptied, then filled with the game; give it a height. */
  readonly root: HTMLElement;
  /** The query of the frame's address: `lang`, `theme`, `content`, `origin`, `autostart`, `resume`. */
  readonly parameters: URLSearchParams;
  /** Address of the content pack that is played unless `content` names another. */
  readonly contentBase: string;
  /** A resume code to go on from, such as one that came with the address. */
  readonly code?: string | null;
  /** Release of the game, told to the host. */
  readonly build: string;
  /** Called with the outcome so far whenever a host would be told of it, also where there is no host. */
  readonly onOutcome?: (outcome: Outcome) => void;
  /** Where what is played stays; without it, in the browser's own storage. May throw, as that does where it is denied. */
  readonly openStorage?: () => StorageLike;
  /** Called after everything the person does, for somebody who keeps their game elsewhere. */
  readonly onPlayed?: (played: Played) => void;
}

/** A game as it stands. */
export interface Played {
  readonly outcome: Outcome;
  /** The resume code that leads back here. */
  writeCode(): Promise<string>;
}

const TAG = 'requapass-play';
const HOST_LOCALE_KEY = 'host-locale';

/** Starts the game. Whatever goes wrong is shown in `root`, with a way to try again. */
export async function startGame(options: StartOptions): Promise<RunningGame> {
  const kept = createStorage(options.openStorage ?? (() => window.localStorage));
  const parameters = parseParameters(options.parameters.toString(), document.baseURI);
  const settings = openSettings(parameters, kept);
  for (const problem of parameters.problems) log(problem.message);
  document.documentElement.lang = settings.current.locale;
  const theme = followTheme(parameters.theme);
  const link = linkToHost({
    build: options.build,
    origin: parameters.origin,
    setLocale: (locale) => wishLocale(settings, kept, locale),
    setTheme: theme.set,
    log,
  });
  let game: Game | null = null;
  const onGame = (opened: Game): void => void (game = opened);
  await load({ options, parameters, kept, settings, link, theme, onGame });
  return {
    get isKept() {
      return kept.isLasting;
    },
    destroy() {
      game?.destroy();
      link.close();
      options.root.replaceChildren();
    },
  };
}

export interface RunningGame {
  /** Whether what was played is there after a reload. */
  readonly isKept: boolean;
  /** Takes the game out of the page and leaves nothing running. What was played stays kept. */
  destroy(): void;
}

/** What is there before the content is. */
interface Base {
  readonly options: StartOptions;
  readonly parameters: GameParameters;
  readonly kept: KeptValues;
  readonly settings: SettingsStore;
  readonly link: HostLink;
  readonly theme: ThemeFollower;
  readonly onGame: (game: Game) => void;
}

async function load(base: Base): Promise<void> {
  const { options, parameters, settings, link } = base;
  const { locale } = settings.current;
  try {
    await showLoading(options.root, locale);
    const content = await createContentLoader(parameters.content ?? options.contentBase);
    const translator = await createTranslator({
      locale,
      loadUi: loadUiTexts,
      loadContent: content.loadTexts,
    });
    await Promise.all([content.loadHub(), translator.useFile('pack')]);
    await open({ ...base, content, translator });
  } catch (error) {
    const { code, message } = describeFailure(error);
    link.reportError(code, message);
    log(message);
    await showError(options.root, locale, error, () => void load(base));
  }
}

interface Parts extends Base {
  readonly content: ContentLoader;
  readonly translator: Translator;
}

async function open({
  options,
  parameters,
  kept,
  settings,
  link,
  theme,
  content,
  translator,
  onGame,
}: Parts): Promise<void> {
  const game = await createGame({
    content,
    translator,
    settings,
    kept,
    sound: createSound(content, settings.current.isSoundOn, log),
    loadWords,
    loadScreens,
    loadEnd: loadEndPage,
    randomSeed: () => Math.floor(Math.random() * 2 ** 31),
    isResumed: parameters.isResumed,
    hasHost: () => link.isConnected,
    reportError: link.reportError,
    download: (outcome) => downloadJson('requapass.json', outcome),
    onLocale: (locale) => (document.documentElement.lang = locale),
    whenIdle,
    log,
  });
  onGame(game);
  const controls = openControls(options.root, game);
  theme.apply(controls);
  link.attach(game, () => controls.requestUpdate());
  if (options.onOutcome) followOutcome(game, options.onOutcome);
  if (options.onPlayed) followPlay(game, options.onPlayed);
  if (options.code) await game.openLink(options.code);
  // A question, or what is wrong with the code, stands on the title screen.
  const isAsking = game.hasOffer || game.notice !== null;
  if (parameters.isAutostart && !isAsking) await game.start();
}

function openControls(root: HTMLElement, game: Game): GameControls {
  if (!customElements.get(TAG)) customElements.define(TAG, GameControls);
  const controls = document.createElement(TAG) as GameControls;
  controls.game = game;
  root.replaceChildren(controls);
  return controls;
}

interface ThemeFollower {
  readonly set: (theme: GameParameters['theme']) => void;
  readonly apply: (controls: HTMLElement) => void;
}

/** Remembers the theme that is wished for until there is something to show in it. */
function followTheme(wish: GameParameters['theme']): ThemeFollower {
  let controls: HTMLElement | null = null;
  let theme = wish;
  const show = (): void => {
    const isDark =
      theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
    if (controls) controls.dataset['theme'] = isDark ? 'dark' : 'light';
  };
  return {
    set(next) {
      theme = next;
      show();
    },
    apply(element) {
      controls = element;
      show();
    },
  };
}

function log(message: string): void {
  console.warn(`requapass: ${message}`);
}

/** What the person chose stays, unless the page around the frame has since asked for another language. */
function openSettings(parameters: GameParameters, kept: KeptValues): SettingsStore {
  const asked = parameters.locale;
  const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
  const moreContrast = matchMedia('(prefers-contrast: more)');
  const settings = createSettings(
    {
      locale: asked ?? resolveLocale(...navigator.languages),
      isSoundOn: true,
      isMotionReduced: reducedMotion.matches,
      textSize: 'normal',
      isStageOn: true,
      isContrastHigh: moreContrast.matches,
    },
    kept,
  );
  if (asked !== null && asked !== kept.read(HOST_LOCALE_KEY)) wishLocale(settings, kept, asked);
  reducedMotion.addEventListener('change', ({ matches }) => settings.suggest({ isMotionReduced: matches }));
  moreContrast.addEventListener('change', ({ matches }) => settings.suggest({ isContrastHigh: matches }));
  return settings;
}

/** The page around the frame wants this language now: newer than what the person chose before. */
function wishLocale(settings: SettingsStore, kept: KeptValues, locale: Locale): void {
  kept.write(HOST_LOCALE_KEY, locale);
  settings.suggest({ locale });
}
