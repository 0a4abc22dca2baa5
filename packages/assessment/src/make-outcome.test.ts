/** The document that is handed over: complete, beside what the person says, and nothing of who they are. */
import { COMPETENCE_IDS, type Evidence, type Level } from '@requapass/framework';
import { expect, test } from 'vitest';
import { makeOutcome, type OutcomeInput } from './make-outcome.js';
import { parseOutcome } from './parse-outcome.js';

const EVIDENCE: readonly Evidence[] = [3, 3, 4, 3, 3].map((level, index) => ({
  competence: 'speak',
  level: level as Level,
  offered: [1, 2, 3, 4],
  mission: 'welcome-desk',
  moment: `moment-${index}`,
  text: `welcome-desk.did.${index}`,
  source: 'choice',
  isHelped: false,
}));

const GAME = {
  source: 'game',
  evidence: EVIDENCE,
  content: { id: 'la-passerelle', version: '1.0.0' },
  locale: 'nl',
  missions: [{ id: 'welcome-desk', isFinished: true }],
  isComplete: false,
} as const satisfies OutcomeInput;

test('an outcome lists all twelve competences in the framework’s order', () => {
  expect(makeOutcome(GAME).competences.map(({ id }) => id)).toEqual(COMPETENCE_IDS);
});

test('an observed competence carries its level and the evidence it comes from', () => {
  const speak = makeOutcome(GAME).competences.find(({ id }) => id === 'speak');
  expect(speak).toMatchObject({ level: 3, observations: 5, stance: null });
  expect(speak?.evidence[2]).toEqual({
    mission: 'welcome-desk',
    moment: 'moment-2',
    level: 4,
    offered: [1, 2, 3, 4],
    isHelped: false,
    text: 'welcome-desk.did.2',
  });
  expect(speak?.distribution?.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 3);
});

test('a competence seen too little keeps its evidence but gets no level', () => {
  const outcome = makeOutcome({ ...GAME, evidence: EVIDENCE.slice(0, 2) });
  const speak = outcome.competences.find(({ id }) => id === 'speak');
  expect(speak).toMatchObject({ level: null, distribution: null, confidence: null, observations: 2 });
  expect(speak?.evidence).toHaveLength(2);
});

test('a stance does not move an estimate: it is laid beside it', () => {
  const without = makeOutcome(GAME);
  for (const stance of ['confirmed', 'contested', 'unsure'] as const) {
    const stances = Object.fromEntries(COMPETENCE_IDS.map((id) => [id, stance]));
    const outcome = makeOutcome({ ...GAME, stances });
    expect(outcome.competences.map((entry) => entry.stance)).toEqual(COMPETENCE_IDS.map(() => stance));
    expect(outcome.competences.map((entry) => ({ ...entry, stance: null }))).toEqual(without.competences);
  }
});

test('what is only known to the page never gets into the document', () => {
  const strangers = { name: 'Alex', email: 'alex@example.org' };
  const outcome = makeOutcome({
    ...GAME,
    ...strangers,
    content: { ...GAME.content, ...strangers },
    missions: GAME.missions.map((mission) => ({ ...mission, durationMs: 61_000 })),
    evidence: EVIDENCE.map((entry) => ({ ...entry, at: '2026-01-01T10:00:00Z', note: 'free text' })),
  });
  expect(outcome).toEqual(makeOutcome(GAME));
});

test('the document shares nothing with what it was made from', () => {
  const outcome = makeOutcome(GAME);
  expect(outcome.competences[4]?.evidence[0]?.offered).not.toBe(EVIDENCE[0]?.offered);
  expect(outcome.missions).not.toBe(GAME.missions);
});

test('what the person said of themselves is listed once, without a level', () => {
  const said = { competence: 'learning', mission: 'bench', moment: 'how', text: 'bench.how.ask' } as const;
  const outcome = makeOutcome({ ...GAME, reflections: [said, { ...said, text: 'bench.how.try' }, said] });
  const learning = outcome.competences.find(({ id }) => id === 'learning');
  expect(learning).toMatchObject({ level: null, distribution: null, observations: 0, evidence: [] });
  expect(learning?.reflections).toEqual([
    { mission: 'bench', moment: 'how', text: 'bench.how.ask' },
    { mission: 'bench', moment: 'how', text: 'bench.how.try' },
  ]);
  expect(outcome.competences.filter((competence) => 'reflections' in competence)).toHaveLength(1);
});

test('self-positioning gives levels without an estimate, the reflective ones too', () => {
  const outcome = makeOutcome({ ...GAME, source: 'self', levels: { speak: 2, pathway: 4 } });
  expect(outcome.source).toBe('self');
  expect(outcome.competences.find(({ id }) => id === 'speak')).toEqual({
    id: 'speak',
    level: 2,
    distribution: null,
    observations: 0,
    confidence: null,
    stance: null,
    evidence: [],
  });
  expect(outcome.competences.filter(({ level }) => level !== null).map(({ id }) => id)).toEqual([
    'speak',
    'pathway',
  ]);
});

test('a self-positioning may carry sentences about the two competences play never infers', () => {
  const reflection = {
    competence: 'pathway',
    mission: 'self',
    moment: 'question-1',
    text: 'self.said.try',
  } as const;
  const { evidence: _, ...context } = GAME;
  const outcome = makeOutcome({
    ...context,
    source: 'self',
    levels: { speak: 2 },
    reflections: [reflection],
  });
  const { competence, ...written } = reflection;
  expect(outcome.competences.find(({ id }) => id === competence)?.reflections).toEqual([written]);
  expect(parseOutcome(outcome)).toMatchObject({ ok: true, outcome });
});
