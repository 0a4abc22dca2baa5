/**
 * One badge of one person: its credential signed, looked at by our own verification, and baked into pictures. Writes
 * nothing and asks nobody.
 */
import { drawBadge } from '../../badge-set/picture/draw-badge.js';
import { badgeById } from '../../badge-set/badges.js';
import type { BadgeEvidence } from '../../badge-set/badge-draft.js';
import { sayBadge } from '../../badge-set/say-badge.js';
import { badgeSetWords } from '../../badge-set/words.js';
import { bakePng } from '../../baking/bake-png.js';
import { bakeSvg } from '../../baking/bake-svg.js';
import { makeDidDocument } from '../../issuing/issuer.js';
import { makeCredential } from '../../issuing/make-credential.js';
import { signCredential } from '../../issuing/sign-credential.js';
import type { SigningKey } from '../../issuing/signing-key.js';
import { verifyBadge } from '../../verification/verify-badge.js';
import { EXIT_CODES, Failure } from '../cli/failure.js';
import { profileOf } from '../office/organisation.js';
import { badgeFiles, statusFiles, subtle, type Office } from '../office/office.js';
import type { IssuedBadge } from '../office/register.js';

export async function signBadge(
  office: Office,
  issued: IssuedBadge,
  evidence: readonly BadgeEvidence[],
  competencesUrl: string,
  key: SigningKey,
): Promise<string> {
  const { format, issuedOn, validUntil } = issued;
  const credential = makeCredential({
    badge: badgeById(issued.badge),
    words: badgeSetWords(issued.locale),
    competencesUrl,
    issuer: profileOf(office.organisation),
    id: badgeFiles(office, issued.uuid, format).id,
    subjectId: issued.subjectId,
    recipient: issued.recipient,
    validFrom: issuedOn,
    ...(validUntil === undefined ? {} : { validUntil }),
    evidence,
    status: { list: statusFiles(office, format).id, index: issued.index },
  });
  const signed = await signCredential(credential, key, { format, created: issuedOn, subtle });
  if (!signed.ok) throw new Failure(signed.error);
  await lookAgain(office, signed.value, issuedOn);
  return signed.value;
}

/** What leaves this house is what our own verification calls intact, ours and well-formed; else nothing leaves. */
async function lookAgain({ organisation }: Office, badge: string, issuedOn: string): Promise<void> {
  const { site, keys } = organisation;
  const didDocument = JSON.stringify(makeDidDocument(site.did, keys));
  const { intact, bound, dates, form } = await verifyBadge(badge, {
    now: Date.parse(issuedOn),
    hosts: [new URL(site.url).host],
    fetcher: (url) =>
      Promise.resolve(
        url === site.url + site.didPath ? { status: 200, text: didDocument } : { status: 404, text: '' },
      ),
  });
  const wrong = [intact, bound, dates, form].find(({ state }) => state !== 'yes');
  if (!wrong) return;
  throw new Failure(
    {
      code: 'not-verifiable',
      path: '',
      message: `the badge that was just signed does not verify: ${wrong.code}`,
    },
    EXIT_CODES.broken,
  );
}

/** The drawing of a badge, with nothing baked into it yet. */
export function drawingOf({ badge, locale }: Pick<IssuedBadge, 'badge' | 'locale'>): string {
  const definition = badgeById(badge);
  return drawBadge(definition, sayBadge(definition, badgeSetWords(locale)).name);
}

export function bakeInto(picture: string, badge: string): string;
export function bakeInto(picture: Uint8Array, badge: string): Uint8Array;
export function bakeInto(picture: string | Uint8Array, badge: string): string | Uint8Array {
  const baked = typeof picture === 'string' ? bakeSvg(picture, badge) : bakePng(picture, badge);
  if (!baked.ok) throw new Failure(baked.error, EXIT_CODES.broken);
  return baked.value;
}
