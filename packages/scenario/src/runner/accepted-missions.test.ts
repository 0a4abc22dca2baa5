import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lintMission } from '../lint/lint-mission.js';
import type { Mission } from '../mission.js';
import { parseMission } from '../parse/parse-mission.js';
import { CAKE_PACK } from '../testing/cake-pack.js';
import { CAKE_STAND } from '../testing/cake-stand.js';
import { CAKE_TEXTS } from '../testing/cake-texts.js';
import { createRun } from './create-run.js';
import { openActions } from './open-actions.js';
import { step } from './step.js';
import { viewRun } from './view-run.js';

type Json = Record<string, unknown>;
interface Spot {
  readonly parent: Json;
  readonly key: string;
}

/** Every value of some data, as the key of an object or list. */
function spotsOf(value: unknown): readonly Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const parent = value as Json;
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...spotsOf(parent[key])]);
}

/** The sample mission with one value replaced by another that stands under the same key somewhere else. */
function swapped(mission: Mission, spot: number, other: number): Mission {
  const copy = structuredClone(mission);
  const spots = spotsOf(copy);
  const { parent, key } = spots[spot % spots.length] as Spot;
  const alike = spots.filter((candidate) => candidate.key === key);
  const source = alike[other % alike.length] as Spot;
  parent[key] = structuredClone(source.parent[key]);
  return copy;
}

const swaps = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 });

it('whatever mission the parser accepts can be linted, and played without a throw', () => {
  let accepted = 0;
  fc.assert(
    fc.property(swaps, fc.array(fc.nat(1000), { minLength: 60, maxLength: 60 }), (list, draws) => {
      const parsed = parseMission(
        list.reduce((mission, [spot, other]) => swapped(mission, spot, other), CAKE_STAND),
      );
      if (!parsed.ok) return;
      accepted += 1;
      lintMission(parsed.value, { pack: CAKE_PACK, texts: CAKE_TEXTS });
      let state = createRun(parsed.value, { seed: accepted });
      for (const draw of draws) {
        const open = openActions(parsed.value, state);
        expect(open.length > 0).toBe(!state.isFinished);
        if (open.length === 0) break;
        const result = step(parsed.value, state, open[draw % open.length] as (typeof open)[number]);
        if (!result.ok) throw new Error(result.error.message);
        const { progress } = viewRun(parsed.value, result.step.state);
        expect(progress.done).toBeLessThanOrEqual(progress.total);
        for (const { level, offered } of result.step.evidence) expect(offered).toContain(level);
        state = result.step.state;
      }
    }),
    { numRuns: 200 },
  );
  expect(accepted).toBeGreaterThan(50);
}, 60_000);
