/**
 * Looks at the real art on the real stage, without the game: one button a view.
 * From the root: `npx vite --config packages/devkit/stage-preview.config.mjs`; the address takes
 * `?scene=door&view=2&width=360&height=300&world=2&renderer=canvas&still`.
 */
import type { Character, SceneDefinition } from '@requapass/scenario';
import { createStage } from '../index.js';
import type { Sheet } from '../stage.js';
import { views, worlds } from './views.js';

const content = new URL('../../../../content/', location.href);
const query = new URLSearchParams(location.search);
/** The drawings as `assets/` has them: `base`, and one a scene. */
const sheets = new Map<string, Sheet>();
for (const name of ['base', ...Object.keys(views)]) {
  const found = await fetch(new URL(`assets/${name}.json`, content));
  if (!found.ok) continue;
  const url = new URL(`assets/${name}.svg`, content).href;
  sheets.set(name, { url, ...((await found.json()) as Omit<Sheet, 'url'>) });
}
const scenes: Record<string, SceneDefinition> = {};
for (const slug of Object.keys(views)) {
  const found = await fetch(new URL(`scenes/${slug}.json`, content));
  // A scene that is not drawn yet is left out.
  if (found.ok) scenes[slug] = (await found.json()) as SceneDefinition;
}

const framesOf = (prefix: string): [string, string][] =>
  [...sheets.values()]
    .flatMap(({ frames }) => Object.keys(frames))
    .filter((frame) => frame.startsWith(prefix))
    .map((frame) => [frame.slice(prefix.length), frame]);
const faces = Object.fromEntries(framesOf('face.'));
const characters: Record<string, Character> = Object.fromEntries(
  framesOf('bust.').map(([who, bust]) => [who, { name: who, description: who, languages: [], bust, faces }]),
);

const parent = document.querySelector<HTMLElement>('#stage');
const acts = document.querySelector<HTMLFormElement>('#acts');
if (!parent || !acts) throw new Error('the preview page has a #stage and #acts');

const box = { width: Number(query.get('width') ?? 360), height: Number(query.get('height') ?? 560) };
parent.style.width = `${box.width}px`;
parent.style.height = `${box.height}px`;

const stage = await createStage({
  parent,
  box,
  sheetsOf: (scene) => ['base', scene].flatMap((name) => sheets.get(name) ?? []),
  first: query.get('scene') ?? 'hub',
  pack: { characters, scenes },
  reducedMotion: query.has('still'),
  log: (message) => console.warn(message),
  onError: (error) => console.error(error),
  ...(query.get('renderer') === 'canvas' ? { renderer: 'canvas' as const } : {}),
});

let worldNumber = Number(query.get('world') ?? 0);
function show(scene: string, number: number, towards?: string): void {
  const view = views[scene]?.[number];
  const world = worlds[worldNumber] ?? {};
  if (view) stage.draw({ ...view }, towards ? { world, towards } : { world });
}

function addAct(label: string, act: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', act);
  acts?.append(button);
}

for (const [scene, list] of Object.entries(views)) {
  for (const number of list.keys()) addAct(`${scene} ${number}`, () => show(scene, number));
}
addAct('next world', () => {
  worldNumber = (worldNumber + 1) % worlds.length;
  show('hub', 0);
});

show(query.get('scene') ?? 'hub', Number(query.get('view') ?? 0));
Object.assign(window, { preview: { stage, show } });
