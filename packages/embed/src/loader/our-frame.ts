/** Tells whether a frame of the page shows our game page. Knows nothing of messages. */

/** @param folder - absolute address of the folder `embed.js` is in, ending in a slash. */
export function isOurFrame(frame: HTMLIFrameElement, folder: string): boolean {
  return frame.src.split(/[?#]/)[0] === `${folder}game.html`;
}
