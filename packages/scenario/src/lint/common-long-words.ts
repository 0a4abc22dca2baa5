/**
 * Long words that people who read with difficulty know all the same, from the street, school or the phone. Data only.
 * Each stands for what begins with it: `association` for associations too. Keep it short: add a word only when three
 * people of the public read it aloud without stopping.
 */

/** By language, in small letters. */
export const COMMON_LONG_WORDS: Readonly<Record<string, readonly string[]>> = {
  fr: ['aujourd', 'anniversaire', 'photographie', 'médicaments', 'extraordinaire', 'immédiatement'],
  nl: [
    'vrijwilligers',
    'donderdag',
    'woensdag',
    'zaterdag',
    'verschillende',
    'telefoonnummer',
    'verjaardag',
    'boodschappen',
  ],
  en: [
    'information',
    'neighbourhood',
    'association',
    'understanding',
    'conversation',
    'grandmother',
    'grandfather',
  ],
};
