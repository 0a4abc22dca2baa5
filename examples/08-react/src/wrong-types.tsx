/** What the compiler must refuse; each line that it takes is an error of its own. Compiled, never run. */
import '@requapass/elements/react';
import type { OutcomeDetail, ProgressDetail } from '@requapass/elements';

export const wrong = [
  // @ts-expect-error a game has the colours light, dark and auto
  <requapass-game theme="blue" />,
  // @ts-expect-error milliseconds are a number
  <requapass-game timeoutMs="soon" />,
  // @ts-expect-error the outcome is told with an outcome, not with a count
  <requapass-game onrequapass-outcome={(event: CustomEvent<ProgressDetail>) => event.detail.done} />,
  // @ts-expect-error a map is no list
  <requapass-competence-map view="list" />,
  // @ts-expect-error an outcome is a document, not its text
  <requapass-competence-map outcome="{}" />,
  // @ts-expect-error `resume` is a method of the game: React would write over it; the property is `resumes`
  <requapass-game resume="never" />,
];
export const right = [
  <requapass-game theme="dark" onrequapass-outcome={({ detail }) => detail.outcome.competences.length} />,
  <requapass-game
    resumes="never"
    onrequapass-outcome={(event: CustomEvent<OutcomeDetail>) => event.detail}
  />,
  <requapass-competence-map view="cards" outcome={null} lang="nl" className="wide" />,
];
