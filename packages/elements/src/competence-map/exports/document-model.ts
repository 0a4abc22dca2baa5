/**
 * From a portfolio laid out per competence to what a document says, form for form the same: who, when, each chosen
 * competence with its claim, where it comes from and its limits. Plain values; knows no form, no page and no element.
 */
import type { Stance } from '@requapass/assessment';
import type { ViewedCompetence, ViewedConfirmation } from '@requapass/assessment/portfolio.js';
import { COMPETENCES, type CompetenceId, type Level, type Pole } from '@requapass/framework';
import { dayInWords } from '../../shared/day-in-words.js';
import type { SentenceLookup } from '../activity.js';
import { confidenceLabel, stanceLabel, type Words } from '../map-model.js';
import { fill } from '../strings.js';
import { type ExportChoice, toldOpinion } from './choice.js';
import { cvSentence, type CvSentence } from './cv-sentences.js';
import { gameName, howItCameAbout, limits } from './document-origin.js';
import type { DocumentWords } from './export-strings.js';
import { inFirstPerson } from './first-person.js';

export interface ExportDocument {
  readonly locale: Words['locale'];
  readonly title: string;
  readonly subtitle: string;
  /** As typed, trimmed; empty where nobody typed one. */
  readonly name: string;
  /** The day in words. */
  readonly date: string;
  /** The chosen ones, in the framework's order. */
  readonly entries: readonly ExportEntry[];
  /** Those the person may claim, the best founded first. */
  readonly claims: readonly ExportEntry[];
  readonly how: readonly string[];
  readonly limits: readonly string[];
  /** How many competences the game saw, and the word under that number. */
  readonly seen: { readonly count: number; readonly word: string };
  /** What the picture shows, in words. */
  readonly pictureText: string;
}

export interface ExportEntry {
  readonly id: CompetenceId;
  readonly pole: Pole;
  readonly poleName: string;
  readonly short: string;
  /** As RECTEC+ has it. */
  readonly name: string;
  readonly seen: {
    readonly level: Level;
    readonly confidence: string;
    readonly sure: NonNullable<ViewedCompetence['seen']['confidence']>;
    readonly moments: number;
  } | null;
  readonly saidLevel: Level | null;
  /** Null where nothing was said, or the person does not want it told. */
  readonly stance: Stance | null;
  /** Empty then. */
  readonly stanceText: string;
  /** Answers that say something of the person: "cannot say" is left out. */
  readonly confirmations: readonly ExportConfirmation[];
  /** The latest level somebody gave. */
  readonly confirmedLevel: Level | null;
  readonly experiences: readonly { readonly place: string; readonly words: string }[];
  /** What was done in play, in the first person, at the level of the claim first. */
  readonly did: readonly { readonly game: string; readonly mission: string; readonly sentence: string }[];
  readonly reflections: readonly string[];
  readonly claim: Claim | null;
  /** Null where nothing can be said. */
  readonly cv: CvSentence | null;
}

/** The level the document speaks of, and on whose word: somebody else's before one's own, one's own before the game's. */
export interface Claim {
  readonly level: Level;
  readonly basis: 'confirmed' | 'said' | 'seen';
}

export interface ExportConfirmation {
  /** "Nadia B., coordinator, Two Banks". */
  readonly who: string;
  readonly date: string;
  readonly level: Level | null;
  readonly isAdjusted: boolean;
  readonly comment: string;
}

