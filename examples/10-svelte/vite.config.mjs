/** Built as any Svelte application. Relative addresses: the folder may be served from anywhere. */
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  plugins: [svelte({ configFile: false, preprocess: vitePreprocess() })],
  build: { target: 'es2022' },
});
