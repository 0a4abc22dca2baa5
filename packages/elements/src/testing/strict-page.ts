/** Uses every element to the full on a page with a strict policy, then tells what the browser objected to. */
import '../define/all.js';
import { drawCode } from '../shared/code-picture.js';
import { sampleGroup } from './sample-group.js';
import { sampleOutcome } from './sample-outcome.js';
import { makeIssuer, unsignedBadge } from './signed-badge.js';

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
  violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
);

const game = document.querySelector('requapass-game');
const map = document.querySelector('requapass-competence-map');
const group = document.querySelector('requapass-group-map');
const showcase = document.querySelector('requapass-badge-showcase');

async function useEverything(): Promise<void> {
  if (!game || !map) throw new Error('the elements are missing');
  await game.start();
  for (const step of [
    () => (map.outcome = sampleOutcome({ speak: 3 }, { stance: { speak: 'unsure' } })),
    () => map.open('speak'),
    () => (map.lang = 'nl'),
    () => (map.outcome = { format: 'no' }),
    () => (map.view = 'table'),
    () => map.close(),
  ]) {
    step();
    await map.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await readPicture(map);
  await useGroup();
  await useShowcase();
}

/** Two badges, one of them really verified; saved, and its competence, its criteria and its picture shown. */
async function useShowcase(): Promise<void> {
  if (!showcase) throw new Error('the showcase is missing');
  showcase.badges = [await (await makeIssuer()).sign(), unsignedBadge({ name: 'Zoé' }), '{'];
  await showcase.updateComplete;
  const press = async (selector: string): Promise<void> => {
    showcase.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
    await showcase.updateComplete;
  };
  for (const selector of ['.wall button', '[data-out="file"]', '[data-do="check-all"]', '.detail .close'])
    await press(selector);
  await press('.wall button');
  await new Promise((resolve) => setTimeout(resolve, 300));
  const text = showcase.shadowRoot?.textContent ?? '';
  for (const expected of ['Rien n’a changé depuis la signature.', 'une confirmation', 'not-json'])
    if (!text.includes(expected)) violations.push(`the showcase does not say "${expected}"`);
  if (!showcase.shadowRoot?.querySelector('[data-shown]')) violations.push('no picture of a badge is shown');
}

/** Sixty documents, and the game of this page. */
async function useGroup(): Promise<void> {
  await group?.add([...sampleGroup(60), { format: 'no' }]);
  await group?.updateComplete;
  for (const form of ['csv', 'png'])
    group?.shadowRoot?.querySelector<HTMLElement>(`[data-form="${form}"]`)?.click();
  await new Promise((resolve) => setTimeout(resolve, 500));
  if (!group?.shadowRoot?.textContent.includes('61 personnes')) violations.push('the group was not added up');
}

/** A QR code on a picture that is dropped: the reader is loaded, the picture opened, the code found. */
async function readPicture(map: HTMLElement): Promise<void> {
  const code = await drawCode('not ours');
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = (code?.size ?? 0) * 4;
  const context = canvas.getContext('2d');
  if (!code || !context) throw new Error('no picture can be drawn');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(4, 4);
  context.fillStyle = '#000';
  context.fill(new Path2D(code.path));
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([picture ?? ''], 'code.png'));
  for (const type of ['dragenter', 'drop'])
    map.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  for (let waited = 0; waited < 100; waited += 1) {
    if (map.shadowRoot?.textContent.includes('Deze QR-code is niet van Requapass.')) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  violations.push('the code on the picture was not read');
}

useEverything()
  .then(
    () => map?.shadowRoot?.querySelectorAll('tbody th[scope="row"]').length ?? 0,
    (error: unknown) => violations.push(String(error)),
  )
  .then((rows) => window.parent.postMessage({ strictPage: { violations, rows } }, location.origin));
