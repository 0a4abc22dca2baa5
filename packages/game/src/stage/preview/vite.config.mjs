/** Serves the preview from the sources of the whole workspace, without a build. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('../../../../..', import.meta.url)),
  resolve: { conditions: ['requapass-src', 'module', 'browser', 'development|production'] },
  server: { open: '/packages/game/src/stage/preview/' },
});
