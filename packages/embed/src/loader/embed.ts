/**
 * `embed.js`: one script line serves every element, placeholder and frame of a page.
 * Decides what is loaded and when; knows neither what an element does nor how frames speak. Leaves no global.
 */
import { defineKind } from './define-used.js';
import { clearFailure, NOTE_STYLE, noteFailure } from './failure-note.js';
import { isOurFrame } from './our-frame.js';
import { KINDS, type ElementKind } from './kinds.js';
import { upgradePlaceholder } from './placeholders.js';
import { watchPage } from './watch.js';

const kinds = Object.values(KINDS);
const folder = new URL('.', import.meta.url).href;

/** An element that is not defined yet keeps its place as a block, so that the page does not move twice. */
function reserveBoxes(): void {
  const sheet = new CSSStyleSheet();
  // The game's own box, before its styles are there.
  sheet.replaceSync(
    `${kinds.map(({ tag }) => `${tag}:not(:defined)`).join()}{display:block;min-height:35rem}` +
      'requapass-game:not(:defined){box-sizing:border-box;aspect-ratio:16/10;min-height:min(max(40rem,640px),92vh);max-height:92vh}' +
      // A map fills a screen, however wide: what follows it starts below.
      'requapass-competence-map:not(:defined){min-height:min(100vh,max(54rem,54vw))}' +
      NOTE_STYLE,
  );
  document.adoptedStyleSheets.push(sheet);
}

function serve(element: HTMLElement): void {
  if (element instanceof HTMLIFrameElement) {
    if (isOurFrame(element, folder)) void serveFrame(element);
    return;
  }
  // Not `dataset`: a page may have given every object a field of that name.
  const placeholder = element.getAttribute('data-requapass');
  if (placeholder !== null) {
    const kind = Object.hasOwn(KINDS, placeholder) ? KINDS[placeholder] : undefined;
    // While the page is parsed its children may still be on their way: it is handed over again at the end.
    if (kind && document.readyState !== 'loading') upgradePlaceholder(element, kind);
    return;
  }
  const kind = kinds.find(({ tag }) => tag === element.localName);
  if (kind) void serveElement(element, kind);
}

async function serveElement(element: HTMLElement, kind: ElementKind): Promise<void> {
  if (await defineKind(kind)) clearFailure(element);
  else noteFailure(element);
}

async function serveFrame(frame: HTMLIFrameElement): Promise<void> {
  try {
    const { hostFrame } = await import('./frame-host.js');
    hostFrame(frame);
  } catch (error) {
    // The game in it plays all the same; only the page around hears nothing of it.
    console.error(
      'requapass: height and events of a frame could not be set up (frame-host-not-loaded)',
      error,
    );
  }
}

reserveBoxes();
watchPage(['[data-requapass]', 'iframe', ...kinds.map(({ tag }) => `${tag}:not(:defined)`)].join(), serve);
