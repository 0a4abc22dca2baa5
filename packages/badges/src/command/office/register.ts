/**
 * What was issued and what was taken back, one JSON object a line in `private/register.jsonl`; lines are only ever added.
 * A badge is noted before its files are written, so that an interrupted run can be gone on with. No e-mail address is in
 * it. Knows no signature.
 */
import { open, readFile, truncate } from 'node:fs/promises';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { isLocale, isRecord, type Locale } from '@requapass/framework';
import type { BadgeId } from '../../badge-set/badge.js';
import { isBadgeId } from '../../badge-set/badges.js';
import type { RecipientIdentity } from '../../issuing/recipient.js';
import { BADGE_PROOF_FORMATS, type BadgeProofFormat } from '../../issuing/signing-key.js';
import { STATUS_LIST_LENGTH } from '../../issuing/status-list.js';
import { EXIT_CODES, Failure } from '../cli/failure.js';

/** One badge of one person. */
export interface IssuedBadge {
  readonly note: 'issued';
  /** Name of its files, and the end of its address. */
  readonly uuid: string;
  readonly badge: BadgeId;
  readonly locale: Locale;
  readonly format: BadgeProofFormat;
  /** Of the e-mail address with the organisation's secret. */
  readonly fingerprint: string;
  readonly recipient: readonly RecipientIdentity[];
  readonly subjectId: string;
  /** Place in the status list. */
  readonly index: number;
  readonly issuedOn: string;
  readonly validUntil?: string;
}

interface WithdrawnBadge {
  readonly note: 'withdrawn';
  readonly uuid: string;
  readonly on: string;
  readonly reason?: string;
}

export interface Register {
  readonly issued: readonly IssuedBadge[];
  /** By `uuid`. */
  readonly withdrawn: ReadonlyMap<string, WithdrawnBadge>;
  readonly add: (note: IssuedBadge | WithdrawnBadge) => Promise<void>;
  /** A place in the status list that no badge has. */
  readonly freeIndex: () => number;
}

export async function openRegister(privateFolder: string): Promise<Register> {
  const path = join(privateFolder, 'register.jsonl');
  const bytes = await readFile(path).catch((error: unknown) => {
    if ((error as { code?: unknown }).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  });
  // A line without an end was being written when the power went: nothing was made of it yet.
  const whole = bytes.subarray(0, bytes.lastIndexOf(10) + 1);
  let isTorn = whole.length < bytes.length;
  const issued: IssuedBadge[] = [];
  const withdrawn = new Map<string, WithdrawnBadge>();
  const taken = new Set<number>();
  const numbers = new Set<string>();
  const isIssued = (wanted: string) => numbers.has(wanted);
  /** A line that is there twice, a place in the list given twice, a withdrawal of what was never given. */
  const contradicts = (note: IssuedBadge | WithdrawnBadge) =>
    note.note === 'withdrawn'
      ? !isIssued(note.uuid) || withdrawn.has(note.uuid)
      : isIssued(note.uuid) || taken.has(note.index);
  const take = (note: IssuedBadge | WithdrawnBadge) => {
    if (note.note === 'withdrawn') return void withdrawn.set(note.uuid, note);
    issued.push(note);
    numbers.add(note.uuid);
    taken.add(note.index);
  };
  for (const [index, line] of whole.toString('utf8').split('\n').slice(0, -1).entries()) {
    const note = parseNote(line);
    if (!note) throw damaged(path, index + 1, 'cannot be read');
    if (contradicts(note)) throw damaged(path, index + 1, 'does not go with the lines before it');
    take(note);
  }
  return {
    issued,
    withdrawn,
    async add(note) {
      await cutTornLine();
      const file = await open(path, 'a', 0o600);
      try {
        await file.appendFile(`${JSON.stringify(note)}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
      take(note);
    },
    freeIndex() {
      if (taken.size > STATUS_LIST_LENGTH / 2) {
        throw new Failure({
          code: 'list-full',
          path,
          message: `${taken.size} badges were issued; one office has room for ${STATUS_LIST_LENGTH / 2}`,
          hint: 'make another office with another --folder and a --site of its own',
        });
      }
      // At random: the order in which badges were given is nobody's business.
      for (;;) {
        const index = randomInt(STATUS_LIST_LENGTH);
        if (!taken.has(index)) return index;
      }
    },
  };

  async function cutTornLine(): Promise<void> {
    if (isTorn) await truncate(path, whole.length);
    isTorn = false;
  }
}

/** The badge a person already has, withdrawn ones left out. */
export function findIssued(register: Register, fingerprint: string, badge: BadgeId): IssuedBadge | undefined {
  return register.issued.find(
    (one) => one.fingerprint === fingerprint && one.badge === badge && !register.withdrawn.has(one.uuid),
  );
}

function parseNote(line: string): IssuedBadge | WithdrawnBadge | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || typeof value['uuid'] !== 'string' || !/^[\da-f-]{36}$/u.test(value['uuid']))
    return undefined;
  if (value['note'] === 'withdrawn') return typeof value['on'] === 'string' ? (value as never) : undefined;
  const { badge, locale, format, fingerprint, recipient, subjectId, index, issuedOn } = value;
  const isSound =
    value['note'] === 'issued' &&
    isBadgeId(badge) &&
    isLocale(locale) &&
    BADGE_PROOF_FORMATS.some((one) => one === format) &&
    Array.isArray(recipient) &&
    [fingerprint, subjectId, issuedOn].every((text) => typeof text === 'string') &&
    Number.isInteger(index) &&
    (index as number) >= 0 &&
    (index as number) < STATUS_LIST_LENGTH;
  return isSound ? (value as unknown as IssuedBadge) : undefined;
}

function damaged(path: string, line: number, what: string): Failure {
  return new Failure(
    {
      code: 'damaged-register',
      path,
      message: `line ${line} of the register ${what}`,
      hint: 'take the folder "private" from your copy',
    },
    EXIT_CODES.wrongInput,
  );
}
