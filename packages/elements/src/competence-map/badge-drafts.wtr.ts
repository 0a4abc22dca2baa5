/** A page that asks for drafts is told of each badge the portfolio comes to earn, once; another page of nothing. */
import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { mountMap, MIXED, settled } from '../testing/mount-map.js';
import { sampleOutcome } from '../testing/sample-outcome.js';
import { everything } from '../testing/sample-portfolio.js';
import type { BadgeDraftDetail, RequapassCompetenceMap } from './competence-map.js';

const BASE = 'https://example.org/competences/';

function heard(map: RequapassCompetenceMap): BadgeDraftDetail[] {
  const details: BadgeDraftDetail[] = [];
  map.addEventListener('requapass-badge-draft', ({ detail }) => details.push(detail));
  return details;
}

/** Long enough for a browser that is never idle. */
async function quiet(map: RequapassCompetenceMap): Promise<void> {
  await settled(map);
  await aTimeout(1300);
}

it('a badge that is earned comes as a draft, with the missions by their names', async () => {
  const map = await mountMap({ badgeDrafts: BASE });
  const details = heard(map);
  map.outcome = MIXED;
  await quiet(map);
  expect(details.map(({ badge }) => badge)).to.deep.equal(['unforeseen-autonomy']);
  const { requapass, evidence, name } = details[0]!.draft;
  expect(requapass.baseUrl).to.equal(BASE);
  expect(name).to.equal('Réagir à l’imprévu : en autonomie');
  expect(evidence.map((entry) => entry.name)).to.deep.equal([
    'Mission « La réserve » (la-passerelle)',
    'Mission « Le bureau d’accueil » (la-passerelle)',
    'Ce que dit la personne',
  ]);
});

it('it is told once, and again only after it was lost', async () => {
  const map = await mountMap({ badgeDrafts: BASE, outcome: MIXED });
  const details = heard(map);
  await quiet(map);
  map.view = 'table';
  map.outcome = { ...MIXED, isComplete: true };
  await quiet(map);
  expect(details).to.have.lengthOf(1);
  map.outcome = sampleOutcome({ unforeseen: 3 }, { stance: { unforeseen: 'contested' } });
  await quiet(map);
  map.outcome = MIXED;
  await quiet(map);
  expect(details.map(({ badge }) => badge)).to.deep.equal(['unforeseen-autonomy', 'unforeseen-autonomy']);
});

it('whoever comes late finds what is earned, and hears what is earned no more', async () => {
  const map = await mountMap({ badgeDrafts: BASE, outcome: MIXED });
  await quiet(map);
  expect(map.earnedDrafts.map(({ badge }) => badge)).to.deep.equal(['unforeseen-autonomy']);
  const lost: string[] = [];
  map.addEventListener('requapass-badge-draft-lost', ({ detail }) => lost.push(detail.badge));
  map.portfolio = null;
  await quiet(map);
  expect(lost).to.deep.equal(['unforeseen-autonomy']);
  expect(map.earnedDrafts).to.deep.equal([]);
});

it('a draft has nobody’s name and no word that somebody wrote', async () => {
  const map = await mountMap({ badgeDrafts: BASE });
  const details = heard(map);
  const portfolio = everything();
  map.portfolio = portfolio;
  await quiet(map);
  const words = [
    ...portfolio.experiences.map((entry) => entry.words),
    ...portfolio.confirmations.map(({ by }) => by.name),
  ].filter((word) => word !== '');
  expect(details).not.to.be.empty;
  expect(words).not.to.be.empty;
  for (const word of words) expect(JSON.stringify(details)).not.to.include(word);
});

it('without the attribute nothing is told and nothing is loaded', async () => {
  const map = await mountMap({ outcome: MIXED });
  const details = heard(map);
  await quiet(map);
  expect(details).to.be.empty;
  map.setAttribute('badge-drafts', '');
  await quiet(map);
  expect(details[0]?.draft.requapass.baseUrl).to.equal('https://requapass.example/competences/');
  map.removeAttribute('badge-drafts');
  map.outcome = sampleOutcome({ speak: 3 }, { stance: { speak: 'confirmed' } });
  await quiet(map);
  expect(details).to.have.lengthOf(1);
});

it('a base that is no web address is reported', async () => {
  const map = await mountMap({ badgeDrafts: 'javascript:alert(1)' });
  const details = heard(map);
  setTimeout(() => (map.outcome = MIXED));
  const { detail } = await oneEvent(map, 'requapass-error');
  expect(detail.code).to.equal('badge-drafts-invalid-base');
  expect(details).to.be.empty;
});
