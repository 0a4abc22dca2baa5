/** Our statements in a real learning record store, a process of its own: sent by our sender, read back unchanged. */
import { LEVELS, type Evidence } from '@requapass/framework';
import { makeOutcome } from '@requapass/assessment';
import { BADGES, badgeSetWords, makeAchievement } from '@requapass/badges/badge-set.js';
import {
  competenceLevelUrl,
  evidenceToStatement,
  outcomeToStatements,
  type Statement,
  type StatementOptions,
} from '@requapass/xapi';
import { makeSender, type FetchLike, type QueueStorage } from '@requapass/xapi/sending.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startLrs } from './start-lrs.mjs';

let lrs: Awaited<ReturnType<typeof startLrs>>;
beforeAll(async () => {
  lrs = await startLrs();
}, 30_000);
afterAll(() => lrs?.close());

const OPTIONS: StatementOptions = {
  actor: { account: { homePage: 'https://partner.example', name: 'learner-42' } },
  activityId: 'https://partner.example/la-passerelle',
  now: () => Date.UTC(2026, 10, 23, 10),
};
const EVIDENCE: readonly Evidence[] = [1, 2, 3, 4].map((number) => ({
  competence: 'speak',
  level: LEVELS[number % 4] ?? 1,
  offered: LEVELS,
  mission: 'welcome-desk',
  moment: `moment-${number}`,
  text: `welcome-desk.did.${number}`,
  source: 'choice',
  isHelped: number === 2,
}));
const STATEMENTS: readonly Statement[] = [
  ...EVIDENCE.map((evidence) => evidenceToStatement(evidence, OPTIONS)),
  ...outcomeToStatements(
    makeOutcome({
      source: 'game',
      evidence: EVIDENCE,
      content: { id: 'la-passerelle', version: '1.0.0' },
      locale: 'nl',
      missions: [{ id: 'welcome-desk', isFinished: true }],
      isComplete: true,
    }),
    OPTIONS,
  ),
];

const access = () => ({
  endpoint: lrs.endpoint,
  authorization: lrs.authorization,
  fetch: fetch as unknown as FetchLike,
  retry: { attempts: 1 },
});

async function stored(): Promise<readonly Record<string, unknown>[]> {
  const answer = await fetch(`${lrs.endpoint}statements?limit=100`, {
    headers: { Authorization: lrs.authorization, 'X-Experience-API-Version': '1.0.3' },
  });
  const { statements } = (await answer.json()) as { statements: Record<string, unknown>[] };
  return statements;
}

describe('a real learning record store', () => {
  test('stores every statement and gives it back as it was sent', async () => {
    const report = await makeSender(access()).send(STATEMENTS);
    expect(report).toMatchObject({ refused: [], waiting: 0, warnings: [] });
    expect(report).not.toHaveProperty('stop');
    const kept = new Map((await stored()).map((one) => [one['id'], one]));
    for (const statement of STATEMENTS) {
      const {
        stored: _stored,
        authority: _authority,
        version: _version,
        ...rest
      } = kept.get(statement.id) ?? {};
      expect(rest).toEqual(JSON.parse(JSON.stringify(statement)));
    }
    expect(kept.size).toBe(STATEMENTS.length);
  });

  test('stores nothing twice when the same is sent again', async () => {
    const before = (await stored()).length;
    const report = await makeSender(access()).send(STATEMENTS);
    expect([report.stored.length, report.refused.length]).toEqual([STATEMENTS.length, 0]);
    expect(await stored()).toHaveLength(before);
  });

  test('refuses another statement under an id it knows, and the others get through', async () => {
    const [first] = STATEMENTS as [Statement];
    const forged = { ...first, verb: { id: 'http://adlnet.gov/expapi/verbs/failed' } };
    const fresh = evidenceToStatement({ ...(EVIDENCE[0] as Evidence), moment: 'fresh' }, OPTIONS);
    const report = await makeSender(access()).send([forged, fresh]);
    expect(report.refused.map(({ code }) => code)).toEqual(['conflict']);
    expect(report.stored).toEqual([fresh.id]);
  });

  test('refuses what is no statement, and the others get through', async () => {
    const wrong = {
      ...(STATEMENTS[0] as Statement),
      id: 'b6b0c3f2-0000-4000-8000-000000000000',
      verb: { id: 'no iri' },
    };
    const fresh = evidenceToStatement({ ...(EVIDENCE[0] as Evidence), moment: 'fresher' }, OPTIONS);
    const report = await makeSender(access()).send([wrong, fresh]);
    expect(report.refused.map(({ code }) => code)).toEqual(['refused-statement']);
    expect(report.stored).toEqual([fresh.id]);
  });

  test('gets what waited while nobody answered', async () => {
    let kept: string | null = null;
    const storage: QueueStorage = {
      read: () => kept,
      write: (text) => {
        kept = text;
      },
    };
    const late = evidenceToStatement({ ...(EVIDENCE[0] as Evidence), moment: 'late' }, OPTIONS);
    const away = { ...access(), endpoint: 'http://127.0.0.1:9/', storage };
    expect(await makeSender(away).send([late])).toMatchObject({ waiting: 1, stop: { code: 'offline' } });
    expect((await makeSender({ ...access(), storage }).flush()).stored).toEqual([late.id]);
  });
});

test('a competence has one address, in badges and in statements', () => {
  const [badge] = BADGES.filter(({ competences }) => competences.includes('speak'));
  for (const base of ['https://a.example/c', 'https://a.example/c/', 'https://a.example/{page}.html']) {
    const { alignment } = makeAchievement(badge!, badgeSetWords('en'), base);
    const levels = LEVELS.map((level) => competenceLevelUrl(base, 'speak', level));
    const pointed = alignment.map(({ targetUrl }) => targetUrl).filter((url) => url.includes('speak'));
    expect(pointed.length).toBeGreaterThan(0);
    for (const url of pointed) expect(levels).toContain(url);
  }
});
