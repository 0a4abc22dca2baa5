/**
 * The display model: what of a badge may be shown, whichever standard it is written in. Types only. Says nothing
 * about whether the badge is genuine: that is `verification`, which works on `document`, never on this model.
 *
 * Every text here was written by a stranger. Texts are plain (criteria and narratives are markdown, as text), without
 * characters that turn the direction of writing; put them into a page as text, never as HTML. Links are `http` and
 * `https` only. Where a field is missing in the document it is `undefined`, or an empty list.
 */
import type { JsonObject } from './json/json-value.js';
import type { ReadingWarning } from './reading-problem.js';

/** `ob2` Open Badges 2.0 · `ob3` Open Badges 3.0 · `edc` European Digital Credential (shown, not verifiable here). */
export type BadgeFormat = 'ob2' | 'ob3' | 'edc';

/** W3C Verifiable Credentials Data Model 1.1 or 2.0; `ob2` has a model of its own. */
export type BadgeDataModel = 'ob2' | 'vcdm-1.1' | 'vcdm-2.0';

export interface Badge {
  readonly format: BadgeFormat;
  readonly dataModel: BadgeDataModel;
  /** The assertion's or credential's own id: an address or a URN. Text, not to be followed. */
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly image: BadgeImage | undefined;
  readonly issuer: BadgeIssuer | undefined;
  readonly recipient: BadgeRecipient;
  /** When it was given, in UTC: `2026-11-23T10:00:00.000Z`. */
  readonly awardedOn: string | undefined;
  readonly validFrom: string | undefined;
  readonly validUntil: string | undefined;
  readonly criteria: BadgeCriteria;
  readonly evidence: readonly BadgeEvidence[];
  readonly alignments: readonly BadgeAlignment[];
  readonly tags: readonly string[];
  readonly results: readonly BadgeResult[];
  /** What this person did for it, in markdown. */
  readonly narrative: string | undefined;
  /** The achievement's or badge class's id, text. */
  readonly achievementId: string | undefined;
  readonly achievementType: string | undefined;
  /** Language of the badge's words, as `fr` or `nl-BE`. */
  readonly language: string | undefined;
  /** Others' statements about badge, achievement or issuer: raw, not verified, and none inside them is followed. */
  readonly endorsements: readonly BadgeEndorsement[];
  /** Entries of `credentialStatus` as they are written; an OB 2.0 issuer's `revocationList` is not among them. */
  readonly statuses: readonly BadgeStatusEntry[];
  /** Ways in which its authenticity could be checked. Empty: nobody signed it. */
  readonly proofs: readonly BadgeProof[];
  /** Nobody issued and nobody signed it yet: a Requapass badge draft. */
  readonly isDraft: boolean;
  /** False where this package knows no way to verify the format at all. */
  readonly isVerifiable: boolean;
  /** Documents that the badge refers to by address only and that were not handed over. */
  readonly missing: readonly MissingDocument[];
  /** What to verify. */
  readonly document: BadgeDocument;
  /** The presentation or record this badge was inside of, when that is a document with a proof of its own. */
  readonly wrapper: BadgeDocument | undefined;
  /** Where in the input it was found; `''` when it is the input. */
  readonly path: string;
  /** What was odd. Paths are those inside this badge's own document. */
  readonly warnings: readonly ReadingWarning[];
}

/** A link that may be followed: `http` or `https`, no name and password in it. */
export interface BadgeLink {
  readonly href: string;
  /** To be shown beside the link; letters beyond Latin stay in their `xn--` form. */
  readonly host: string;
}

/** A picture of somebody else's: show it in `<img>` only. */
export interface BadgeImage {
  /** `https:`, `http:`, or `data:image/…` when `isEmbedded`. */
  readonly href: string;
  /** Showing it makes no request. */
  readonly isEmbedded: boolean;
  /** Host that showing it would contact. */
  readonly host: string | undefined;
  readonly caption: string | undefined;
}

export interface BadgeIssuer {
  readonly name: string | undefined;
  /** Address or DID. */
  readonly id: string | undefined;
  /**
   * Host that `id` names (an address, or did:web); what a key can be bound to. Never taken from `url`, which anyone
   * may write.
   */
  readonly host: string | undefined;
  readonly url: BadgeLink | undefined;
  readonly image: BadgeImage | undefined;
  readonly email: string | undefined;
  readonly description: string | undefined;
}

export interface BadgeRecipient {
  /** The person's name, when the badge gives one. */
  readonly name: string | undefined;
  readonly identifiers: readonly RecipientIdentifier[];
}

export interface RecipientIdentifier {
  /** As the badge says: `email`, `emailAddress`, `url`, `did`, `telephone`… */
  readonly type: string;
  readonly isHashed: boolean;
  /** For people: `m•••@example.org`, or the first characters of a hash. */
  readonly masked: string;
  /** The hash (`sha256$…`), or the identity itself: in that case only where the reader was told to reveal it. */
  readonly value: string | undefined;
  readonly salt: string | undefined;
}

export interface BadgeCriteria {
  /** Markdown, as text. */
  readonly narrative: string | undefined;
  readonly url: BadgeLink | undefined;
}

export interface BadgeEvidence {
  readonly name: string | undefined;
  readonly description: string | undefined;
  /** Markdown, as text. */
  readonly narrative: string | undefined;
  readonly genre: string | undefined;
  readonly url: BadgeLink | undefined;
}

export interface BadgeAlignment {
  readonly name: string | undefined;
  readonly url: BadgeLink | undefined;
  readonly description: string | undefined;
  readonly framework: string | undefined;
  readonly code: string | undefined;
  readonly type: string | undefined;
}

export interface BadgeResult {
  /** What was measured, from its description. */
  readonly name: string | undefined;
  /** Percent, LetterGrade, RubricCriterionLevel, Status… */
  readonly type: string | undefined;
  /** What was reached, as written; a rubric level's name. */
  readonly value: string | undefined;
}

export interface BadgeEndorsement {
  readonly path: string;
  readonly of: 'badge' | 'achievement' | 'issuer';
  /** Undefined where only an address is given: then it is among `missing`. */
  readonly document: BadgeDocument | undefined;
  readonly url: BadgeLink | undefined;
}

export interface BadgeStatusEntry {
  readonly path: string;
  /** As in `BitstringStatusListEntry`; empty when it says none. */
  readonly type: string;
  readonly entry: JsonObject;
}

export interface BadgeProof {
  /** `hosted`: the issuer's own address says so. `jws`: signed OB 2.0. `jwt`: VC-JWT. `embedded`: a `proof` inside. */
  readonly kind: 'hosted' | 'jws' | 'jwt' | 'embedded';
  /** JWS algorithm, cryptosuite of a DataIntegrityProof, or the proof's own type; empty for `hosted`. */
  readonly name: string;
  readonly path: string;
}

export interface MissingDocument {
  readonly part: 'badge' | 'badge-class' | 'issuer' | 'endorsement';
  readonly path: string;
  readonly url: BadgeLink;
}

/** A document as it came, before any tidying: what signatures are about. */
export type BadgeDocument = JsonDocument | JwsDocument;

export interface JsonDocument {
  readonly kind: 'json';
  readonly value: JsonObject;
}

export interface JwsDocument {
  readonly kind: 'jws';
  /** Compact serialization, unchanged. */
  readonly token: string;
  /** Not verified. */
  readonly header: JsonObject;
  /** Not verified. */
  readonly payload: JsonObject;
}
