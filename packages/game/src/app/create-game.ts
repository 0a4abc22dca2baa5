/**
 * Makes the running game of its parts: session, texts, sound, what is kept. Decides when it starts, resumes,
 * pauses and what the person is told when something fails. Knows no DOM.
 */
import type { Locale } from '@requapass/framework';
import type { Mission } from '@requapass/scenario';
import type { CompetenceWords } from '../controls/context.js';
import type { Translator } from '../i18n/translator.js';
import type { Save, SaveError } from '../session/save.js';
import { ContentError, type ContentLoader } from './content-loader.js';
import { createEndings } from './endings.js';
import { createExperiences } from './experiences.js';
import { CODE_HINTS } from './code-hints.js';
import type { Failure, Game, GameNotice } from './game.js';
import { parsePasted } from './parse-pasted.js';
import { loadResumeCodes } from './resume-codes.js';
import {
  eraseSaves,
  keepCopy,
  keepNow,
  keepSaving,
  putSaveAside,
  putUnreadableAside,
  readSave,
} from './session-keeper.js';
import type { SettingsStore } from './settings.js';
import type { Sound } from './sound.js';
import type { KeptValues } from './storage.js';
import { createStore } from './store.js';

export interface GameParts {
  readonly content: ContentLoader;
  readonly translator: Translator;
  readonly settings: SettingsStore;
  readonly kept: KeptValues;
  readonly sound: Sound;
  readonly loadWords: (locale: Locale) => Promise<CompetenceWords>;
  /** Brings the screens a mission's challenges need. */
  readonly loadScreens: (mission: Mission) => Promise<void>;
  /** Brings the screen of the end. */
  readonly loadEnd: () => Promise<void>;
  /** Any integer: decides the order of options, nothing else. */
  readonly randomSeed: () => number;
  /** False: begin anew even where a save is kept. */
  readonly isResumed: boolean;
  /** Whether a page listens to this frame. */
  readonly hasHost: () => boolean;
  readonly reportError: (code: string, message: string) => void;
  /** Hands the outcome to the person. */
  readonly download: (outcome: unknown) => void;
  readonly onLocale: (locale: Locale) => void;
  /** Does something of no hurry when there is time for it; never where the person saves data. */
  readonly whenIdle: (work: () => void) => void;
  readonly log: (message: string) => void;
}

