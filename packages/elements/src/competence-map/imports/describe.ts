/**
 * Documents in plain words: what they are, of whom, how much. Pure: knows no screen. Names of people come as they were
 * written; who shows the sentence keeps their direction apart.
 */
import type { ConfirmationAnswer, ConfirmationRequest, Outcome, Portfolio } from '@requapass/assessment';
import type { AnyDocument } from '@requapass/assessment/portfolio.js';
import type { Locale } from '@requapass/framework';
import { dayInWords } from '../../shared/day-in-words.js';
import { fill } from '../strings.js';
import type { ImportStrings } from './import-strings.js';
import type { Step } from './plan-merge.js';
import type { Thing } from './portfolio-things.js';

export interface DescribeWords {
  readonly strings: ImportStrings;
  readonly locale: Locale;
  /** The names of the twelve competences. */
  readonly nameOf: (id: Outcome['competences'][number]['id']) => string;
}

type Counted =
  | 'importsSeen'
  | 'importsPlaced'
  | 'importsOutcomes'
  | 'importsLived'
  | 'importsRequests'
  | 'importsAnswers'
  | 'importsStances'
  | 'importsAsked'
  | 'importsConfirmed'
  | 'importsNew';

/** The form of a phrase that goes with a number. */
export function counted(key: Counted, count: number, { strings, locale }: DescribeWords): string {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? 'One' : 'Other';
  return fill(strings[`${key}${form}`], { count });
}

/** One line, e.g. "Une partie de La Passerelle : 6 compétences vues". */
export function describeDocument(document: AnyDocument, words: DescribeWords): string {
  switch (document.kind) {
    case 'outcome':
      return describeOutcome(document.document, words);
    case 'portfolio':
      return describePortfolio(document.document, words);
    case 'experiences':
      return counted('importsLived', document.document.experiences.length, words);
    case 'request':
      return describeRequest(document.document, words);
    case 'confirmation':
      return describeAnswer(document.document, words);
  }
}

export function describeThing(thing: Thing, words: DescribeWords): string {
  switch (thing.what) {
    case 'outcome': {
      const { label, addedOn, outcome } = thing.kept;
      const added =
        addedOn && fill(words.strings.importsAddedOn, { date: dayInWords(addedOn, words.locale) });
      return [label, describeOutcome(outcome, words), added].filter(Boolean).join(' · ');
    }
    case 'request':
      return describeRequest(thing.request, words);
    case 'confirmation':
      return describeAnswer(thing.answer, words);
    case 'experience':
      return [words.nameOf(thing.experience.competence), thing.experience.words].filter(Boolean).join(' · ');
  }
}

/** What would become of it; empty for a thing that is simply new. */
export function describeStep(step: Step, words: DescribeWords): string {
  const { strings } = words;
  if (!step.ok) return '';
  const added = step.changes.filter(({ how }) => how === 'added').length;
  const replaced = step.changes.filter(({ how }) => how === 'replaced').length;
  if (step.changes.length === 0) return strings.importsLeftOut;
  if (added + replaced === 0) return strings.importsKnown;
  if (step.changes.length === 1) return replaced > 0 ? strings.importsReplaces : strings.importsIsNew;
  if (added + replaced === step.changes.length) return strings.importsAllNew;
  return counted('importsNew', added + replaced, words);
}

function describeOutcome(outcome: Outcome, words: DescribeWords): string {
  const levels = outcome.competences.filter(({ level }) => level !== null).length;
  if (outcome.source === 'self')
    return fill(words.strings.importsSelf, { count: counted('importsPlaced', levels, words) });
  const { id } = outcome.content;
  const game = id === 'la-passerelle' ? words.strings.importsOurGame : id;
  return fill(words.strings.importsGame, { game, count: counted('importsSeen', levels, words) });
}

function describePortfolio(portfolio: Portfolio, words: DescribeWords): string {
  const parts = (
    [
      ['importsOutcomes', portfolio.outcomes],
      ['importsLived', portfolio.experiences],
      ['importsAnswers', portfolio.confirmations],
      ['importsRequests', portfolio.requests],
      ['importsStances', portfolio.stances],
    ] as const
  )
    .filter(([, list]) => list.length > 0)
    .map(([key, list]) => counted(key, list.length, words));
  if (parts.length === 0) return words.strings.importsEmptyMap;
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(parts);
  return fill(words.strings.importsMap, { parts: list });
}

function describeRequest({ from, competences }: ConfirmationRequest, words: DescribeWords): string {
  const count = counted('importsAsked', competences.length, words);
  const { importsRequest, importsRequestNameless } = words.strings;
  return fill(from ? importsRequest : importsRequestNameless, { name: from, count });
}

function describeAnswer({ by, date, competences }: ConfirmationAnswer, words: DescribeWords): string {
  const who = [by.name, by.role, by.organisation].filter(Boolean).join(', ');
  const seen = competences.filter(({ answer }) => answer !== 'not-seen').length;
  return fill(words.strings.importsAnswer, {
    who,
    date: dayInWords(date, words.locale),
    count: counted('importsConfirmed', seen, words),
  });
}
