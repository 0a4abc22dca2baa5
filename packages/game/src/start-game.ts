/**
 * The composition root: makes the parts of the game and ties them together in a page or frame.
 * Every other module gets what it needs handed in; this one knows them all and decides nothing.
 */
import { resolveLocale, type Locale } from '@requapass/framework';
import { ContentError, createContentLoader, type ContentLoader } from './app/content-loader.js';
import { downloadJson } from './app/download.js';
import type { Game } from './app/game.js';
import { linkToHost, type HostLink } from './app/host-link.js';
import { parseParameters, type GameParameters } from './app/parameters.js';
import { eraseSaves, keepSaving, putSaveAside, readSave } from './app/session-keeper.js';
import { createSettings, type SettingsStore } from './app/settings.js';
import { createSound, type Sound } from './app/sound.js';
import { createStorage, type KeptValues } from './app/storage.js';
import { createStore } from './app/store.js';
import { loadWords } from './app/words.js';
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
  /** Release of the game, told to the host. */
  readonly build: string;
}

const TAG = 'requapass-play';
const HOST_LOCALE_KEY = 'host-locale';

/** Starts the game. Whatever goes wrong is shown in `root`, with a way to try again. */
export async function startGame(options: StartOptions): Promise<void> {
  const kept = createStorage(() => window.localStorage);
  const parameters = parseParameters(options.parameters.toString(), document.baseURI);
  const settings = openSettings(parameters, kept);
  for (const problem of parameters.problems) log(problem.message);
  document.documentElement.lang = settings.current.locale;
  const theme = followTheme(parameters.theme);
  const link = linkToHost({
    build: options.build,
    origin: parameters.origin,
    setLocale: (locale) => settings.change({ locale }),
    setTheme: theme.set,
    log,
  });
  await load({ options, parameters, kept, settings, link, theme });
}

/** What is there before the content is. */
interface Base {
  readonly options: StartOptions;
  readonly parameters: GameParameters;
  readonly kept: KeptValues;
  readonly settings: SettingsStore;
  readonly link: HostLink;
  readonly theme: ThemeFollower;
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
    await translator.useFile('pack');
    await run({ ...base, content, translator });
  } catch (error) {
    const { code, message } = describe(error);
    link.reportError(code, message);
    log(message);
    await showError(options.root, locale, error, () => void load(base));
  }
}

interface Parts extends Base {
  readonly content: ContentLoader;
  readonly translator: Translator;
}

async function run({
  options,
  parameters,
  kept,
  settings,
  link,
  theme,
  content,
  translator,
}: Parts): Promise<void> {
  const { library } = content;
  const listeners = new Set<() => void>();
  const changed = (): void => listeners.forEach((listener) => listener());
  const store = createStore({
    library,
    seed: randomSeed(),
    locale: settings.current.locale,
    loadMission: async (mission) => {
      await Promise.all([content.loadMission(mission), translator.useFile(mission)]);
    },
    onRefused: log,
  });
  const sound = createSound(content, settings.current.isSoundOn, log);
  const save = parameters.isResumed ? readSave(kept, library) : null;
  let words = await loadWords(settings.current.locale);
  let isStarted = false;
  let isPaused = false;
  let notice: Game['notice'] = null;

  const game: Game = {
    store,
    translator,
    settings,
    content,
    get words() {
      return words;
    },
    hasSave: save !== null,
    isLasting: kept.isLasting,
    get hasHost() {
      return link.isConnected;
    },
    get isPaused() {
      return isPaused;
    },
    get notice() {
      return notice;
    },
    get isStarted() {
      return isStarted;
    },
    async start({ isAnew } = { isAnew: false }) {
      if (isStarted) return;
      if (isAnew) eraseSaves(kept);
      else if (save) {
        const error = await store.restore(save);
        if (error) {
          log(`${error.path}: ${error.message}`);
          putSaveAside(kept, save);
          notice = 'error.save';
        }
      }
      isStarted = true;
      keepSaving(store, kept, library);
      sound.playCue('page');
      followScene(store, sound);
      changed();
    },
    restart() {
      store.restart(randomSeed());
      notice = null;
      changed();
    },
    setPaused(paused) {
      isPaused = paused;
      sound.setOn(!paused && settings.current.isSoundOn);
      changed();
    },
    contentFailed(error) {
      const { code, message } = describe(error);
      notice = code === 'content-invalid' ? 'error.contentInvalid' : 'error.content';
      log(message);
      link.reportError(code, message);
      changed();
    },
    stageFailed(error) {
      log(`no picture: ${String(error)}`);
      link.reportError('no-picture', String(error));
      notice = 'error.stage';
      changed();
    },
    download: () => downloadJson('requapass.json', store.snapshot.outcome),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    playCue: (cue) => sound.playCue(cue),
  };

  theme.apply(openControls(options.root, game));
  link.attach(game, changed);

  settings.subscribe(({ locale, isSoundOn }) => {
    sound.setOn(isSoundOn && !isPaused);
    if (locale !== translator.locale) {
      void changeLocale(locale, translator, async () => {
        words = await loadWords(locale);
        store.setLocale(locale);
        document.documentElement.lang = locale;
        changed();
      }).catch((error: unknown) => {
        // Back to the language there is, so that asking again tries again.
        settings.change({ locale: translator.locale });
        game.contentFailed(error);
      });
    }
  });
  if (parameters.isAutostart) await game.start();
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

function describe(error: unknown): { readonly code: string; readonly message: string } {
  if (!(error instanceof ContentError)) return { code: 'content-not-found', message: String(error) };
  const where = [error.url, error.path].filter(Boolean).join(' ');
  return { code: error.code, message: `${where}: ${error.message}` };
}

function log(message: string): void {
  console.warn(`requapass: ${message}`);
}

async function changeLocale(
  locale: Locale,
  translator: Translator,
  then: () => Promise<void>,
): Promise<void> {
  await translator.setLocale(locale);
  await then();
}

/** What the person chose stays, unless the page around the frame has since asked for another language. */
function openSettings(parameters: GameParameters, kept: KeptValues): SettingsStore {
  const asked = parameters.locale;
  const isNewWish = asked !== null && asked !== kept.read(HOST_LOCALE_KEY);
  const settings = createSettings(
    {
      locale: asked ?? resolveLocale(...navigator.languages),
      isSoundOn: true,
      isMotionReduced: matchMedia('(prefers-reduced-motion: reduce)').matches,
      textSize: 'normal',
      isStageOn: true,
    },
    kept,
  );
  if (isNewWish) {
    kept.write(HOST_LOCALE_KEY, asked);
    settings.change({ locale: asked });
  }
  return settings;
}

/** The river is heard on the hub, the room everywhere else. */
function followScene(store: Game['store'], sound: Sound): void {
  const play = (): void =>
    sound.playAmbience(store.snapshot.stage.scene === 'hub' ? 'ambience-river' : 'ambience-room');
  play();
  store.subscribe(play);
}

/** Any integer will do: it decides the order of options, nothing else. */
function randomSeed(): number {
  return Math.floor(Math.random() * 2 ** 31);
}
