/** What the person wants to take along. Types and their beginnings; nothing of it is kept anywhere. */
import type { Portfolio } from '@requapass/assessment';
import type { CompetenceId, Locale } from '@requapass/framework';

export interface ExportChoice {
  /** Null: all twelve. */
  readonly competences: ReadonlySet<CompetenceId> | null;
  readonly withExperiences: boolean;
  readonly withConfirmations: boolean;
  /** As typed; may be empty. */
  readonly name: string;
  readonly locale: Locale;
}

/** Long enough for every name, short enough for a heading. */
export const NAME_LIMIT = 80;

/** All of it, without a name. */
export function startChoice(locale: Locale): ExportChoice {
  return { competences: null, withExperiences: true, withConfirmations: true, name: '', locale };
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
