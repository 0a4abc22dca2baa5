/**
 * The two competences that play never infers: the person reflected on them, and somebody else confirms.
 * The product asks nobody to name a level of these; who confirms after reading an example of real life confirms that
 * it was done, not only thought of. That, or a level they do name, is what tells the two bands apart.
 */
import type { Portfolio, ViewedCompetence } from '@requapass/assessment';
import type { CompetenceId, Level } from '@requapass/framework';
import type { ReflectedNeed } from './badge.js';
import type { Missing } from './missing.js';

type Confirmation = ViewedCompetence['confirmed'][number];

export function reflectedLacks(
  { competence, levels, withExample }: ReflectedNeed,
  view: ViewedCompetence,
  portfolio: Portfolio,
): readonly Missing[] {
  const said = personLacks(view);
  const confirmed = view.confirmed.filter(({ answer }) => answer !== 'not-seen');
  if (confirmed.length === 0) {
    const example: readonly Missing[] =
      withExample && view.experiences.length === 0 ? [{ code: 'example', competence }] : [];
    return [...said, ...example, { code: 'confirmation', competence }];
  }
  const named = latestLevel(confirmed);
  if (named === null) {
    const isWithExample = confirmed.some(({ digest }) => showedExample(portfolio, digest, competence));
    if (isWithExample && !withExample) return [{ code: 'level-above', competence }];
    if (!isWithExample && withExample) return [...said, { code: 'example', competence }];
    return said;
  }
  if (named > Math.max(...levels)) return [{ code: 'level-above', competence }];
  return [...said, ...levelLacks(named, levels, view)];
}

/** The person's word: a sentence they kept, a level they chose or an experience they wrote; and no "not me". */
function personLacks({ id, said, experiences }: ViewedCompetence): readonly Missing[] {
  const missing: Missing[] = [];
  const hasReflected = said.reflections.length > 0 || said.level !== null || experiences.length > 0;
  if (!hasReflected) missing.push({ code: 'reflection', competence: id });
  if (said.stance === 'contested' || said.stance === 'unsure') {
    missing.push({ code: `stance-${said.stance}`, competence: id });
  }
  return missing;
}

function levelLacks(
  named: Level,
  levels: readonly Level[],
  { id, said }: ViewedCompetence,
): readonly Missing[] {
  const lowest = Math.min(...levels) as Level;
  if (named < lowest) return [{ code: 'level-below', competence: id, level: named, need: lowest }];
  const isAgreed = said.level === null || levels.includes(said.level);
  return isAgreed ? [] : [{ code: 'levels-differ', competence: id }];
}

/** The level named last; of several on one day, the lowest: nothing is flattered. */
function latestLevel(confirmed: readonly Confirmation[]): Level | null {
  const naming = confirmed.filter(({ level }) => level !== null);
  const lastDay = naming.at(-1)?.date;
  const levels = naming.flatMap(({ date, level }) => (date === lastDay && level !== null ? [level] : []));
  return levels.length > 0 ? (Math.min(...levels) as Level) : null;
}

/** Whether the answer is to a request that showed an example of real life for this competence. */
function showedExample(
  { confirmations, requests }: Portfolio,
  digest: string,
  competence: CompetenceId,
): boolean {
  const answer = confirmations.find((confirmation) => confirmation.digest === digest);
  const request = requests.find(({ id }) => id === answer?.request.id);
  return (
    request?.competences.some(({ id, experiences }) => id === competence && experiences.length > 0) ?? false
  );
}
