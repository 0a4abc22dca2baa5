/**
 * Shows one scene at a time, chosen in the bar or in the address (`?scene=wall&paper=dark&width=360&language=nl`).
 * Uses nothing of ours but the elements as any page would.
 */
import { LANGUAGES, PAPERS, SCENES, WIDTHS } from './scenes.js';

const form = document.querySelector('.choices');
const paper = document.querySelector('.paper');
const box = document.querySelector('.box');
const written = document.querySelector('.written script');

const CHOICES = {
  scene: SCENES.map(({ id, title }) => [id, title]),
  paper: PAPERS.map((name) => [name, name]),
  width: WIDTHS.map((width) => [width, width === 'full' ? 'as wide as the page' : `${width} px`]),
  language: LANGUAGES.map((language) => [language, language]),
};
const BOXES = ['large', 'rtl', 'hosts'];

for (const [name, options] of Object.entries(CHOICES))
  form.elements[name].append(...options.map(([value, text]) => new Option(text, value)));

/** A document that stays on its way; and two hosts that do not exist, whose answers lie in `documents/web/`. */
const realFetch = window.fetch;
let isAway = false;
window.fetch = (input, ...rest) => {
  const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
  if (url.pathname.endsWith('/never.json')) return new Promise(() => {});
  if (!['pont.example', 'brug.example'].includes(url.host) || form.elements.hosts.checked)
    return realFetch(input, ...rest);
  if (isAway) return Promise.reject(new TypeError('Failed to fetch'));
  return realFetch(`documents/web/${url.host}${url.pathname.replace('/.', '/')}`);
};

const readText = async (name) => (await realFetch(`documents/${name}`)).text();

async function make({
  attributes = {},
  drafts,
  inline,
  many,
  map,
  opens,
  presses = [],
  isAway: away = false,
}) {
  const element = document.createElement('requapass-badge-showcase');
  isAway = away;
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  // Written in the page: with Trusted Types no script may write one.
  if (inline) element.append(written);
  const neighbour = map
    ? [Object.assign(document.createElement('requapass-competence-map'), { id: 'map' })]
    : [];
  box.replaceChildren(element, ...neighbour);
  await customElements.whenDefined('requapass-badge-showcase');
  if (drafts) element.drafts = await Promise.all(drafts.map(readText));
  if (many) element.badges = copies(JSON.parse(await readText('unsigned.json')), many);
  if (attributes.src === 'documents/never.json') return;
  await element.updateComplete;
  const press = async (selector) => {
    element.shadowRoot.querySelector(selector)?.click();
    await element.updateComplete;
  };
  if (opens) await press('.wall button');
  for (const name of presses) await press(`[data-do="${name}"]`);
}

/** So many badges that differ in name, issuer and date. */
function copies(badge, count) {
  return Array.from({ length: count }, (_, index) => {
    const copy = structuredClone(badge);
    copy.id += index;
    copy.credentialSubject.achievement.name += ` ${index + 1}`;
    copy.issuer.name = ['Les Amis du Pont', 'Fanfare Sans Chef', 'École de la Rive'][index % 3];
    copy.validFrom = new Date(Date.UTC(2026, index % 11, 1 + (index % 27))).toISOString();
    return copy;
  });
}

/** The scene that was asked for last. */
let shown = 0;

async function show() {
  const request = ++shown;
  const { scene, paper: name, width, language, large, rtl } = form.elements;
  box.removeAttribute('data-ready');
  paper.className = `paper ${name.value}`;
  box.className = large.checked ? 'box larger-text' : 'box';
  box.dataset.width = width.value;
  paper.lang = language.value;
  paper.dir = rtl.checked ? 'rtl' : 'ltr';
  await make(SCENES.find(({ id }) => id === scene.value));
  if (request === shown) box.dataset.ready = scene.value;
}

function readAddress() {
  const wishes = new URLSearchParams(location.search);
  for (const [name, options] of Object.entries(CHOICES)) {
    const wish = wishes.get(name);
    form.elements[name].value = options.some(([value]) => value === wish) ? wish : options[0][0];
  }
  if (!wishes.has('width')) form.elements.width.value = 'full';
  for (const name of BOXES) form.elements[name].checked = wishes.has(name);
}

form.addEventListener('change', () => {
  history.replaceState(null, '', `?${new URLSearchParams(new FormData(form))}`);
  show();
});
form.addEventListener('submit', (event) => event.preventDefault());
form.querySelector('.steps').addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  const { scene } = form.elements;
  scene.selectedIndex = (scene.selectedIndex + Number(target.value) + SCENES.length) % SCENES.length;
  form.dispatchEvent(new Event('change'));
});

readAddress();
show();
