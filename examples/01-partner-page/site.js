/**
 * The association's own script: the language of the page, and the list of events received.
 * It uses nothing of ours but DOM events; the game and the map follow the page's `lang` by themselves.
 */
import { showEvents } from './events-panel.js';
import { TEXTS } from './texts.js';

const currentTexts = () => TEXTS[document.documentElement.lang];
const panel = showEvents({
  list: document.querySelector('.event-list'),
  none: document.querySelector('.none'),
  texts: currentTexts,
});

function setLanguage(language) {
  document.documentElement.lang = language;
  const texts = currentTexts();
  for (const element of document.querySelectorAll('[data-text]'))
    element.textContent = texts[element.dataset.text];
  for (const element of document.querySelectorAll('[data-label]'))
    element.ariaLabel = texts[element.dataset.label];
  for (const button of document.querySelectorAll('.languages button')) {
    button.ariaPressed = String(button.value === language);
  }
  panel.refresh();
}

document.querySelector('.languages').addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement) setLanguage(target.value);
});
