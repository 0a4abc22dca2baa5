/** docs/protocol.md tells the truth: its examples are good messages, its tables are complete, its listener works. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { parseOutcome } from '@requapass/assessment';
import type { CompetenceOutcome, Outcome } from '@requapass/assessment';
import { COMPETENCE_IDS } from '@requapass/framework';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { ARGUMENT_SHAPES } from './argument-shapes.js';
import { DETAIL_SHAPES } from './detail-shapes.js';
import { messageSchemas } from './message-schemas.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const doc = read('../../../docs/protocol.md');
const blocks = [...doc.matchAll(/^```(\w+) (\S+)\n([\s\S]*?)^```$/gm)].map(([, language, name, text]) => ({
  language,
  name: name as string,
  text: text as string,
}));
const examples = blocks.filter(({ language }) => language === 'json');
const ajv = new Ajv();

describe('docs/protocol.md', () => {
  it.each(examples)('shows a good $name', ({ name, text }) => {
    const validate = ajv.compile(JSON.parse(read(`../schema/${name}.json`)));
    expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('has an example of every message', () => {
    expect([...new Set(examples.map(({ name }) => name))].sort()).toEqual(Object.keys(messageSchemas).sort());
  });

  it.each([...Object.keys(DETAIL_SHAPES), ...Object.keys(ARGUMENT_SHAPES)])('has a row for %s', (name) => {
    expect(doc).toMatch(new RegExp(`^\\| \`${name}\` +\\|`, 'm'));
  });

  it('shows an outcome that is good once what was left out is put back', () => {
    const messages = examples.map(({ text }) => JSON.parse(text) as { detail?: { outcome?: Outcome } });
    const abridged = messages.find(({ detail }) => detail?.outcome)?.detail?.outcome as Outcome;
    expect(parseOutcome(abridged).ok).toBe(false);
    const whole = COMPETENCE_IDS.map((id): CompetenceOutcome => {
      const shown = abridged.competences.find((competence) => competence.id === id);
      const [first] = shown?.evidence ?? [];
      if (!shown || !first)
        return {
          id,
          level: null,
          distribution: null,
          observations: 0,
          confidence: null,
          stance: null,
          evidence: [],
        };
      const evidence = Array.from({ length: shown.observations }, (_, index) => ({
        ...first,
        moment: `${first.moment}-${index}`,
      }));
      return { ...shown, evidence };
    });
    expect(parseOutcome({ ...abridged, competences: whole })).toMatchObject({ ok: true, warnings: [] });
  });

  it('explains every code, and no other', () => {
    const source = read('./errors.ts');
    const codesOf = (type: string) => {
      const declaration = source.slice(source.indexOf(`export type ${type}`));
      return [...declaration.slice(0, declaration.indexOf(';')).matchAll(/\| '([a-z-]+)'/g)].map(
        ([, code]) => code,
      );
    };
    const errorCodes = codesOf('ProtocolErrorCode');
    const reportCodes = codesOf('ReportCode');
    expect(errorCodes.length + reportCodes.length).toBeGreaterThan(15);
    const rows = doc.slice(doc.indexOf('## Error codes'), doc.indexOf('## Security'));
    expect([...rows.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, code]) => code).sort()).toEqual(
      errorCodes.sort(),
    );
    for (const code of reportCodes) expect(rows).toContain(`\`${code}\``);
  });

  it('has a listener of four lines that hears facts of the game and nothing else', () => {
    const { text } = blocks.find(({ name }) => name === 'listener') as { text: string };
    expect(text.trimEnd().split('\n')).toHaveLength(4);
    const heard: unknown[][] = [];
    let listen: (event: object) => void = () => expect.unreachable('no listener was added');
    runInNewContext(text, {
      window: { addEventListener: (_: string, listener: typeof listen) => (listen = listener) },
      console: { log: (...words: unknown[]) => heard.push(words) },
    });
    const origin = 'https://play.example.org';
    const fact = examples.find(({ name }) => name === 'fact') as { text: string };
    for (const data of [null, undefined, 4, 'text', {}, { requapass: 'hello' }]) listen({ origin, data });
    listen({ origin: 'https://evil.example', data: JSON.parse(fact.text) });
    listen({ origin, data: JSON.parse(fact.text) });
    expect(heard).toEqual([['requapass-progress', { done: 0, total: 2, mission: 'welcome-desk' }]]);
  });
});
