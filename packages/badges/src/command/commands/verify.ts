/** `verify`: looks at a badge as any verifier would, and says each answer. The words are those people see on pages. */
import { LOCALES, isLocale, type Locale } from '@requapass/framework';
import { DRAFT_LACKS } from '../../badge-set/badge-draft.js';
import { sayLacks } from '../../badge-set/say-lacks.js';
import { badgeSetWords } from '../../badge-set/words.js';
import type { Badge } from '../../reading/badge.js';
import { loadReadingSentences } from '../../reading/sentences.js';
import { hostsToContact } from '../../verification/hosts.js';
import type { Fetcher } from '../../verification/network.js';
import type { CheckState, Verification } from '../../verification/result.js';
import { loadVerificationSentences } from '../../verification/sentences.js';
import { verifyBadge } from '../../verification/verify-badge.js';
import type { Arguments, CommandSpec } from '../cli/arguments.js';
import { EXIT_CODES, plain, type ExitCode } from '../cli/failure.js';
import type { Io, Report } from '../cli/io.js';
import { findOffice, type Office } from '../office/office.js';
import { createOwnSite } from '../office/own-site.js';
import { readBadgeFile } from '../verify/read-badge-file.js';

export const VERIFY: CommandSpec = {
  name: 'verify',
  summary: 'says whether a badge is intact, whose it is, and whether it was withdrawn',
  synopsis: ['<file> [options]'],
  description: [
    'Reads a credential (JSON or token) or a picture with a badge inside, Open Badges 2.0 or 3.0, and checks: was it changed since it was signed, is the key the issuer’s, is the issuer one you trust, its dates, and whether it was withdrawn. What cannot be checked is never called valid.',
    'Nothing is asked on the web unless you say --online. Your own badges are checked against the folder "public", as they will be once it is uploaded.',
  ],
  options: {
    online: { help: 'Ask the issuer’s own site, by https. The hosts are named first.' },
    trust: {
      value: '<ids>',
      isList: true,
      help: 'Issuers you trust, as did:web:pont.example.org, with commas between. You trust yourself.',
    },
    lang: {
      value: '<language>',
      choices: LOCALES,
      help: 'Language of the answers. Default: that of your terminal, or English.',
    },
  },
  maxOperands: 1,
  examples: [
    'badge-office/public/badges/7d1c….png',
    'somebody.svg --online --trust did:web:pont.example.org',
  ],
};

const EXIT_OF: Readonly<Record<CheckState, ExitCode>> = {
  yes: EXIT_CODES.done,
  no: EXIT_CODES.notValid,
  unknown: EXIT_CODES.notChecked,
};
const MARKS: Readonly<Record<CheckState, string>> = { yes: '✓', no: '✗', unknown: '?' };
const CHECKS = ['intact', 'bound', 'trusted', 'dates', 'status', 'form'] as const;

export async function verify(args: Arguments, io: Io): Promise<Report> {
  const badge = await readBadgeFile(args, io);
  const office = await findOffice(args, io);
  const isOnline = args.isOn('online');
  const hosts = hostsToContact(badge.document);
  if (isOnline)
    for (const { host, purposes } of hosts) io.writeError(`asking ${plain(host)} (${purposes.join(', ')})\n`);
  const fetcher = isOnline ? io.fetch : office && createOwnSite(office);
  const trusted = [...(office ? [office.organisation.site.did] : []), ...(args.list('trust') ?? [])];
  const result = await verifyBadge(badge.document, {
    ...(fetcher ? { fetcher: onlyKnown(fetcher, office, isOnline) } : {}),
    now: io.now().getTime(),
    trustedIssuers: trusted.map((id) => ({ id })),
  });
  return {
    json: { verdict: result.verdict, badge: describe(badge), checks: result, hosts },
    lines: await say(badge, result, localeOf(args, io), isOnline ? [] : hosts.map(({ host }) => host)),
    exitCode: EXIT_OF[result.verdict],
  };
}

/** Away from the web only the own site answers; of others nothing is known, not even that they do not answer. */
function onlyKnown(fetcher: Fetcher, office: Office | undefined, isOnline: boolean): Fetcher {
  return (url) =>
    isOnline || (office && url.startsWith(office.organisation.site.url))
      ? fetcher(url)
      : Promise.reject(new Error('not asked'));
}

function describe({ name, issuer, validFrom, validUntil, format }: Badge) {
  return { name, issuer: issuer?.name, issuerId: issuer?.id, format, validFrom, validUntil };
}

async function say(
  badge: Badge,
  result: Verification,
  locale: Locale,
  hosts: readonly string[],
): Promise<readonly string[]> {
  const { codes } = await loadVerificationSentences(locale);
  const { warnings } = await loadReadingSentences(locale);
  const title = [badge.name, badge.issuer?.name, badge.issuer?.id ?? badge.issuer?.host]
    .filter(Boolean)
    .join(' · ');
  // Nobody signed it: a row of answers about a signature would only confuse.
  if (badge.isDraft) return [plain(title), sayLacks(DRAFT_LACKS, badgeSetWords(locale))];
  return [
    plain(title),
    ...CHECKS.map(
      (check) => `${MARKS[result[check].state]} ${codes[result[check].code]} (${result[check].code})`,
    ),
    ...[...new Set(badge.warnings.map(({ code }) => code))].map((code) => `! ${warnings[code]} (${code})`),
    ...(result.verdict === 'unknown' && hosts.length > 0
      ? [`--online would ask: ${plain(hosts.join(', '))}`]
      : []),
  ];
}

function localeOf(args: Arguments, { env }: Io): Locale {
  const wanted = args.text('lang') ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').slice(0, 2);
  return isLocale(wanted) ? wanted : 'en';
}
