/**
 * An outcome document as statements: the game, each finished mission, each competence that was seen or said.
 * Adds no identity, no score and no time of its own. Knows no store.
 */
import type { CompetenceOutcome, Outcome } from '@requapass/assessment';
import { competenceActivity, gameActivity, missionActivity, questionnaireActivity } from './activities.js';
import { makeStatement } from './make-statement.js';
import { makeSetting, type Setting, type StatementOptions } from './setting.js';
import type { Statement } from './statement.js';
import { adlVerb, extension, ownVerb } from './vocabulary.js';

/**
 * One statement for the whole, one for each finished mission, one for each competence with a level; what was not
 * observed is not stated. The same outcome gives the same ids.
 *
 * @throws XapiOptionError when an option is missing or wrong
 */
export function outcomeToStatements(outcome: Outcome, options: StatementOptions): readonly Statement[] {
  const setting = makeSetting(options);
  return [
    wholeStatement(outcome, setting),
    ...outcome.missions
      .filter(({ isFinished }) => isFinished)
      .map(({ id }) => missionStatement(id, outcome, setting)),
    ...outcome.competences.flatMap((competence) => competenceStatement(competence, outcome, setting) ?? []),
  ];
}

const whole = ({ source }: Outcome, setting: Setting) =>
  source === 'game' ? gameActivity(setting) : questionnaireActivity(setting);

function wholeStatement(outcome: Outcome, setting: Setting): Statement {
  const isDone = outcome.isComplete || outcome.source === 'self';
  return makeStatement(
    {
      verb: adlVerb(isDone ? 'completed' : 'progressed'),
      object: whole(outcome, setting),
      result: {
        completion: isDone,
        extensions: { [extension(setting.termsUrl, 'content-version')]: outcome.content.version },
      },
      language: outcome.locale,
    },
    setting,
  );
}

function missionStatement(mission: string, outcome: Outcome, setting: Setting): Statement {
  return makeStatement(
    {
      verb: adlVerb('completed'),
      object: missionActivity(setting, mission),
      result: { completion: true },
      parent: whole(outcome, setting),
      language: outcome.locale,
    },
    setting,
  );
}

function competenceStatement(
  { id, level, confidence, distribution, observations, stance }: CompetenceOutcome,
  outcome: Outcome,
  setting: Setting,
): Statement | null {
  if (level === null) return null;
  const { termsUrl } = setting;
  const isSeen = outcome.source === 'game';
  const extensions = {
    ...(isSeen && { [extension(termsUrl, 'observations')]: observations }),
    ...(confidence !== null && { [extension(termsUrl, 'confidence')]: confidence }),
    ...(distribution !== null && { [extension(termsUrl, 'distribution')]: distribution }),
    ...(stance !== null && { [extension(termsUrl, 'stance')]: stance }),
  };
  return makeStatement(
    {
      verb: ownVerb(termsUrl, isSeen ? 'showed' : 'said'),
      object: competenceActivity(setting, id, level),
      ...(Object.keys(extensions).length > 0 && { result: { extensions } }),
      parent: whole(outcome, setting),
      language: outcome.locale,
    },
    setting,
  );
}
