/**
 * `issue`: gives badges of the set, to one person or to a whole table. Looks at everything first, then writes badge by
 * badge, so that an interrupted run is gone on with by the same command. Knows neither signatures nor pictures.
 */
import { join } from 'node:path';
import type { Locale } from '@requapass/framework';
import { parseEmail } from '../../issuing/recipient.js';
import type { Problem } from '../../problem.js';
import type { Arguments } from '../cli/arguments.js';
import { Failure } from '../cli/failure.js';
import type { Io, Report } from '../cli/io.js';
import { isoNow } from '../cli/iso-now.js';
import { startProgress } from '../cli/progress.js';
import { shownPath } from '../cli/shown-path.js';
import { competencePages } from '../issue/competence-pages.js';
import { confirmEvidence } from '../issue/confirm-evidence.js';
import { handOutPath, makeHandOutList } from '../issue/hand-out-list.js';
import { ISSUE, readIssueOptions, type IssueOptions } from '../issue/issue-options.js';
import { loadRasteriser } from '../issue/rasterise.js';
import { readRecipients, readWantedBadge, type Wanted } from '../issue/recipients.js';
import {
  fingerprintOf,
  findWithdrawn,
  writeBadge,
  type Outcome,
  type WrittenBadge,
} from '../issue/write-badge.js';
import { workIn } from '../office/at-work.js';
import { openKey, openOffice, type Office } from '../office/office.js';
import { writeOrganisation } from '../office/organisation.js';
import { publish } from '../office/publish.js';
import { findIssued, openRegister } from '../office/register.js';
import { writeIfOther, writeWhole } from '../office/write-file.js';

export { ISSUE };

/** So many are named one by one. */
const NAMED = 20;

export async function issue(args: Arguments, io: Io): Promise<Report> {
  const before = await openOffice(args, io);
  const options = readIssueOptions(args, before.organisation, io.now());
  const { wanted: asked, warnings } = await readWanted(args, io);
  const listPath = await handOutPath(args, before, io);
  const wanted = await confirmEvidence(asked, args, io);
  if (args.isOn('dry-run')) return dryRun(wanted, before, [...warnings, ...seenByYou(wanted)]);
  const rasterise = options.hasPng ? await loadRasteriser() : undefined;
  const key = await openKey(before, args, io);
  const written = await workIn(before, async (office, stillHeld) => {
    const register = await openRegister(office.privateFolder);
    stillHeld();
    await prepare(office, options, args.isOn('with-pages'));
    await publish(office, register, key, isoNow(io), stillHeld);
    const shop = { office, register, options, key, rasterise, now: () => isoNow(io) };
    const progress = startProgress(wanted.length, io);
    const done: WrittenBadge[] = [];
    try {
      for (const one of wanted) {
        stillHeld();
        done.push(await writeBadge(one, shop));
        progress.step();
      }
    } finally {
      progress.stop();
    }
    return done;
  });
  if (listPath !== undefined) await writeWhole(listPath, makeHandOutList(written), 0o600);
  return report(written, before, io, [
    ...warnings,
    ...seenByYou(written.filter(({ outcome }) => outcome === 'issued').map(({ wanted: one }) => one)),
    ...withdrawnWarnings(written),
  ]);
}

async function readWanted(
  args: Arguments,
  io: Io,
): Promise<{ readonly wanted: readonly Wanted[]; readonly warnings: readonly Problem[] }> {
  const [operand] = args.operands;
  const [to, csv] = [args.text('to'), args.text('csv')];
  if ((to === undefined) === (csv === undefined)) {
    throw new Failure({
      code: 'whom',
      path: '--to',
      message:
        to === undefined ? 'nobody is named to give the badge to' : '--to and --csv exclude each other',
      hint: 'name one person with --to, or a table with --csv',
    });
  }
  const everybody = operand === undefined ? undefined : await readWantedBadge(operand, io);
  const language = args.text('language') as Locale | undefined;
  const badge = everybody && { ...everybody, locale: everybody.locale ?? language };
  if (csv !== undefined) return readRecipients(csv, badge, language ?? 'fr', io);
  const email = parseEmail(to ?? '');
  if (email === undefined)
    throw new Failure({
      code: 'email',
      path: '--to',
      message: `"${to}" is no e-mail address`,
      value: to ?? '',
    });
  if (!badge) {
    throw new Failure({
      code: 'no-badge',
      path: '',
      message: 'no badge is named',
      hint: 'as in: issue speak-autonomy --to awa@example.org',
    });
  }
  const { locale = 'fr', evidence, isFromDraft, warnings } = badge;
  return {
    wanted: [{ line: 0, email, name: undefined, badge: badge.badge, locale, evidence, isFromDraft }],
    warnings,
  };
}

