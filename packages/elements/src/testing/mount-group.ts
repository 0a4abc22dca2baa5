/** A group map on the test page, and files as a person would choose or drop them. */
import { fixture, html } from '@open-wc/testing';
import '../define/group-map.js';
import type { RequapassGroupMap } from '../group-map/group-map.js';

/** Mounts in French with `width` px of room, and waits for the words. */
export async function mountGroup(
  set: Partial<Pick<RequapassGroupMap, 'for' | 'view' | 'source' | 'strings'>> = {},
  width = 900,
): Promise<RequapassGroupMap> {
  const frame = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
  frame.style.width = `${width}px`;
  const group = document.createElement('requapass-group-map');
  Object.assign(group, set);
  frame.append(group);
  await group.updateComplete;
  return group;
}

export function groupPart(group: RequapassGroupMap, selector: string): HTMLElement {
  const found = group.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in the group map`);
  return found;
}

export function groupParts(group: RequapassGroupMap, selector: string): HTMLElement[] {
  return [...(group.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** Readable text of what is drawn, white space collapsed. */
export function groupText(group: RequapassGroupMap, selector = '.base'): string {
  return groupPart(group, selector).textContent.replace(/\s+/g, ' ').trim();
}

export function jsonFile(value: unknown, name = 'resultat.json'): File {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return new File([text], name, { type: 'application/json' });
}

/** As from the file dialog. */
export async function chooseFiles(group: RequapassGroupMap, files: readonly File[]): Promise<void> {
  const input = groupPart(group, 'input[type="file"]') as HTMLInputElement;
  input.files = handful(files).files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await group.updateComplete;
}

/** As from the desktop. */
export async function dropFiles(group: RequapassGroupMap, files: readonly File[]): Promise<void> {
  const dataTransfer = handful(files);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    groupPart(group, '.main').dispatchEvent(
      new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true }),
    );
  }
  await group.updateComplete;
}

function handful(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}
