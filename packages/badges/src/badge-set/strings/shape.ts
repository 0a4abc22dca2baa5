/**
 * The shape every language of the badge set's texts must fill. Types only: knows no sentence. `{…}` is filled in.
 */
import type { Band, BadgeId, CompositeId } from '../badge.js';
import type { DRAFT_LACKS } from '../badge-draft.js';
import type { Level } from '@requapass/framework';
import type { MissingCode } from '../missing.js';

export interface BadgeSetStrings {
  readonly name: Readonly<Record<Band, string>> & Readonly<Record<CompositeId, string>>;
  /** What was done, in the past, without saying who: never what somebody is like. */
  readonly description: Readonly<Record<BadgeId, string>>;
  readonly criteria: CriteriaStrings;
  readonly evidence: EvidenceStrings;
  /** To the person, one short step each. */
  readonly missing: Readonly<Record<MissingCode, string>>;
  /** What a draft lacks that whoever signs adds: a sentence with `{things}`, and the things. */
  readonly lacks: Readonly<Record<'sentence' | (typeof DRAFT_LACKS)[number], string>>;
  readonly alignment: AlignmentStrings;
  readonly pages: PageStrings;
}

/** The criteria of a badge, in Markdown: headings in bold, level sentences as a list between. */
interface CriteriaStrings {
  /** `{count}` missions. */
  readonly seenBand: string;
  readonly seenComposite: string;
  /** `{count}` missions together. */
  readonly together: string;
  readonly reflectedDiscover: string;
  readonly reflectedAutonomy: string;
  /** One level in the list: `{sentence}`, `{level}`, `{label}`. */
  readonly level: string;
  readonly confirmed: string;
  readonly confirmedAll: string;
  /** What the badge does not say. */
  readonly limits: string;
}

interface EvidenceStrings {
  /** Name of one piece of evidence: `{mission}` of `{content}`. */
  readonly mission: string;
  readonly observationsOne: string;
  readonly observations: string;
  readonly stance: string;
  readonly stanceText: string;
  readonly reflection: string;
  readonly reflectionText: string;
  readonly confirmation: string;
  readonly confirmationOne: string;
  readonly confirmations: string;
  readonly experience: string;
}

interface AlignmentStrings {
  /** `{name}` of the competence, `{level}` and its `{label}`. */
  readonly level: string;
  /** `{level}` of the European framework. */
  readonly eqf: string;
  /** Responsibility and autonomy at each level of the EQF, in our own words. */
  readonly eqfLevels: Readonly<Record<Level, string>>;
  /** Says that a badge is no qualification. */
  readonly eqfText: string;
}

/** The pages that alignments point to. */
interface PageStrings {
  readonly language: string;
  /** `{level}` and its `{label}`. */
  readonly level: string;
  /** Before the official name, or what stands for it. */
  readonly name: string;
}