export async function createGame(parts: GameParts): Promise<Game> {
  const { content, translator, settings, kept, sound, log } = parts;
  const { library } = content;
  const listeners = new Set<() => void>();
  const changed = (): void => listeners.forEach((listener) => listener());
  const store = createStore({
    library,
    seed: parts.randomSeed(),
    locale: translator.locale,
    loadMission: async (mission) => {
      const [loaded] = await Promise.all([content.loadMission(mission), translator.useFile(mission)]);
      await parts.loadScreens(loaded);
    },
    loadPictures: content.loadPictures,
    loadEnd: async (scene) => void (await Promise.all([content.loadScene(scene), parts.loadEnd()])),
    onRefused: log,
    onLost: (lost) => {
      for (const { mission, message } of lost) log(`"${mission}" is to be played again: ${message}`);
      hasLost = true;
      tell('error.saveChanged');
    },
  });
  const experiences = createExperiences({ kept, pack: library.pack.id, isResumed: parts.isResumed });
  experiences.subscribe(changed);
  const endings = createEndings({ kept, pack: library.pack.id, isResumed: parts.isResumed });
  let words = await parts.loadWords(translator.locale);
  let starting: Promise<void> | null = null;
  /** Missions of the game that is gone on from are to be played again. */
  let hasLost = false;
  let isStarted = false;
  let isPaused = false;
  /** A save is there that nobody can read: it is kept, and said before anything is played over it. */
  const unreadable = parts.isResumed ? putUnreadableAside(kept, library) : null;
  if (unreadable) log(`${unreadable.path}: ${unreadable.message}`);
  let notice: GameNotice | null = unreadable && noticeOf(unreadable);
  let failure: Failure | null = null;
  /** The code of a link that waits for an answer. */
  let offer: string | null = null;

  function tell(next: GameNotice | null): void {
    notice = next;
    failure = null;
    changed();
  }

  function contentFailed(error: unknown, retry: () => void): void {
    const { code, message } = describeFailure(error);
    log(message);
    parts.reportError(code, message);
    const [url, path] = error instanceof ContentError ? [error.url, error.path] : ['', ''];
    failure = { code, url, path, message: error instanceof Error ? error.message : String(error), retry };
    notice = code === 'content-invalid' ? 'error.contentInvalid' : 'error.content';
    changed();
  }

  /** From here on what is played is kept and heard. */
  function begin(): void {
    if (isStarted) return;
    isStarted = true;
    offer = null;
    if (failure) tell(null);
    keepSaving(store, kept, library, () => tell('error.notKept'));
    if (!parts.isResumed) eraseEarlierExperiences();
    store.subscribe(followPlace);
    store.subscribe(rememberEnding);
    followPlace();
    sound.playCue('page');
    changed();
  }

  /** Somebody else's words go where their game goes: away, once something new is played. */
  function eraseEarlierExperiences(): void {
    const stop = store.subscribe((_, intent) => {
      if (intent === null) return;
      stop();
      experiences.erase();
    });
  }

  /** The sounds of the place that is shown; on the hub the next mission comes while nothing else does. */
  function followPlace(): void {
    const { stage, screen, missions } = store.snapshot;
    sound.showPlace(stage);
    const next = missions.find(({ status }) => status === 'open' || status === 'started');
    if (next && (screen.kind === 'hub' || screen.kind === 'debrief')) prefetch(next.id);
  }

  function rememberEnding(): void {
    const { screen } = store.snapshot;
    if (screen.kind === 'end' && screen.ending) endings.add(screen.ending.id);
  }

  /** What cannot be had now is asked for again, and told, when it is wanted. */
  function prefetch(mission: string): void {
    parts.whenIdle(() => {
      const files = [
        content.loadMission(mission).then(parts.loadScreens),
        content.loadPictures(mission),
        translator.useFile(mission),
      ];
      Promise.all(files).catch((error: unknown) => log(`not fetched ahead: ${String(error)}`));
    });
  }

  /** The person begins again: nothing of theirs stays. */
  function eraseEverything(): void {
    eraseSaves(kept, library);
    experiences.erase();
  }

  async function resumeOrBegin(isAnew: boolean): Promise<void> {
    const save = parts.isResumed && !isAnew ? readSave(kept, library) : null;
    if (isAnew) eraseEverything();
    else if (unreadable && !save) notice = noticeOf(unreadable);
    if (save) {
      const error = await store.restore(save);
      if (error) {
        log(`${error.path}: ${error.message}`);
        putSaveAside(kept, save, library);
        notice = 'error.save';
      } else if (hasLost) {
        keepCopy(kept, save, library);
      }
    }
    begin();
  }

  function start({ isAnew } = { isAnew: false }): Promise<void> {
    if (starting) return starting;
    tell(null);
    starting = resumeOrBegin(isAnew).catch((error: unknown) => {
      starting = null;
      contentFailed(error, () => void start({ isAnew }));
    });
    return starting;
  }

  async function restore(save: Save): Promise<SaveError | null> {
    const error = await store.restore(save);
    if (!error) begin();
    return error;
  }

  async function restoreText(text: string): Promise<SaveError | null> {
    const parsed = parsePasted(text);
    if (parsed && !parsed.ok) return parsed.error;
    // A game that was only opened is nothing to keep: what lies there from before is.
    const earlier = isStarted && store.save.intents.length > 0 ? store.save : readSave(kept, library);
    const error = parsed ? await store.restore(parsed.value) : await store.restoreCode(text);
    if (error) return error;
    if (earlier) putSaveAside(kept, earlier, library);
    begin();
    keepNow(store, kept, library);
    return null;
  }

  async function openLink(code: string): Promise<void> {
    try {
      const { parseCode } = await loadResumeCodes();
      const parsed = parseCode(code);
      if (!parsed.ok) return refuse(parsed.error);
    } catch (error) {
      return contentFailed(error, () => void openLink(code));
    }
    offer = code;
    if (parts.isResumed && readSave(kept, library) !== null) changed();
    else await answerOffer(true);
  }

  async function answerOffer(isTaken: boolean): Promise<void> {
    const code = offer;
    if (code === null) return;
    offer = null;
    if (!isTaken) return changed();
    try {
      const error = await restoreText(code);
      if (error) refuse(error);
    } catch (error) {
      contentFailed(error, () => {
        offer = code;
        void answerOffer(true);
      });
    }
  }

  function refuse({ code, path, message }: SaveError): void {
    log(`${code}: ${path} ${message}`);
    tell(CODE_HINTS[code]);
  }

  async function changeLocale(locale: Locale): Promise<void> {
    const before = translator.locale;
    if (!(await translator.setLocale(locale))) return;
    words = await parts.loadWords(translator.locale);
    store.setLocale(translator.locale);
    parts.onLocale(translator.locale);
    if (failure && translator.locale !== before) tell(null);
    changed();
  }

  let wished = translator.locale;
  settings.subscribe(({ locale, isSoundOn }) => {
    sound.setOn(isSoundOn && !isPaused);
    if (locale === wished) return;
    wished = locale;
    changeLocale(locale).catch((error: unknown) => {
      // Back to the language there is, so that asking again tries again.
      settings.change({ locale: translator.locale });
      contentFailed(error, () => settings.change({ locale }));
    });
  });
  // What failed is over once something worked.
  store.subscribe((_, intent) => {
    if (intent !== null) [notice, failure] = [null, null];
  });

  return {
    store,
    translator,
    settings,
    content,
    experiences,
    endings,
    get words() {
      return words;
    },
    hasSave: parts.isResumed && readSave(kept, library) !== null,
    get isLasting() {
      return kept.isLasting;
    },
    get hasHost() {
      return parts.hasHost();
    },
    get isPaused() {
      return isPaused;
    },
    get notice() {
      return notice;
    },
    get failure() {
      return failure;
    },
    get hasOffer() {
      return offer !== null;
    },
    get isStarted() {
      return isStarted;
    },
    start,
    restore,
    restoreText,
    openLink,
    answerOffer,
    restart() {
      eraseEverything();
      store.restart(parts.randomSeed());
      tell(null);
    },
    setPaused(paused) {
      isPaused = paused;
      sound.setOn(!paused && settings.current.isSoundOn);
      changed();
    },
    prepare(mission) {
      const files = [content.loadMission(mission).then(parts.loadScreens), translator.useFile(mission)];
      Promise.all(files)
        .then(changed)
        .catch((error: unknown) => log(`not fetched ahead: ${String(error)}`));
    },
    contentFailed,
    dismissFailure: () => tell(null),
    stageFailed(error) {
      log(`no picture: ${String(error)}`);
      parts.reportError('no-picture', String(error));
      tell('error.stage');
    },
    download: () => parts.download(store.snapshot.outcome),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    playCue: (cue) => sound.playCue(cue),
    destroy: () => sound.destroy(),
  };
}

function noticeOf({ code }: SaveError): GameNotice {
  return code === 'newer-version' ? 'error.save' : 'error.saveDamaged';
}

/** Code and message of what went wrong with the content, for the page and the log. */
export function describeFailure(error: unknown): { readonly code: string; readonly message: string } {
  if (!(error instanceof ContentError)) return { code: 'content-not-found', message: String(error) };
  const where = [error.url, error.path].filter(Boolean).join(' ');
  return { code: error.code, message: `${where}: ${error.message}` };
}
