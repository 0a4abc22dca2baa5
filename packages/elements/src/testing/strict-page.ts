/** Uses both elements to the full on a page with a strict policy, then tells what the browser objected to. */
import '../define/all.js';
import { sampleOutcome } from './sample-outcome.js';

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
  violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
);

const game = document.querySelector('requapass-game');
const map = document.querySelector('requapass-competence-map');

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
}

useEverything()
  .then(
    () => map?.shadowRoot?.querySelectorAll('tbody th[scope="row"]').length ?? 0,
    (error: unknown) => violations.push(String(error)),
  )
  .then((rows) => window.parent.postMessage({ strictPage: { violations, rows } }, location.origin));
