/** The words of the command line, checked. Knows no file. */
import { parseArgs } from 'node:util';
import { CourseError } from './course-error.mjs';

export const LANGUAGES = ['fr', 'nl', 'en'];
export const STANDARDS = ['scorm12', 'cmi5'];

export const HELP = `NAME
  package:scorm - pack the game for a learning platform (Moodle and others)

SYNOPSIS
  pnpm package:scorm -- --lang <fr|nl|en> [--standard <scorm12|cmi5|both>]
      [--score] [--results] [--missions <n>] [--content <folder>]
      [--id <address>] [--out <folder>] [--json]

DESCRIPTION
  Writes one zip per standard. A teacher uploads it; nothing else is needed: the
  whole game is inside, and asks no other address for anything.

OPTIONS
  --lang <fr|nl|en>   language the game starts in; the person may change it
  --standard <name>   scorm12, cmi5 or both (scorm12)
  --score             also report a score, 0 to 100: the share of the missions
                      that were played. It says nothing of how well.
  --results           cmi5 only: also report what the game showed, competence by
                      competence. The person is told.
  --missions <n>      so many finished missions complete it (all of them)
  --content <folder>  a content pack of your own: the folder with its pack.json
  --id <address>      cmi5 only: the address that names your course in statements
                      (https://requapass.example/course/<pack>/<lang>)
  --out <folder>      where the zips go (packages/course/dist)
  --json              say what was written as JSON
  --help              this text

EXIT STATUS
  0 done, 2 a wrong argument, 3 something is missing, or cannot be written

EXAMPLES
  pnpm package:scorm -- --lang fr
  pnpm package:scorm -- --lang nl --standard both --missions 3 --out ~/Desktop`;

/**
 * @typedef {{ lang: string, standards: string[], score: boolean, results: boolean, missions: number | null,
 *   content: string | null, id: string | null, out: string | null, json: boolean }} Wishes
 */

/**
 * @param {string[]} words as the shell hands them over
 * @returns {Wishes | 'help'}
 * @throws {CourseError} usage
 */
export function readArguments(words) {
  const values = parse(words[0] === '--' ? words.slice(1) : words);
  if (values.help) return 'help';
  const { lang, standard = 'scorm12', missions, id } = values;
  if (lang === undefined)
    throw usage('no language is given', `add --lang ${LANGUAGES.join(', --lang or --lang ')}`);
  oneOf('--lang', lang, LANGUAGES);
  oneOf('--standard', standard, [...STANDARDS, 'both']);
  if (missions !== undefined && !/^[1-9]\d{0,2}$/.test(missions))
    throw usage(`--missions is "${missions}"`, 'give a whole number from 1');
  const standards = standard === 'both' ? STANDARDS : [standard];
  for (const [name, value] of [
    ['--results', values.results],
    ['--id', id],
  ])
    if (value !== undefined && !standards.includes('cmi5'))
      throw usage(`${name} is only for cmi5`, 'add --standard cmi5, or leave it out');
  if (id !== undefined && !(URL.canParse(id) && /^https?:$/.test(new URL(id).protocol)))
    throw usage(
      `--id is "${id}"`,
      'give a web address, such as https://your-site.example/courses/volunteering',
    );
  return {
    lang,
    standards,
    score: values.score ?? false,
    results: values.results ?? false,
    missions: missions === undefined ? null : Number(missions),
    content: values.content ?? null,
    id: id ?? null,
    out: values.out ?? null,
    json: values.json ?? false,
  };
}

function parse(args) {
  const text = { type: 'string' };
  const flag = { type: 'boolean' };
  try {
    return parseArgs({
      args,
      options: {
        lang: text,
        standard: text,
        score: flag,
        results: flag,
        missions: text,
        content: text,
        id: text,
        out: text,
        json: flag,
        help: flag,
      },
    }).values;
  } catch (error) {
    throw usage(
      error.message.split('. ')[0].replace(/^./, (letter) => letter.toLowerCase()),
      'see --help',
    );
  }
}

function oneOf(name, value, choices) {
  if (!choices.includes(value)) throw usage(`${name} is "${value}"`, `use ${choices.join(', ')}`);
}

function usage(message, hint) {
  return new CourseError('usage', message, hint);
}