/** What the badges will point to, before the first of them. */
async function prepare(
  { organisation, privateFolder, publicFolder }: Office,
  { competencesUrl }: IssueOptions,
  hasPages: boolean,
) {
  if (hasPages)
    for (const [path, content] of competencePages()) await writeIfOther(join(publicFolder, path), content);
  if (organisation.competencesUrl !== competencesUrl)
    await writeOrganisation(privateFolder, { ...organisation, competencesUrl });
}

async function dryRun(
  wanted: readonly Wanted[],
  office: Office,
  warnings: readonly Problem[],
): Promise<Report> {
  const register = await openRegister(office.privateFolder);
  const seen = new Set<string>();
  const outcomes: Outcome[] = [];
  for (const one of wanted) {
    const fingerprint = await fingerprintOf(one.email, office);
    const name = `${fingerprint} ${one.badge}`;
    const isThere = seen.has(name) || findIssued(register, fingerprint, one.badge);
    outcomes.push(isThere ? 'already' : findWithdrawn(register, fingerprint, one) ? 'withdrawn' : 'issued');
    seen.add(name);
  }
  const counts = count(outcomes);
  return {
    json: { isDryRun: true, ...counts },
    lines: [`Nothing was written. ${wanted.length} rows are in order: ${sayCounts(counts)}.`],
    warnings,
  };
}

function report(
  written: readonly WrittenBadge[],
  office: Office,
  io: Io,
  warnings: readonly Problem[],
): Report {
  const counts = count(written.map(({ outcome }) => outcome));
  return {
    json: {
      ...counts,
      badges: written.map(({ wanted, outcome, id, files }) => ({
        ...(wanted.line > 0 ? { line: wanted.line } : {}),
        badge: wanted.badge,
        outcome,
        id,
        files,
      })),
      upload: office.publicFolder,
      site: office.organisation.site.url,
    },
    lines: [
      `${sayCounts(counts)}.`,
      ...written
        .slice(0, NAMED)
        .flatMap(({ wanted, files }) =>
          files.map((file) => `  ${wanted.line > 0 ? `line ${wanted.line}  ` : ''}${shownPath(file, io)}`),
        ),
      ...(written.length > NAMED ? [`  … and ${written.length - NAMED} more`] : []),
      `Upload ${shownPath(office.publicFolder, io)} to ${office.organisation.site.url}`,
    ],
    warnings,
  };
}

/** No game saw these: what the badge says was seen, whoever signs says. */
function seenByYou(wanted: readonly Wanted[]): readonly Problem[] {
  const [first, ...others] = wanted.filter(({ isFromDraft }) => !isFromDraft);
  if (!first) return [];
  const count = others.length + 1;
  return [
    {
      code: 'seen-by-you',
      path: first.line > 0 ? `line ${first.line}` : '--to',
      message:
        count === 1
          ? '1 badge comes from no draft: it says that you saw this in real life, and that the person says “That’s me”'
          : `${count} badges come from no draft: they say that you saw this in real life, and that each person says “That’s me”`,
      hint: `if that is not so, take ${count === 1 ? 'it' : 'them'} back with revoke`,
    },
  ];
}

function withdrawnWarnings(written: readonly WrittenBadge[]): readonly Problem[] {
  return written
    .filter(({ outcome }) => outcome === 'withdrawn')
    .map(({ wanted }) => ({
      code: 'withdrawn-before',
      path: wanted.line > 0 ? `line ${wanted.line}` : '--to',
      message: `${wanted.badge} was withdrawn from this person and was not given again`,
      hint: 'use --again to give it once more',
    }));
}

function count(outcomes: readonly Outcome[]): Readonly<Record<Outcome, number>> {
  const of = (wanted: Outcome) => outcomes.filter((one) => one === wanted).length;
  return {
    issued: of('issued'),
    completed: of('completed'),
    already: of('already'),
    withdrawn: of('withdrawn'),
  };
}

function sayCounts({ issued, completed, already, withdrawn }: Readonly<Record<Outcome, number>>): string {
  return [
    `${issued} signed`,
    ...(completed > 0 ? [`${completed} completed`] : []),
    ...(already > 0 ? [`${already} there already`] : []),
    ...(withdrawn > 0 ? [`${withdrawn} not given again`] : []),
  ].join(', ');
}
