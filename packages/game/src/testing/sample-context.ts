/** What a screen is drawn with, without the control layer around it: for tests of what one screen shows. */
import type { Game } from '../app/game.js';
import type { ScreenContext } from '../controls/context.js';

/** @param part - what the test wants otherwise than on a small phone where nothing is chosen */
export function sampleContext(game: Game, part: Partial<ScreenContext> = {}): ScreenContext {
  return {
    snapshot: game.store.snapshot,
    pack: game.content.library.pack,
    atlas: game.content.atlas,
    t: game.translator,
    words: game.words,
    experiences: game.experiences,
    settings: game.settings.current,
    changeSettings: () => {},
    box: { width: 360, height: 290 },
    isStageOn: true,
    send: () => {},
    announce: () => {},
    introOf: () => null,
    isBusy: false,
    ui: { mission: null, hand: null, look: null, experience: null },
    setUi: () => {},
    ...part,
  };
}
