/**
 * Long words that people who read with difficulty know all the same, from the street, primary school or the phone.
 * Data only. Each stands for what begins with it: `association` for associations too. Keep it short: a word that few
 * people use goes into the glossary instead.
 */

/** By language, in small letters. */
export const COMMON_LONG_WORDS: Readonly<Record<string, readonly string[]>> = {
  fr: ['anniversaire', 'extraordinaire', 'immédiatement', 'interrogation'],
  nl: ['verschillende', 'vrijwilligers', 'donderdag', 'zaterdag'],
  en: ['conversation', 'granddaughter', 'grandmother', 'information', 'neighbourhood', 'understanding'],
};
