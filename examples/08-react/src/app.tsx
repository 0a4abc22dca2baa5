/** Game, map and showcase with what they take, what they tell, and the buttons to try them. */
import '@requapass/elements/react';
import type { RequapassBadgeShowcase, RequapassCompetenceMap } from '@requapass/elements';
import { givenIn } from '@requapass-examples/frameworks/documents.js';
import { useState } from 'react';
import { EventLog, type Told } from './event-log.js';
import { useProperties } from './use-properties.js';

const EMBED = 'http://localhost:4171/v1/';

export function App({ onDefine }: { readonly onDefine: (() => void) | undefined }) {
  const [round, setRound] = useState(0);
  const [isShown, setIsShown] = useState(true);
  const [told, setTold] = useState<readonly Told[]>([]);
  const log = (event: CustomEvent<unknown>) => {
    const { localName } = event.currentTarget as Element;
    setTold((before) => [...before, { element: localName, event: event.type, detail: event.detail }]);
  };
  return (
    <main>
      <h1>React 19</h1>
      <button onClick={() => setRound(round + 1)}>Render again</button>
      <button onClick={() => setIsShown(!isShown)}>{isShown ? 'Unmount' : 'Mount'}</button>
      {onDefine && <button onClick={onDefine}>Define</button>}
      {isShown && <Elements round={round} log={log} />}
      <EventLog told={told} />
    </main>
  );
}

interface ElementsProps {
  readonly round: number;
  readonly log: (event: CustomEvent<unknown>) => void;
}

function Elements({ round, log }: ElementsProps) {
  const { outcome, strings, badges } = givenIn(round);
  const map = useProperties<RequapassCompetenceMap>({ outcome, strings });
  const showcase = useProperties<RequapassBadgeShowcase>({ badges });
  return (
    <>
      <requapass-game
        src={`${EMBED}game.html`}
        theme={round % 2 === 0 ? 'light' : 'dark'}
        timeout-ms={30_000}
        onrequapass-ready={log}
        onrequapass-progress={log}
        onrequapass-evidence={log}
        onrequapass-profile={log}
        onrequapass-outcome={log}
        onrequapass-error={log}
      />
      <requapass-competence-map
        ref={map}
        id="map"
        view="map"
        content-base={`${EMBED}content/la-passerelle/`}
        badge-drafts="https://association.example/competences/"
        onrequapass-competence-select={log}
        onrequapass-profile-change={log}
        onrequapass-export={log}
        onrequapass-badge-draft={log}
        onrequapass-badge-draft-lost={log}
        onrequapass-error={log}
      />
      <requapass-badge-showcase
        ref={showcase}
        map="map"
        readonly
        onrequapass-badge-select={log}
        onrequapass-badge-verify={log}
        onrequapass-export={log}
        onrequapass-error={log}
      />
    </>
  );
}
