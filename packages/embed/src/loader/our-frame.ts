/** Tells whether a frame of the page shows a page of our folder. Knows nothing of messages. */
const PAGES = ['game', 'map', 'self', 'badges'];

/** @param folder - absolute address of the folder `embed.js` is in, ending in a slash. */
export function isOurFrame(frame: HTMLIFrameElement, folder: string): boolean {
  const [address] = frame.src.split(/[?#]/);
  return PAGES.some((page) => address === `${folder}${page}.html`);
}
