/** The line above the game that says what the course is told. Knows no platform. */
import { isLocale } from '@requapass/framework';
import { NOTICE_TEXTS, type NoticeKey } from './notice-texts.js';

export interface Notice {
  /** Says it until the person puts it away; null takes it away. */
  say(key: NoticeKey | null): void;
  /** A way back to the course, which stays. */
  offerReturn(goBack: () => void): void;
}

/** Warnings are spoken at once. */
const ALERTS: readonly (NoticeKey | null)[] = ['alone', 'trouble'];

export function makeNotice(before: HTMLElement): Notice {
  const bar = document.createElement('aside');
  bar.className = 'course';
  bar.hidden = true;
  const line = document.createElement('p');
  const close = document.createElement('button');
  const back = document.createElement('button');
  close.type = back.type = 'button';
  close.className = 'close';
  back.className = 'back';
  back.hidden = true;
  bar.append(line, close, back);
  before.before(bar);
  let said: NoticeKey | null = null;

  const show = (): void => {
    const { lang } = document.documentElement;
    const texts = NOTICE_TEXTS[isLocale(lang) ? lang : 'fr'];
    line.setAttribute('role', ALERTS.includes(said) ? 'alert' : 'status');
    const text = said === null ? '' : texts[said];
    if (line.textContent !== text) line.textContent = text;
    close.textContent = texts.close;
    back.textContent = texts.back;
    line.hidden = close.hidden = said === null;
    bar.hidden = said === null && back.hidden;
    bar.dataset['said'] = said ?? '';
  };
  // The person may change the game's language.
  new MutationObserver(show).observe(document.documentElement, { attributeFilter: ['lang'] });
  close.addEventListener('click', () => {
    said = null;
    show();
  });

  return {
    say(key) {
      said = key;
      show();
    },
    offerReturn(goBack) {
      back.hidden = false;
      back.addEventListener('click', goBack, { once: true });
      show();
    },
  };
}
