/**
 * The player of the journeys, for benchmarks: it reads what is on the screen and presses, as a person would.
 * Knows no mission.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const JOURNEY = new URL('../journey/', import.meta.url);

/** The journeys are written in TypeScript: what runs here without a build is compiled on the way in. */
async function load(file) {
  const { module } = await runnerImport(fileURLToPath(new URL(file, JOURNEY)), {
    configFile: false,
    logLevel: 'error',
  });
  return module;
}

/**
 * @param {import('playwright').Page} page
 * @returns {Promise<{ start(): Promise<void>, play(mission: string): Promise<void> }>}
 */
export async function createPlayer(page, { afterPress = async () => {}, look = async () => {} } = {}) {
  const [{ alwaysFirst, playMission, startPlaying }, { createHand }] = await Promise.all([
    load('play.ts'),
    load('hand.ts'),
  ]);
  const mouse = createHand('mouse', page);
  const hand = {
    ...mouse,
    async press(control) {
      await mouse.press(control);
      await afterPress();
    },
  };
  return {
    start: () => startPlaying(page, hand),
    play: (mission) => playMission(page, hand, { ...alwaysFirst, stance: null, look }, mission),
  };
}
