/** Brings the elements to a page, once, from the folder the site serves. */
import { withBase } from 'vitepress';

/** Absolute address of the embed folder. In a browser only. */
export const folderAddress = () => new URL(withBase('/v1/'), location.href).href;

export function loadElements() {
  const src = `${folderAddress()}embed.js`;
  if (document.querySelector(`script[src="${src}"]`)) return;
  document.head.append(Object.assign(document.createElement('script'), { type: 'module', src }));
}
