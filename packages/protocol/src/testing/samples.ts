/** Plausible details of events, for tests. Knows no game. */
import type { Outcome } from '@requapass/assessment';
import type { Evidence } from '@requapass/framework';

export const SAMPLE_EVIDENCE: Evidence = {
  competence: 'speak',
  level: 3,
  offered: [1, 2, 3, 4],
  mission: 'welcome-desk',
  moment: 'farida-program',
  text: 'welcome-desk.did.farida-program.3',
  source: 'choice',
  isHelped: false,
};

export const SAMPLE_OUTCOME: Outcome = {
  format: 'requapass-outcome',
  version: 1,
  framework: 'rectec-plus',
  source: 'game',
  content: { id: 'la-passerelle', version: '1.0.0' },
  locale: 'nl',
  isComplete: false,
  missions: [{ id: 'welcome-desk', isFinished: true }],
  competences: [],
};
