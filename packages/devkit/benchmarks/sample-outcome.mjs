/** An outcome to measure with: a play in which some competences were seen, surely and less surely. Not a real person's. */
const IDS = [
  'organise',
  'unforeseen',
  'cooperate',
  'numbers',
  'speak',
  'write',
  'customs',
  'digital',
  'information',
  'quality',
  'pathway',
  'learning',
];
const CONFIDENCES = ['high', 'medium', 'low'];
const STANCES = ['confirmed', 'unsure', 'contested', null];

/** @param {number} [round] another number gives another play, with other levels. */
export function sampleOutcome(round = 0) {
  return {
    format: 'requapass-outcome',
    version: 1,
    framework: 'rectec-plus',
    source: 'game',
    content: { id: 'la-passerelle', version: '1.0.0' },
    locale: 'fr',
    isComplete: false,
    missions: [{ id: 'welcome-desk', isFinished: true }],
    competences: IDS.map((id, index) => competence(id, index < 10 && index % 4 !== 3, index, round)),
  };
}

function competence(id, isSeen, index, round) {
  const level = isSeen ? ((index + round) % 4) + 1 : null;
  return {
    id,
    level,
    distribution: level && [1, 2, 3, 4].map((each) => (each === level ? 0.7 : 0.1)),
    observations: level ? 5 : 0,
    confidence: level && CONFIDENCES[index % 3],
    stance: level ? STANCES[index % 4] : null,
    evidence: Array.from({ length: level ? 4 : 0 }, (_, moment) => ({
      mission: 'welcome-desk',
      moment: `${id}-${round}-${moment}`,
      level,
      offered: [1, 2, 3, 4],
      isHelped: false,
      text: `sample.${id}.${moment}`,
    })),
  };
}
