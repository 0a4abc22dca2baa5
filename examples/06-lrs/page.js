/**
 * An association keeps what its young people agree to share: the game's outcome becomes xAPI statements, which go to
 * a store of its own. The game never learns who plays; this page says it.
 */
import { loadFrameworkTexts } from '@requapass/framework';
import { outcomeToStatements } from '@requapass/xapi';
import { makeSender } from '@requapass/xapi/sending.js';

/** On a real site: the number your site gave to whoever is logged in. No name, no e-mail. */
const ACTOR = { account: { homePage: 'https://maison-du-pont.example', name: 'jeune-17' } };
/** On a real site: a server of yours that adds the key. Whatever a page holds, everybody can read. */
const ACCESS = { endpoint: readEndpoint(), authorization: `Basic ${btoa('requapass:local')}` };
const QUEUE = 'maison-du-pont:xapi';
/** Now, not when they are needed: the network may be gone by then. */
const TEXTS = await loadFrameworkTexts('fr');

const find = (selector) => document.querySelector(selector);

const sender = makeSender({
  ...ACCESS,
  fetch: (...request) => fetch(...request),
  storage: {
    read: () => localStorage.getItem(QUEUE),
    write: (text) => localStorage.setItem(QUEUE, text),
  },
});

document.addEventListener('requapass-outcome', async ({ detail }) => {
  if (!find('#agree').checked) return;
  const statements = outcomeToStatements(detail.outcome, {
    actor: ACTOR,
    activityId: 'https://maison-du-pont.example/la-passerelle',
    words: { language: 'fr', texts: TEXTS },
  });
  await show(await sender.send(statements));
});

const flush = async () => show(await sender.flush());
find('#again').addEventListener('click', flush);
window.addEventListener('online', flush);
// What an earlier visit could not send.
flush();

async function show({ stored, refused, waiting, stop, warnings }) {
  const facts = [
    `Résultats gardés : ${stored.length}`,
    waiting > 0 && `en attente : ${waiting} (${stop?.code})`,
    ...refused.map(({ code }) => `refusé : ${code}`),
    ...warnings.map(({ code }) => `attention : ${code}`),
  ];
  if (stored.length + waiting + refused.length > 0)
    find('#report').textContent = facts.filter(Boolean).join(', ');
  find('#again').hidden = waiting === 0;
  if (stored.length > 0) await showStored();
}

/** Asks the store, so that the table shows what it has and not what we think. */
async function showStored() {
  const answer = await fetch(`${ACCESS.endpoint}statements?limit=50`, {
    headers: { Authorization: ACCESS.authorization, 'X-Experience-API-Version': '1.0.3' },
  });
  const { statements } = await answer.json();
  find('#stored').replaceChildren();
  for (const { actor, verb, object } of statements) {
    const row = find('#stored').insertRow();
    const what = object.definition?.name?.fr ?? object.id;
    for (const text of [actor.account.name, verb.display.fr, what]) row.insertCell().textContent = text;
  }
}

/** The store of `npm start 06`, or the one the address names: on this computer only. */
function readEndpoint() {
  const named = new URLSearchParams(location.search).get('lrs');
  const isNear = named !== null && /^http:\/\/localhost:\d+\//.test(named);
  return isNear ? named : 'http://localhost:4172/xAPI/';
}
