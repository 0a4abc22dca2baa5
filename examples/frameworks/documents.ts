/** What the pages in React, Vue and Svelte give their elements: two outcomes, two badges and two headings to change between. */
import { type Outcome, parseOutcome } from '@requapass/assessment';
import welcome from '@requapass-examples/05-badge-showcase/documents/welcome.json';
import unsigned from '@requapass-examples/05-badge-showcase/documents/unsigned.json';
import threeMissions from '@requapass-examples/04-map-gallery/documents/three-missions.json';
import wholeGame from '@requapass-examples/04-map-gallery/documents/whole-game.json';

function read(document: unknown): Outcome {
  const result = parseOutcome(document);
  if (!result.ok) throw new Error('this outcome cannot be read');
  return result.outcome;
}

export interface Given {
  readonly outcome: Outcome;
  readonly badges: unknown;
  /** The map's heading. */
  readonly strings: { readonly title: string };
}

const FIRST: Given = {
  outcome: read(threeMissions),
  badges: unsigned,
  strings: { title: 'Après trois missions' },
};
const SECOND: Given = {
  outcome: read(wholeGame),
  badges: welcome,
  strings: { title: 'Après toute la partie' },
};

/** What is given in this round: the first, the second, the first … */
export const givenIn = (round: number): Given => (round % 2 === 0 ? FIRST : SECOND);
