/**
 * A running game over the sample content, without network, stage or sound: for tests of the controls.
 * Content texts are their keys; the game's own texts are the real French ones.
 */
import { createEndings } from '../app/endings.js';
import { createExperiences } from '../app/experiences.js';
import type { Game } from '../app/game.js';
import { createSettings } from '../app/settings.js';
import { createStorage } from '../app/storage.js';
import { createStore } from '../app/store.js';
import { loadWords } from '../app/words.js';
import { loadScreens } from '../controls/content-screens.js';
import { loadEndPage } from '../controls/end-page.js';
import { createTranslator } from '../i18n/translator.js';
import { loadUiTexts } from '../i18n/ui-texts.js';
import type { Library } from '../session/library.js';
import { sampleLibrary, sampleLoader } from './sample-content.js';

export interface SampleGame extends Game {
  readonly played: string[];
}

export async function createSampleGame(
  options: { readonly isStarted?: boolean; readonly hasSave?: boolean; readonly library?: Library } = {},
): Promise<SampleGame> {
  const { library = sampleLibrary } = options;
  const kept = createStorage(() => {
    throw new Error('no storage in this test');
  });
  const settings = createSettings(
    { locale: 'fr', isSoundOn: false, isMotionReduced: true, textSize: 'normal', isStageOn: false },
    kept,
  );
  const translator = await createTranslator({
    locale: 'fr',
    loadUi: loadUiTexts,
    loadContent: async () => ({}),
  });
  const store = createStore({
    library,
    seed: 1,
    locale: 'fr',
    loadMission: async (id) => {
      const mission = library.mission(id);
      if (mission) await loadScreens(mission);
    },
    loadPictures: async () => {},
    loadEnd: loadEndPage,
  });
  const words = await loadWords('fr');
  const experiences = createExperiences({ kept, pack: 'sample', isResumed: true });
  const listeners = new Set<() => void>();
  experiences.subscribe(() => listeners.forEach((listener) => listener()));
  const played: string[] = [];
  let isStarted = options.isStarted ?? true;
  return {
    played,
    store,
    translator,
    settings,
    experiences,
    endings: createEndings({ kept, pack: 'sample', isResumed: true }),
    content: { ...sampleLoader, library },
    words,
    hasSave: options.hasSave ?? false,
    isLasting: false,
    hasHost: false,
    notice: null,
    failure: null,
    hasOffer: false,
    get isStarted() {
      return isStarted;
    },
    async start() {
      isStarted = true;
      listeners.forEach((listener) => listener());
    },
    restore: (save) => store.restore(save),
    restoreText: (text) => store.restoreCode(text),
    restart: () => store.restart(2),
    prepare: () => {},
    openLink: async () => {},
    answerOffer: async () => {},
    contentFailed: () => {},
    dismissFailure: () => {},
    stageFailed: () => {},
    download: () => {},
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    playCue: (cue) => void played.push(cue),
    destroy: () => {},
    isPaused: false,
    setPaused: () => {},
  };
}
