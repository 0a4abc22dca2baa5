/** What `issue` takes, and what its options mean once they were looked at. Writes nothing. */
import { LOCALES } from '@requapass/framework';
import { competencesUrlProblem } from '../../issuing/make-credential.js';
import {
  algorithmOf,
  BADGE_PROOF_FORMATS,
  canSign,
  type BadgeProofFormat,
} from '../../issuing/signing-key.js';
import { PASSPHRASE_OPTION, type Arguments, type CommandSpec } from '../cli/arguments.js';
import { Failure } from '../cli/failure.js';
import { FORCE_OPTION } from '../cli/output-file.js';
import { activeKey, type Organisation } from '../office/organisation.js';
import { PAGES_ADDRESS } from './competence-pages.js';

export const ISSUE: CommandSpec = {
  name: 'issue',
  summary: 'signs badges, for one person or for everybody in a table',
  synopsis: ['<draft.json | badge> --to <e-mail> [options]', '[<draft.json | badge>] --csv <file> [options]'],
  description: [
    'Signs a badge of the Requapass set (Open Badges 3.0) and writes it below "public": the credential, and pictures with the badge baked in, which are what people get. What is given is the id of a badge, as speak-autonomy, or the file of a draft that the competence map saved. Of a draft only the badge, the language and the evidence are used; the rest is made again.',
    'A table is a CSV file in UTF-8 with a line of titles: email, and if you like name, badge, language, draft (a file, seen from the table’s folder). Comma, semicolon and tab all work. Every row is looked at before the first badge is made: when one is wrong, nothing is written.',
    'The same badge is not given to the same address twice: run the same command again to go on after an interruption, or after rows were added.',
    'E-mail addresses are hashed with a salt of their own and written nowhere else. Evidence of a draft is shown first, and signed when you agree.',
  ],
  options: {
    to: { value: '<e-mail>', help: 'Whom the badge is for.' },
    csv: { value: '<file>', help: 'A table of people; - is standard input.' },
    format: {
      value: '<format>',
      choices: BADGE_PROOF_FORMATS,
      help: 'How it is signed: a token (the default), or a proof inside the JSON (eddsa-rdfc-2022).',
    },
    bake: {
      value: '<kinds>',
      choices: ['svg', 'png', 'none'],
      isList: true,
      help: 'Pictures to bake it into, with a comma between. Default: svg,png.',
    },
    language: {
      value: '<language>',
      choices: LOCALES,
      help: 'The language of the badge where neither draft nor table says it. Default: fr.',
    },
    'valid-until': {
      value: '<date>',
      help: 'Last day of the badge, as 2028-12-31. Default: it does not end.',
    },
    'competences-url': {
      value: '<url>',
      help: 'Where the pages of docs/competences are served; remembered. Ends in a slash, or holds {page}.',
    },
    'with-pages': { help: 'Write these pages below "public" as well, and point to them.' },
    'plain-email': {
      help: 'Write the address into the badge as it is. Everybody who has the badge can read it.',
    },
    'with-name': {
      help: 'Write the name from the table into the badge. Everybody who has the badge can read it.',
    },
    'without-evidence': { help: 'Leave the evidence of drafts out.' },
    yes: { help: 'The evidence of the drafts was read; do not ask.' },
    again: { help: 'Give a badge again that was withdrawn from this person.' },
    list: {
      value: '<file>',
      help: 'Write a table of who gets which picture, to send them. It holds addresses: delete it when you are done.',
    },
    ...FORCE_OPTION,
    'dry-run': { help: 'Look at everything, sign and write nothing.' },
    ...PASSPHRASE_OPTION,
  },
  maxOperands: 1,
  examples: [
    'speak-autonomy --to awa@example.org --with-pages',
    'draft.json --to awa@example.org --bake svg,png',
    '--csv volunteers.csv --list to-send.csv',
  ],
};

export interface IssueOptions {
  readonly format: BadgeProofFormat;
  readonly hasSvg: boolean;
  readonly hasPng: boolean;
  readonly validUntil: string | undefined;
  readonly competencesUrl: string;
  readonly isNamed: boolean;
  readonly isEmailPlain: boolean;
  readonly isAgain: boolean;
}

export function readIssueOptions(args: Arguments, organisation: Organisation, now: Date): IssueOptions {
  const bake = args.list('bake') ?? ['svg', 'png'];
  if (bake.includes('none') && bake.length > 1)
    throw new Failure({ code: 'option-value', path: '--bake', message: '"none" stands alone' });
  return {
    format: formatOf(args, organisation),
    hasSvg: bake.includes('svg'),
    hasPng: bake.includes('png'),
    validUntil: endOf(args.text('valid-until'), now),
    competencesUrl: competencesUrlOf(args, organisation),
    isNamed: args.isOn('with-name'),
    isEmailPlain: args.isOn('plain-email'),
    isAgain: args.isOn('again'),
  };
}

function formatOf(args: Arguments, organisation: Organisation): BadgeProofFormat {
  const format = args.text('format') === 'data-integrity' ? 'data-integrity' : 'jwt';
  const algorithm = algorithmOf(activeKey(organisation).publicJwk);
  if (canSign(algorithm, format)) return format;
  throw new Failure({
    code: 'key-cannot-sign',
    path: '--format',
    message: `a key of algorithm ${algorithm} signs tokens only`,
    value: format,
    choices: ['jwt'],
    hint: 'make an Ed25519 key with keygen --add',
  });
}

/** The end of that day, in UTC. */
function endOf(day: string | undefined, now: Date): string | undefined {
  if (day === undefined) return undefined;
  const end = `${day}T23:59:59Z`;
  const time = /^\d{4}-\d\d-\d\d$/u.test(day) ? Date.parse(end) : Number.NaN;
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)) {
    throw new Failure({
      code: 'date',
      path: '--valid-until',
      message: `"${day}" is no day, as in 2028-12-31`,
      value: day,
    });
  }
  if (time > now.getTime()) return end;
  throw new Failure({ code: 'date', path: '--valid-until', message: `${day} is over already`, value: day });
}

function competencesUrlOf(args: Arguments, { site, competencesUrl }: Organisation): string {
  const given = args.text('competences-url');
  if (args.isOn('with-pages')) {
    if (given === undefined) return site.url + PAGES_ADDRESS;
    throw new Failure({
      code: 'option-value',
      path: '--with-pages',
      message: '--with-pages and --competences-url exclude each other',
    });
  }
  const url = given ?? competencesUrl;
  const problem = competencesUrlProblem(url);
  if (problem) throw new Failure(problem);
  return url as string;
}
