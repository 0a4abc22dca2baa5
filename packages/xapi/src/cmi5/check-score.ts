/** Whether a score may go into Passed or Failed. Knows no session. */
import type { Score } from '../statements/statement.js';
import { accept, quote, refuse, type Result } from '../xapi-error.js';

export type ScoreCode = 'score-invalid' | 'score-below-mastery' | 'score-reaches-mastery';

/** A raw score needs its range; a scaled one must agree with the verb. Never throws. */
export function checkScore(
  score: Score,
  isPassed: boolean,
  masteryScore: number | undefined,
): Result<Score, ScoreCode> {
  const wrong = (path: string, right: string, value: unknown) =>
    refuse(
      'score-invalid' as const,
      path,
      `${path} is ${quote(value)}: it must be ${right}`,
      'see cmi5, section 9.5.1',
    );
  const { scaled, raw, min, max } = score;
  for (const [name, value] of Object.entries(score)) {
    if (typeof value !== 'number' || !Number.isFinite(value))
      return wrong(`score.${name}`, 'a number', value);
  }
  if (scaled !== undefined && (scaled < -1 || scaled > 1))
    return wrong('score.scaled', 'from −1 to 1', scaled);
  if (raw !== undefined && (min === undefined || max === undefined)) {
    return wrong('score', 'with min and max where it has raw', score);
  }
  if (min !== undefined && max !== undefined && min >= max) return wrong('score.min', 'below max', min);
  if (raw !== undefined && min !== undefined && max !== undefined && (raw < min || raw > max)) {
    return wrong('score.raw', 'from min to max', raw);
  }
  if (masteryScore !== undefined && scaled !== undefined && scaled >= masteryScore !== isPassed) {
    const code = isPassed ? 'score-below-mastery' : 'score-reaches-mastery';
    const message = `score.scaled is ${scaled} and the mastery score ${masteryScore}: that is not ${isPassed ? 'passed' : 'failed'}`;
    return refuse(code, 'score.scaled', message, isPassed ? 'call fail()' : 'call pass()');
  }
  return accept(score);
}
