/**
 * The documentation site: the pages of this folder, by reader, in English, French and (where young people read) Dutch.
 * Knows where pages lie and how they are reached; what they say is theirs. `DOCS_BASE` serves it below a folder.
 */
import { cpSync, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { defineConfig } from 'vitepress';
import { writePages } from './reference/write-pages.mjs';
import { repositoryLinks } from './repository-links.mjs';
import { LOCALES } from './navigation.mjs';

const docs = fileURLToPath(new URL('..', import.meta.url));
const embed = fileURLToPath(new URL('../../packages/embed/dist/v1', import.meta.url));
const samples = fileURLToPath(new URL('../../examples', import.meta.url));

/** What lies beside the pages, by its address on the site. */
const BESIDE = [
  ['v1', embed],
  ['images', `${docs}images`],
  ['competences/pictures', `${docs}competences/pictures`],
  ['samples/three-missions.json', `${samples}/04-map-gallery/documents/three-missions.json`],
  ['samples/group.json', `${samples}/04-map-gallery/documents/group.json`],
  ['samples/welcome.json', `${samples}/05-badge-showcase/documents/welcome.json`],
];

if (!existsSync(`${embed}/embed.js`))
  throw new Error(
    'packages/embed/dist/v1 is not there: run `npm run build` first, the examples on the pages need it',
  );

writePages();

export default defineConfig({
  title: 'Requapass',
  base: process.env['DOCS_BASE'] ?? '/',
  srcExclude: ['README.md', 'node_modules'],
  rewrites: { 'competences/README.md': 'competences/index.md' },
  head: [
    [
      'link',
      {
        rel: 'icon',
        type: 'image/svg+xml',
        href: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M2 24C8 10 24 10 30 24" fill="none" stroke="%23f4a259" stroke-width="6"/></svg>',
      },
    ],
  ],
  locales: LOCALES,
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        locales: {
          fr: {
            translations: searchWords('Chercher', 'Rien pour', 'Effacer', 'choisir', 'parcourir', 'fermer'),
          },
          nl: {
            translations: searchWords('Zoeken', 'Niets voor', 'Wissen', 'kiezen', 'bladeren', 'sluiten'),
          },
        },
      },
    },
  },
  markdown: {
    config: repositoryLinks,
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('requapass-') } } },
  vite: {
    server: { fs: { allow: ['../..'] } },
    resolve: {
      alias: [
        {
          find: /^\.{1,2}\/composables\/langs$/,
          replacement: fileURLToPath(new URL('theme/languages.mjs', import.meta.url)),
        },
      ],
    },
    plugins: [{ name: 'requapass-beside', configureServer: serveBeside }],
  },
  buildEnd({ outDir }) {
    for (const [address, from] of BESIDE) cpSync(from, `${outDir}/${address}`, { recursive: true });
  },
});

function serveBeside({ middlewares }) {
  for (const [address, from] of BESIDE) {
    const isFile = /\.\w+$/.test(address);
    middlewares.use(
      `/${isFile ? dirname(address) : address}`,
      sirv(isFile ? dirname(from) : from, { dev: true }),
    );
  }
}

function searchWords(search, nothing, clear, select, move, close) {
  return {
    button: { buttonText: search, buttonAriaLabel: search },
    modal: {
      noResultsText: nothing,
      resetButtonTitle: clear,
      footer: { selectText: select, navigateText: move, closeText: close },
    },
  };
}
