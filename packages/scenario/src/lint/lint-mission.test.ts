import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CAKE_PACK } from '../testing/cake-pack.js';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { CAKE_TEXTS } from '../testing/cake-texts.js';
import { change } from '../testing/change.js';
import { LINT_RULES, lintMission } from './lint-mission.js';

const options = { pack: CAKE_PACK, texts: CAKE_TEXTS };

describe('lintMission', () => {
  it('says only how often competences are observed when all is well', () => {
    expect(lintMission(CAKE_STAND, options)).toEqual([
      {
        rule: 'coverage',
        severity: 'info',
        path: 'observes[0]',
        message: '"quality" is observed at least 4 times on every way',
      },
    ]);
  });

  it('names the rule that speaks', () => {
    const mission = change(CAKE_STAND, 'nodes.rescue.rubrics[1].id', 'hands');
    expect(lintMission(mission, options).find(({ severity }) => severity === 'error')?.rule).toBe(
      'evidence-ids',
    );
  });

  it('has one file for each rule, named after it', () => {
    const files = readdirSync(new URL('.', import.meta.url));
    expect(LINT_RULES.map(({ name }) => name).filter((name) => !files.includes(`${name}.ts`))).toEqual([]);
    expect(new Set(LINT_RULES.map(({ name }) => name)).size).toBe(LINT_RULES.length);
  });
});
