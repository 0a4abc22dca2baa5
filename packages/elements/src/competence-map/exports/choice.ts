/** What the person wants to take along. Types and their beginnings; nothing of it is kept anywhere. */
import type { Portfolio, Stance } from '@requapass/assessment';
import type { CompetenceId, Locale } from '@requapass/framework';

/** Which of one's opinions on the levels go along: those that say something, all, or none. */
export const OPINIONS = ['clear', 'all', 'none'] as const;
export type Opinions = (typeof OPINIONS)[number];

export interface ExportChoice {
  /** Null: all twelve. */
  readonly competences: ReadonlySet<CompetenceId> | null;
  readonly withExperiences: boolean;
  readonly withConfirmations: boolean;
  /** In what is made to be read; a file that comes back here keeps all of them. */
  readonly opinions: Opinions;
  /** As typed; may be empty. */
  readonly name: string;
  readonly locale: Locale;
}

/** Long enough for every name, short enough for a heading. */
export const NAME_LIMIT = 80;

/** All of it, without a name, and without "I don't know": that says nothing to who reads it. */
export function startChoice(locale: Locale): ExportChoice {
  return {
    competences: null,
    withExperiences: true,
    withConfirmations: true,
    opinions: 'clear',
    name: '',
    locale,
  };
}

/** The portfolio without what the person leaves out: what every form is made of. */
export function leaveOut(portfolio: Portfolio, choice: ExportChoice): Portfolio {
  const { withExperiences, withConfirmations } = choice;
  if (withExperiences && withConfirmations) return portfolio;
  return {
    ...portfolio,
    experiences: withExperiences ? portfolio.experiences : [],
    confirmations: withConfirmations ? portfolio.confirmations : [],
    // A request quotes experiences and says whom one asked.
    requests: [],
  };
}

/**
 * The same as a document that can be read again: an answer needs the request it answers, and a request that quotes what
 * the person leaves out stays behind with its answers.
 */
export function leaveOutOfFile(portfolio: Portfolio, choice: ExportChoice): Portfolio {
  const rest = leaveOut(portfolio, choice);
  if (rest === portfolio || !choice.withConfirmations) return rest;
  const answered = new Set(portfolio.confirmations.map(({ request }) => request.id));
  const requests = portfolio.requests.filter(
    ({ id, competences }) =>
      answered.has(id) && competences.every(({ experiences }) => experiences.length === 0),
  );
  const kept = new Set(requests.map(({ id }) => id));
  return {
    ...rest,
    requests,
    confirmations: rest.confirmations.filter(({ request }) => kept.has(request.id)),
  };
}

/** What the person says of a level, where they want it told. */
export function toldOpinion(
  stance: Stance | null,
  { opinions }: Pick<ExportChoice, 'opinions'>,
): Stance | null {
  if (opinions === 'none' || (opinions === 'clear' && stance === 'unsure')) return null;
  return stance;
}
