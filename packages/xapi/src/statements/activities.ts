/** The activities our statements are about: the game, its missions and moments, a level of a competence. */
import type { CompetenceId, Level } from '@requapass/framework';
import type { Setting } from './setting.js';
import type { Activity } from './statement.js';
import { ACTIVITY_TYPES, competenceLevelUrl } from './vocabulary.js';

const activity = (id: string, type: string): Activity => ({
  objectType: 'Activity',
  id,
  definition: { type },
});

const below = ({ activityId }: Setting, ...names: readonly string[]): string =>
  [activityId.replace(/\/+$/u, ''), ...names.map(encodeURIComponent)].join('/');

export const gameActivity = (setting: Setting): Activity => activity(setting.activityId, ACTIVITY_TYPES.game);

/** What people answer of themselves is not the game. */
export const questionnaireActivity = (setting: Setting): Activity =>
  activity(below(setting, 'self-positioning'), ACTIVITY_TYPES.questionnaire);

export const missionActivity = (setting: Setting, mission: string): Activity =>
  activity(below(setting, 'missions', mission), ACTIVITY_TYPES.mission);

export const momentActivity = (setting: Setting, mission: string, moment: string): Activity =>
  activity(below(setting, 'missions', mission, moment), ACTIVITY_TYPES.moment);

export function competenceActivity(setting: Setting, competence: CompetenceId, level: Level): Activity {
  const { words, competenceBaseUrl } = setting;
  const texts = words?.texts.competences[competence];
  return {
    objectType: 'Activity',
    id: competenceLevelUrl(competenceBaseUrl, competence, level),
    definition: {
      type: ACTIVITY_TYPES.competence,
      ...(words &&
        texts && {
          name: { [words.language]: `${texts.name} (${words.texts.levels[level]})` },
          description: { [words.language]: texts.levels[level] },
        }),
    },
  };
}
