/** The facts of an investigation as it is now. Knows the file and its state; judges nobody. */
import type { Facts } from '../runner/facts.js';
import { foundClues, openedSources, pinnedClues, type CaseFile } from './file.js';
import type { Contact, InvestigationState } from './types.js';

/** Without the prefix; always the same names for the same challenge. The table is in `types.ts`. */
export function investigationFacts(file: CaseFile, state: InvestigationState): Facts {
  const { sources, claims, passes, people } = file;
  const opened = openedSources(file, state);
  const pinned = pinnedClues(file, state);
  const originsOf = (claim: string): number =>
    new Set(pinned.filter(({ about }) => about === claim).map(({ source }) => source.origin)).size;
  const judged = claims.filter(({ id }) => state.verdicts[id] !== undefined);
  const right = judged.filter(({ id, truth }) => state.verdicts[id] === truth);
  const sentTo = ({ who }: Contact): string => state.sent[who] ?? '';
  const isTold = (person: Contact): boolean =>
    passes.some(({ id, does }) => id === sentTo(person) && does === 'tell');
  const counted = (list: readonly string[]): number => claims.filter(({ id }) => list.includes(id)).length;
  const reached = people.filter((person) => person.needs !== undefined && person.needs === sentTo(person));
  return {
    sources: sources.length,
    opened: opened.length,
    primary: opened.filter(({ isPrimary }) => isPrimary).length,
    'clues-found': foundClues(file, state).length,
    pinned: pinned.length,
    crossed: claims.filter(({ id }) => originsOf(id) > 1).length,
    claims: claims.length,
    judged: judged.length,
    right: right.length,
    wrong: judged.length - right.length,
    'unclear-kept': right.filter(({ truth }) => truth === 'unclear').length,
    'judged-unread': counted(state.unread),
    revised: counted(state.revised),
    sent: people.filter((person) => sentTo(person) !== '').length,
    ...Object.fromEntries(people.map((person) => [`sent.${person.who}`, sentTo(person)])),
    ...Object.fromEntries(
      passes.map(({ id }) => [`passed.${id}`, people.filter((person) => sentTo(person) === id).length]),
    ),
    reached: reached.length,
    bothered: people.filter((person) => isTold(person) && !reached.includes(person)).length,
    'sent-before-checking': people.filter(({ who }) => state.early.includes(who)).length,
    'asked-source': people.filter(({ who }) => state.questioned.includes(who)).length,
    asked: state.hasAsked ? 1 : 0,
  };
}
