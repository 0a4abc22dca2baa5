/**
 * Unit tests of every package, and journeys across two origins as a project of their own.
 * From the root: `npx vitest run --config packages/devkit/vitest.config.ts packages/<name>`.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Workspace packages resolve to each other's sources, so a test needs no build. */
const conditions = ['requapass-src', 'module', 'node', 'import', 'default'];
const resolveSources = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
};
const skipped = ['**/node_modules/**', '**/dist/**'];

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    globals: false,
    projects: [
      {
        ...resolveSources,
        test: {
          name: 'units',
          environment: 'node',
          include: ['packages/**/*.test.ts'],
          exclude: skipped,
          // By default one core is left idle: half of them on a small machine.
          maxWorkers: '100%',
        },
      },
      {
        ...resolveSources,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['{docs,examples,packages}/**/*.journey.ts'],
          exclude: skipped,
          testTimeout: 300_000,
          hookTimeout: 120_000,
          // Playing is mostly waiting for a frame: two at once take little more than half the time.
          maxWorkers: 2,
          // A slow machine may lose a race with a real browser once; what loses it twice is broken.
          retry: 1,
        },
      },
    ],
  },
});
