/**
 * Serves the stage's preview (game/src/stage/preview) from the sources of the whole workspace, on the Phaser that ships.
 * From the root: `npx vite --config packages/devkit/stage-preview.config.mjs`.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { phaserPlugin } from './phaser/engine.mjs';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [phaserPlugin()],
  resolve: { conditions: ['requapass-src', 'module', 'browser', 'development|production'] },
  server: { open: '/packages/game/src/stage/preview/' },
});
