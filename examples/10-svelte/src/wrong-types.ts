/** What the compiler must refuse in markup; each line that it takes is an error of its own. Compiled, never run. */
import '@requapass/elements/svelte';
import type { OutcomeDetail, ProgressDetail } from '@requapass/elements';
import type { SvelteHTMLElements } from 'svelte/elements';

type Game = SvelteHTMLElements['requapass-game'];
type CompetenceMap = SvelteHTMLElements['requapass-competence-map'];

export const wrong: readonly (Game | CompetenceMap)[] = [
  // @ts-expect-error a game has the colours light, dark and auto
  { theme: 'blue' } satisfies Game,
  // @ts-expect-error milliseconds are a number
  { timeoutMs: 'soon' } satisfies Game,
  // @ts-expect-error the outcome is told with an outcome, not with a count
  { 'onrequapass-outcome': (event: CustomEvent<ProgressDetail>) => event.detail.done } satisfies Game,
  // @ts-expect-error a map tells of no mission
  { 'onrequapass-progress': () => {} } satisfies CompetenceMap,
  // @ts-expect-error a map is no list
  { view: 'list' } satisfies CompetenceMap,
  // @ts-expect-error an outcome is a document, not its text
  { outcome: '{}' } satisfies CompetenceMap,
];
export const right: readonly (Game | CompetenceMap)[] = [
  { theme: 'dark', 'onrequapass-outcome': ({ detail }) => detail.outcome.competences.length } satisfies Game,
  {
    'onrequapass-outcome': (event: CustomEvent<OutcomeDetail>) => event.detail,
    resumes: 'never',
  } satisfies Game,
  { view: 'cards', outcome: null, lang: 'nl', class: 'wide' } satisfies CompetenceMap,
];
