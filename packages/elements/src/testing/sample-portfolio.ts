/** Portfolios with a bit of everything, and the sentences of their moments. For tests; knows no element. */
import type { CompetenceOutcome, Portfolio } from '@requapass/assessment';
import { makePortfolio } from '@requapass/assessment/portfolio.js';
import { makeConfirmationAnswer, makeConfirmationRequest } from '@requapass/assessment/confirmation.js';
import { COMPETENCE_IDS, type CompetenceId, type Level, type Locale } from '@requapass/framework';
import type { SentenceLookup } from '../competence-map/activity.js';
import { sampleOutcome, type SampleOptions } from './sample-outcome.js';

/** What was played as a lookup has it: the mission's title, and one sentence a competence and moment. */
export const SENTENCES: Readonly<Record<Locale, SentenceLookup>> = {
  fr: lookup(
    { 'welcome-desk.title': 'L’accueil', 'store-room.title': 'La cave' },
    'Tu as suivi la fiche.',
    'J’ai une idée.',
  ),
  nl: lookup(
    { 'welcome-desk.title': 'Het onthaal', 'store-room.title': 'De kelder' },
    'Je hebt de fiche gevolgd.',
    'Ik heb een idee.',
  ),
  en: lookup(
    { 'welcome-desk.title': 'Welcome desk', 'store-room.title': 'The cellar' },
    'You followed the sheet.',
    'I have an idea.',
  ),
};

function lookup(titles: Readonly<Record<string, string>>, did: string, said: string): SentenceLookup {
  return (_content, key) =>
    titles[key] ?? (key.startsWith('sample.') ? did : key.startsWith('said.') ? said : undefined);
}

/** One short game. */
export const LITTLE: Portfolio = withGame({ speak: 2, quality: 3 });

function withGame(levels: Partial<Record<CompetenceId, Level>>, options?: SampleOptions): Portfolio {
  return makePortfolio({
    outcomes: [{ label: '', addedOn: '2026-11-20', outcome: sampleOutcome(levels, options) }],
  });
}

/** A game, what the person says of themselves, real life, and somebody who confirms. */
export function everything(): Portfolio {
  const game = sampleOutcome(
    { organise: 4, unforeseen: 3, cooperate: 2, speak: 3, customs: 3, quality: 2, digital: 1 },
    {
      confidence: { unforeseen: 'medium', digital: 'low' },
      stance: { unforeseen: 'contested', speak: 'confirmed', customs: 'unsure' },
      said: { pathway: ['said.pathway'] },
    },
  );
  const request = made(
    makeConfirmationRequest({
      id: 'Zm9vYmFyLTEyMzQ1Njc4',
      locale: 'fr',
      from: 'Inès',
      message: '',
      competences: [{ id: 'speak', seenLevel: 3, saidLevel: null, stance: 'confirmed', experiences: [] }],
    }),
  );
  const answer = made(
    makeConfirmationAnswer(request, {
      by: { name: 'Nadia B.', role: 'coordinatrice', organisation: 'Quartier des Deux Rives' },
      date: '2026-11-23',
      locale: 'fr',
      competences: [
        { id: 'speak', answer: 'confirmed', level: 3, comment: 'Tous les samedis, seule à l’accueil.' },
      ],
    }),
  );
  return makePortfolio({
    outcomes: [
      { label: 'La Passerelle, novembre', addedOn: '2026-11-20', outcome: game },
      { label: 'Moi-même', addedOn: '2026-11-22', outcome: selfOutcome({ cooperate: 3, learning: 2 }) },
    ],
    experiences: [
      { competence: 'speak', where: 'association', words: 'J’accueille les familles le samedi' },
      { competence: 'cooperate', where: 'sport', words: '' },
    ],
    requests: [request],
    confirmations: [answer],
    stances: [{ competence: 'quality', stance: 'confirmed', saidOn: '2026-11-22' }],
  });
}

function selfOutcome(levels: Partial<Record<CompetenceId, Level>>): Portfolio['outcomes'][number]['outcome'] {
  return {
    ...sampleOutcome(),
    source: 'self',
    missions: [],
    competences: COMPETENCE_IDS.map((id): CompetenceOutcome => ({
      id,
      level: levels[id] ?? null,
      distribution: null,
      observations: 0,
      confidence: null,
      stance: null,
      evidence: [],
    })),
  };
}

function made<Document>(
  result: { ok: true; document: Document } | { ok: false; error: { message: string } },
): Document {
  if (!result.ok) throw new Error(result.error.message);
  return result.document;
}
