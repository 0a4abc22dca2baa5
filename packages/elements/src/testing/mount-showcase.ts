/** A badge showcase on the test page, ready to look at, and files as a person would choose or drop them. */
import { fixture, html } from '@open-wc/testing';
import '../define/badge-showcase.js';
import type { RequapassBadgeShowcase } from '../badge-showcase/badge-showcase.js';

/** Mounts in French with `width` px of room, and waits for words and badges. */
export async function mountShowcase(
  set: Partial<
    Pick<
      RequapassBadgeShowcase,
      'src' | 'map' | 'badges' | 'drafts' | 'readonly' | 'strings' | 'trustedIssuers' | 'innerHTML'
    >
  > = {},
  width = 900,
): Promise<RequapassBadgeShowcase> {
  const frame = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
  frame.style.width = `${width}px`;
  const showcase = document.createElement('requapass-badge-showcase');
  Object.assign(showcase, set);
  frame.append(showcase);
  await showcase.updateComplete;
  return showcase;
}

export function showcasePart<Part extends HTMLElement = HTMLElement>(
  showcase: RequapassBadgeShowcase,
  selector: string,
): Part {
  const found = showcase.shadowRoot?.querySelector<Part>(selector);
  if (!found) throw new Error(`no ${selector} in the showcase`);
  return found;
}

export function showcaseParts(showcase: RequapassBadgeShowcase, selector: string): HTMLElement[] {
  return [...(showcase.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** Readable text of what is drawn, white space collapsed. */
export function showcaseText(showcase: RequapassBadgeShowcase, selector = '.base'): string {
  return showcasePart(showcase, selector).textContent.replace(/\s+/g, ' ').trim();
}

/** Names on the wall, in order. */
export function namesOn(showcase: RequapassBadgeShowcase): string[] {
  return showcaseParts(showcase, '.wall .badge-name').map(({ textContent }) => textContent.trim());
}

/** Presses what the selector finds, and waits. */
export async function press(showcase: RequapassBadgeShowcase, selector: string): Promise<void> {
  showcasePart(showcase, selector).click();
  await showcase.updateComplete;
}

/** As from the file dialog. */
export async function chooseBadges(showcase: RequapassBadgeShowcase, files: readonly File[]): Promise<void> {
  const input = showcasePart<HTMLInputElement>(showcase, 'input[type="file"]');
  input.files = handful(files).files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await showcase.updateComplete;
}

/** As from the desktop. */
export async function dropBadges(showcase: RequapassBadgeShowcase, files: readonly File[]): Promise<void> {
  const dataTransfer = handful(files);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    showcasePart(showcase, '.main').dispatchEvent(
      new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true }),
    );
  }
  await showcase.updateComplete;
}

function handful(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}
