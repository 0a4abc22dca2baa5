/** One piece of evidence, as it happens, as a statement. Knows neither estimate nor store. */
import type { Evidence } from '@requapass/framework';
import { competenceActivity, gameActivity, missionActivity, momentActivity } from './activities.js';
import { makeStatement } from './make-statement.js';
import { makeSetting, type StatementOptions } from './setting.js';
import type { Statement } from './statement.js';
import { adlVerb, extension } from './vocabulary.js';

/**
 * What the person did at one moment, and the level of the competence it points to. One moment proves nothing: the
 * estimate is in the outcome.
 *
 * @throws XapiOptionError when an option is missing or wrong
 */
export function evidenceToStatement(evidence: Evidence, options: StatementOptions): Statement {
  const setting = makeSetting(options);
  const { competence, level, offered, mission, moment, isHelped } = evidence;
  return makeStatement(
    {
      verb: adlVerb('interacted'),
      object: momentActivity(setting, mission, moment),
      result: {
        extensions: {
          [extension(setting.termsUrl, 'offered')]: offered,
          [extension(setting.termsUrl, 'helped')]: isHelped,
        },
      },
      parent: missionActivity(setting, mission),
      grouping: [gameActivity(setting), competenceActivity(setting, competence, level)],
    },
    setting,
  );
}
