/** A competence map on the test page, ready to look at. */
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { CompetenceId } from '@requapass/framework';
import '../define/competence-map.js';
import type { RequapassCompetenceMap } from '../competence-map/competence-map.js';
import { sampleOutcome } from './sample-outcome.js';

/** Where the evidence sentences of the tests lie: French is incomplete, Dutch complete, English missing. */
export const CONTENT = new URL('content/', import.meta.url).href;

/** A bit of everything: three confidences, three stances, not observed and nearly observed. */
export const MIXED = sampleOutcome(
  { organise: 4, unforeseen: 3, speak: 2, quality: 1, customs: 3 },
  {
    confidence: { unforeseen: 'medium', speak: 'low' },
    stance: { unforeseen: 'confirmed', speak: 'unsure', quality: 'contested', learning: 'confirmed' },
    observed: { cooperate: 2, numbers: 1 },
  },
);

/** Mounts in French with `width` px of room, and waits for the words. */
export async function mountMap(
  set: Partial<
    Pick<
      RequapassCompetenceMap,
      'outcome' | 'portfolio' | 'view' | 'mode' | 'remember' | 'strings' | 'for' | 'src' | 'badgeDrafts'
    >
  > = {},
  width = 800,
): Promise<RequapassCompetenceMap> {
  const frame = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
  frame.style.width = `${width}px`;
  const map = document.createElement('requapass-competence-map');
  Object.assign(map, set);
  map.contentBase = CONTENT;
  frame.append(map);
  await settled(map);
  return map;
}

/** Words and outcome are there, and drawn. */
export async function settled(map: RequapassCompetenceMap): Promise<void> {
  await map.updateComplete;
  await waitUntil(() => !map.matches(':state(loading)'), 'the map has loaded');
  await map.updateComplete;
}

export function part(map: RequapassCompetenceMap, selector: string): HTMLElement {
  const found = map.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in the map`);
  return found;
}

export function parts(map: RequapassCompetenceMap, selector: string): HTMLElement[] {
  return [...(map.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The map's button of a competence. */
export function label(map: RequapassCompetenceMap, id: CompetenceId): HTMLElement {
  return part(map, `button.label[data-id="${id}"]`);
}

/** Readable text, white space collapsed. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The radio button of a view. */
export function viewButton(map: RequapassCompetenceMap, view: string): HTMLInputElement {
  return part(map, `.views input[value="${view}"]`) as HTMLInputElement;
}
