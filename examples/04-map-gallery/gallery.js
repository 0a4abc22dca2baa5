/**
 * Shows one scene at a time, chosen in the bar or in the address (`?scene=cards&paper=dark&width=360&language=nl`).
 * Uses nothing of ours but the element as any page would.
 */
import { LANGUAGES, PAPERS, SCENES, WIDTHS } from './scenes.js';

const form = document.querySelector('.choices');
const paper = document.querySelector('.paper');
const box = document.querySelector('.box');

const CHOICES = {
  scene: SCENES.map(({ id, title }) => [id, title]),
  paper: PAPERS.map((name) => [name, name]),
  width: WIDTHS.map((width) => [width, width === 'full' ? 'as wide as the page' : `${width} px`]),
  language: LANGUAGES.map((language) => [language, language]),
};

for (const [name, options] of Object.entries(CHOICES))
  form.elements[name].append(...options.map(([value, text]) => new Option(text, value)));

/** A document that stays on its way. */
const realFetch = window.fetch;
window.fetch = (input, ...rest) =>
  String(input instanceof Request ? input.url : input).endsWith('/never.json')
    ? new Promise(() => {})
    : realFetch(input, ...rest);

async function readDocument(name) {
  const response = await fetch(`documents/${name}.json`);
  return response.json();
}

async function make({ tag, attributes = {}, document: name, then }) {
  const element = document.createElement(tag);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  box.replaceChildren(element);
  await customElements.whenDefined(tag);
  const content = name && (await readDocument(name));
  if (name === 'everything') element.portfolio = content;
  else if (name && name !== 'group') element.outcome = content;
  await element.updateComplete;
  await then?.(element, content);
  await element.updateComplete;
  return element;
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
  for (const name of ['large', 'rtl']) form.elements[name].checked = wishes.has(name);
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