export interface DocumentInput extends DocumentWords {
  readonly viewed: readonly ViewedCompetence[];
  readonly choice: ExportChoice;
  readonly sentences: SentenceLookup;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export function makeExportDocument(input: DocumentInput): ExportDocument {
  const { viewed, choice, words, strings, today } = input;
  const chosen = viewed.filter(({ id }) => choice.competences?.has(id) ?? true);
  const entries = chosen.map((competence) => makeEntry(competence, input));
  const name = choice.name.replace(/\s+/g, ' ').trim();
  return {
    locale: words.locale,
    title: name ? fill(strings.exportsDocOf, { name }) : strings.exportsDocTitle,
    subtitle: strings.exportsDocSubtitle,
    name,
    date: fill(strings.exportsDocDate, { date: dayInWords(today, words.locale) }),
    entries,
    claims: entries.filter(isClaimable).sort((a, b) => strength(b) - strength(a)),
    how: howItCameAbout(chosen, entries, input),
    limits: limits(input),
    seen: countSeen(entries, words),
    pictureText: describePicture(entries, input),
  };
}

function makeEntry(viewed: ViewedCompetence, input: DocumentInput): ExportEntry {
  const { words, strings, choice } = input;
  const { id, seen, said } = viewed;
  const competence = COMPETENCES.find((each) => each.id === id);
  const pole = competence?.pole ?? 'reflective';
  const confirmations = choice.withConfirmations
    ? viewed.confirmed.filter(isOfPerson).map((each) => describeConfirmation(each, input))
    : [];
  const confirmedLevel = confirmations.filter(({ level }) => level !== null).at(-1)?.level ?? null;
  const claim = findClaim(viewed, confirmedLevel);
  const stance = toldOpinion(said.stance, choice);
  const entry = {
    id,
    pole,
    poleName: words.framework.poles[pole],
    short: words.framework.competences[id].short,
    name: words.framework.competences[id].name,
    seen:
      seen.level && seen.confidence
        ? {
            level: seen.level,
            confidence: confidenceLabel(seen.confidence, words.strings),
            sure: seen.confidence,
            moments: seen.observations,
          }
        : null,
    saidLevel: said.level,
    stance,
    stanceText: stance ? stanceLabel(stance, words.strings) : '',
    confirmations,
    confirmedLevel,
    experiences: choice.withExperiences
      ? viewed.experiences.map(({ where, words: own }) => ({
          place: strings[`exportsPlace_${where}`],
          words: own.replace(/\s+/g, ' ').trim(),
        }))
      : [],
    did: whatWasDone(viewed, claim?.level ?? null, input),
    reflections: said.reflections.flatMap(({ content, text }) => input.sentences(content, text) ?? []),
    claim,
  };
  return { ...entry, cv: cvSentence(entry, input) };
}

function isOfPerson({ answer }: ViewedConfirmation): boolean {
  return answer !== 'not-seen';
}

function describeConfirmation(
  confirmation: ViewedConfirmation,
  { words }: DocumentInput,
): ExportConfirmation {
  const { by, date, level, answer, comment } = confirmation;
  return {
    who: [by.name, by.role, by.organisation]
      .map((part) => part.trim())
      .filter(Boolean)
      .join(', '),
    date: dayInWords(date, words.locale),
    level,
    isAdjusted: answer === 'adjusted',
    comment: comment.replace(/\s+/g, ' ').trim(),
  };
}

/** What the person contests is nobody's claim, unless they or somebody else place them at a level. */
function findClaim({ seen, said }: ViewedCompetence, confirmed: Level | null): Claim | null {
  if (confirmed) return { level: confirmed, basis: 'confirmed' };
  if (said.level) return { level: said.level, basis: 'said' };
  if (seen.level && said.stance !== 'contested') return { level: seen.level, basis: 'seen' };
  return null;
}

/** Moments of play in the first person; those at the claimed level first, helped ones last. */
function whatWasDone(
  viewed: ViewedCompetence,
  level: Level | null,
  input: DocumentInput,
): ExportEntry['did'] {
  const { sentences, words, strings } = input;
  if (viewed.said.stance === 'contested') return [];
  const rank = (entry: (typeof viewed.seen.evidence)[number]): number =>
    (level === null ? 0 : Math.abs(entry.level - level) * 2) + (entry.isHelped ? 1 : 0);
  const said = [...viewed.seen.evidence]
    .filter((entry) => level === null || entry.level <= level)
    .sort((a, b) => rank(a) - rank(b))
    .flatMap(({ content, mission, text }) => {
      const told = sentences(content, text);
      const sentence = told && inFirstPerson(told, words.locale);
      const title = sentences(content, `${mission}.title`) ?? '';
      return sentence ? [{ game: gameName(content.id, strings), mission: title, sentence }] : [];
    });
  return said.filter(
    ({ sentence }, index) => said.findIndex((other) => other.sentence === sentence) === index,
  );
}

function isClaimable({ claim, experiences, confirmations, reflections }: ExportEntry): boolean {
  return claim !== null || experiences.length > 0 || confirmations.length > 0 || reflections.length > 0;
}

const BASIS = { confirmed: 400, said: 200, seen: 100 } as const;
const SURE = { high: 20, medium: 10, low: 0 } as const;

/** Somebody else's word counts most, then one's own with a real experience; a higher level only within that. */
function strength({ claim, stance, experiences, seen }: ExportEntry): number {
  return (
    (claim ? BASIS[claim.basis] + claim.level * 10 : 0) +
    (stance === 'confirmed' ? 60 : 0) +
    (experiences.length > 0 ? 80 : 0) +
    (seen ? SURE[seen.sure] : 0)
  );
}

function countSeen(entries: readonly ExportEntry[], { locale, strings }: Words): ExportDocument['seen'] {
  const count = entries.filter(({ seen }) => seen !== null).length;
  const isOne = new Intl.PluralRules(locale).select(count) === 'one';
  return { count, word: strings[isOne ? 'centreOne' : 'centreOther'] };
}

function describePicture(entries: readonly ExportEntry[], { words, strings }: DocumentInput): string {
  const levels = entries.flatMap((entry) => {
    const level = shownLevel(entry);
    return level
      ? [
          fill(strings.exportsDocPair, {
            name: entry.short,
            value: `${fill(strings.exportsDocLevelOf, { level })}, ${words.framework.levels[level]}`,
          }),
        ]
      : [];
  });
  const said = levels.join('; ');
  return fill(strings.exportsDocPicture, { levels: said ? `${said}.` : strings.exportsDocPictureNone });
}

function shownLevel({ claim, seen, saidLevel }: ExportEntry): Level | null {
  return claim?.level ?? seen?.level ?? saidLevel;
}
