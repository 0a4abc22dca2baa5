/**
 * Opens, feeds and closes the stage under the control layer, and measures the scene's box.
 * Loads the engine only when a picture is wanted; when none can be had the text layout goes on.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TextSize } from '../app/settings.js';
import type { Game } from '../app/game.js';
import type { BoxSize } from '../scene-layout/index.js';
import type { Library } from '../session/library.js';
import type { Snapshot } from '../session/snapshot.js';
import type { Stage, StageOptions } from '../stage/stage.js';
import { screenOf } from './content-screens.js';

/** What a bubble of two lines takes, in CSS pixels. Fixed, so that the picture does not jump with each line. */
const BUBBLE_HEIGHT: Readonly<Record<TextSize, number>> = { normal: 104, large: 130, larger: 170 };

export class StageHost implements ReactiveController {
  /** The scene's box in CSS pixels. */
  box: BoxSize = { width: 0, height: 0 };
  /** True once the picture has failed: it is not tried again until the page is loaded anew. */
  hasFailed = false;

  readonly #host: ReactiveControllerHost;
  readonly #game: () => Game | null;
  #parent: HTMLElement | null = null;
  #stage: Stage | null = null;
  #isOpening = false;
  #isReduced = false;
  #place: string | null = null;
  #shown: Snapshot | null = null;
  #resize: ResizeObserver | null = null;

  constructor(host: ReactiveControllerHost, game: () => Game | null) {
    this.#host = host;
    this.#game = game;
    host.addController(this);
  }

  hostConnected(): void {
    this.#resize = new ResizeObserver(() => this.#measure());
    if (this.#parent) this.#resize.observe(this.#parent);
  }

  hostDisconnected(): void {
    this.#resize?.disconnect();
    this.#close();
  }

  /** Called after every render with the element the picture belongs in, or null where there is none. */
  draw(parent: HTMLElement | null): void {
    if (parent !== this.#parent) {
      this.#close();
      if (this.#parent) this.#resize?.unobserve(this.#parent);
      this.#parent = parent;
      if (parent) this.#resize?.observe(parent);
    }
    const game = this.#game();
    this.#resizeTo({ ...this.box, headroom: this.#headroom(game) });
    const isWanted = parent !== null && game?.settings.current.isStageOn === true && !this.hasFailed;
    if (!isWanted) this.#close();
    else if (!this.#stage) void this.#open();
    else this.#show();
  }

  /** Words hang over the picture only while people speak. */
  #headroom(game: Game | null): number {
    const screen = game?.store.snapshot.screen;
    const isSpoken = screen?.kind === 'mission' && screenOf(screen.view.content).isSpoken;
    if (!game || !isSpoken) return 0;
    return Math.min(BUBBLE_HEIGHT[game.settings.current.textSize], this.box.height * 0.5);
  }

  async #open(): Promise<void> {
    const game = this.#game();
    const parent = this.#parent;
    if (this.#isOpening || !game || !parent || this.box.width === 0) return;
    this.#isOpening = true;
    try {
      const { createStage } = await import('../stage/create-stage.js');
      const { atlas, library } = game.content;
      const stage = await createStage({
        parent,
        box: this.box,
        sheetsOf: atlas.sheetsOf,
        first: game.store.snapshot.stage.scene,
        pack: packOf(library),
        reducedMotion: isMotionReduced(game),
        onError: (error) => this.#fail(error),
      });
      // The element may have gone, or the person may have switched the picture off, meanwhile.
      if (this.#parent === parent && parent.isConnected && game.settings.current.isStageOn) {
        this.#stage = stage;
        this.#isReduced = isMotionReduced(game);
        // The box may have changed while the engine loaded.
        stage.resize(this.box);
        this.#show();
      } else stage.destroy();
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#isOpening = false;
    }
  }

  #show(): void {
    const game = this.#game();
    if (!game || !this.#stage) return;
    const isReduced = isMotionReduced(game);
    if (isReduced !== this.#isReduced) this.#stage.setReducedMotion(isReduced);
    this.#isReduced = isReduced;
    if (game.isPaused) this.#stage.pause();
    else this.#stage.wake();
    const { snapshot, world } = game.store;
    const { screen } = snapshot;
    if (screen.kind === 'mission') this.#place = screen.view.mission;
    const towards = this.#place;
    // Drawing again for another reason must not play the same gestures twice.
    const cues = snapshot === this.#shown ? [] : snapshot.cues;
    this.#shown = snapshot;
    this.#stage.draw(snapshot.stage, { world, cues, ...(towards === null ? {} : { towards }) });
  }

  #measure(): void {
    const { clientWidth: width = 0, clientHeight: height = 0 } = this.#parent ?? {};
    if (width === 0 || height === 0) return;
    this.#resizeTo({ ...this.box, width, height });
  }

  #resizeTo(box: BoxSize): void {
    if (box.width === this.box.width && box.height === this.box.height && box.headroom === this.box.headroom)
      return;
    this.box = box;
    this.#stage?.resize(box);
    this.#host.requestUpdate();
  }

  #fail(error: unknown): void {
    this.hasFailed = true;
    this.#close();
    this.#game()?.stageFailed(error);
    this.#host.requestUpdate();
  }

  #close(): void {
    this.#stage?.destroy();
    this.#stage = null;
  }
}

/** Its scenes as they are when they are asked for: more of them come with every mission. */
function packOf(library: Library): StageOptions['pack'] {
  return {
    characters: library.pack.characters,
    get scenes() {
      return library.pack.scenes;
    },
  };
}

function isMotionReduced(game: Game): boolean {
  return game.settings.current.isMotionReduced;
}
