/**
 * Every address our statements use, ours and others'. docs/xapi.md says what each means.
 * Knows no statement.
 */
import type { CompetenceId, Level } from '@requapass/framework';
import type { LanguageMap, Verb } from './statement.js';

/** Reserved for examples (RFC 2606), as the badges' base is: whoever runs a store passes addresses of their own. */
export const DEFAULT_COMPETENCE_BASE_URL = 'https://requapass.example/competences/';
export const DEFAULT_TERMS_URL = 'https://requapass.example/xapi';

export const ACTIVITY_TYPES = {
  game: 'https://w3id.org/xapi/seriousgames/activity-types/serious-game',
  mission: 'https://w3id.org/xapi/seriousgames/activity-types/quest',
  moment: 'http://adlnet.gov/expapi/activities/interaction',
  competence: 'https://w3id.org/xapi/tla/activity-types/competency',
  questionnaire: 'http://id.tincanapi.com/activitytype/survey',
  profile: 'http://adlnet.gov/expapi/activities/profile',
} as const;

/** What is done, in the store's words and in people's. */
const DISPLAY = {
  completed: { en: 'completed', fr: 'a terminé', nl: 'heeft afgerond' },
  progressed: { en: 'made progress in', fr: 'a avancé dans', nl: 'is verder geraakt in' },
  interacted: { en: 'interacted with', fr: 'a agi dans', nl: 'was bezig met' },
  showed: { en: 'showed', fr: 'a montré', nl: 'liet zien' },
  said: { en: 'said of themselves', fr: 'a dit de soi', nl: 'zei over zichzelf' },
} as const satisfies Record<string, LanguageMap>;

/** Verbs of ADL's, which every store knows. */
export function adlVerb(name: 'completed' | 'progressed' | 'interacted'): Verb {
  return { id: `http://adlnet.gov/expapi/verbs/${name}`, display: DISPLAY[name] };
}

/** Our two verbs: none of the known ones says that something was seen once, or said, without conferring anything. */
export function ownVerb(termsUrl: string, name: 'showed' | 'said'): Verb {
  return { id: `${termsUrl}#${name}`, display: DISPLAY[name] };
}

/** Names of our result extensions, each at `<termsUrl>#<name>`. */
export const EXTENSION_NAMES = [
  'confidence',
  'distribution',
  'observations',
  'stance',
  'offered',
  'helped',
  'content-version',
] as const;
export type ExtensionName = (typeof EXTENSION_NAMES)[number];

export const extension = (termsUrl: string, name: ExtensionName): string => `${termsUrl}#${name}`;

/** The page of one level of one competence: the same address that the badges point to. */
export function competenceLevelUrl(baseUrl: string, competence: CompetenceId, level: Level): string {
  const page = baseUrl.includes('{page}')
    ? baseUrl.replaceAll('{page}', competence)
    : `${baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`}${competence}`;
  return `${page}#level-${level}`;
}
