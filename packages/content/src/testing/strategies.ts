/** Ways of playing, from clickers to somebody who cares. For tests. Knows no mission by name. */
import type { Action, Mission, RunContent, Texts } from '@requapass/scenario';
import { sendAnyhow, sendWell } from './front-strategies.js';
import { inquireAnyhow, inquireWell } from './inquiry-strategies.js';
import { composeAnyhow, composeWell } from './compose-strategies.js';
import { createPlanner, planAnyhow } from './plan-strategies.js';
import type { Strategy } from './play.js';
import { talkAnyhow, talkWell } from './talk-strategies.js';
import { tillAnyhow, tillWell } from './till-strategies.js';

interface Shown {
  readonly id: string;
  readonly text: string;
  readonly does: string | null;
}
type Reflecting = Extract<RunContent, { kind: 'reflecting' }>;
type Sorting = Extract<RunContent, { kind: 'sorting' }>;
type Cell = Extract<RunContent, { kind: 'planning' }>['cells'][number];

/** Chooses the same way everywhere, shelves included. */
export function clicker(choose: (shown: readonly Shown[]) => Shown, asksForHelp = false): Strategy {
  const talked = new Map<string, number>();
  return (content) => {
    switch (content.kind) {
      case 'moment':
        if (asksForHelp && content.help && !content.help.isAsked) return { type: 'help' };
        return { type: 'choose', option: choose(content.options).id };
      case 'pick':
        return { type: 'pick', choice: choose(content.choices).id };
      case 'sorting':
        if (asksForHelp && content.help && !content.help.isAsked) return { type: 'help' };
        return placeNext(content, (shelves) => choose(shelves).id);
      case 'planning':
        if (asksForHelp && content.help && !content.help.isAsked) return { type: 'help' };
        return planAnyhow(content, (cells) => {
          const shown = cells.map(({ id }) => ({ id, text: id, does: null }));
          return cells[shown.indexOf(choose(shown) as (typeof shown)[number])] as (typeof cells)[number];
        });
      case 'investigation': {
        if (asksForHelp && content.help && !content.help.isAsked) return { type: 'help' };
        const count = talked.get(content.challenge) ?? 0;
        talked.set(content.challenge, count + 1);
        return inquireAnyhow(content, choose, count);
      }
      case 'composing':
        if (asksForHelp && content.help && !content.help.isAsked) return { type: 'help' };
        return composeAnyhow(content, choose);
      case 'discussion': {
        if (asksForHelp && content.help && !content.help.isAsked) return { type: 'help' };
        const count = talked.get(content.challenge) ?? 0;
        talked.set(content.challenge, count + 1);
        return talkAnyhow(content, choose, count);
      }
      case 'fronts':
        if (asksForHelp && content.help && !content.help.isAsked) return { type: 'help' };
        return sendAnyhow(content, (fronts) => {
          const shown = fronts.map(({ id, name }) => ({ id, text: name, does: null }));
          return fronts[shown.indexOf(choose(shown) as (typeof shown)[number])] as (typeof fronts)[number];
        });
      case 'till':
        if (asksForHelp && content.help && !content.help.isAsked) return { type: 'help' };
        return tillAnyhow(content, choose);
      case 'reflecting':
        return reflect(content, ({ text }) => {
          const piles = ['mine', 'aside'].map((id) => ({ id, text, does: null }));
          return choose(piles).id === 'mine';
        });
      default:
        return { type: 'next' };
    }
  };
}

export const first = (shown: readonly Shown[]): Shown => shown[0] as Shown;
export const last = (shown: readonly Shown[]): Shown => shown.at(-1) as Shown;

/** By the number of characters a person sees. */
export function byLength(texts: Texts, wanted: 'longest' | 'shortest') {
  const length = ({ text, does }: Shown) => wordsOf([texts[text], does && texts[does]].join('')).length;
  return (shown: readonly Shown[]): Shown => {
    const sorted = [...shown].sort((one, other) => length(other) - length(one));
    return wanted === 'longest' ? first(sorted) : last(sorted);
  };
}

/** The words alone, without the marks of other languages. */
export function wordsOf(text: string): string {
  return text.replace(/\[[a-z]{2}:([^\]]*)\]/g, '$1');
}

/** A small generator (mulberry32): the same seed plays the same way. */
export function atRandom(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return (shown: readonly Shown[]): Shown => shown[Math.floor(next() * shown.length)] as Shown;
}

/**
 * Takes the option of one level where there is one, turns to people in a given order, and sorts as the
 * rules say: reads every label first when `reads`, reads one again at the end when `checks`.
 */
export function person(
  mission: Mission,
  { level, order = [], reads = true, checks = false }: PersonOptions,
): Strategy {
  const levels = new Map(
    Object.values(mission.nodes).flatMap((node) =>
      node.type === 'moment' ? node.options.map((option) => [option.text, option.level] as const) : [],
    ),
  );
  const checked = new Set<string>();
  const worked = new Set<string>();
  const plan = createPlanner(mission, level === 4);
  return (content) => {
    switch (content.kind) {
      case 'moment': {
        const option = content.options.find(({ text }) => levels.get(text) === level);
        return { type: 'choose', option: (option ?? first(content.options)).id };
      }
      case 'pick': {
        const wanted = order.find((id) => content.choices.some((choice) => choice.id === id));
        return { type: 'pick', choice: wanted ?? first(content.choices).id };
      }
      case 'sorting':
        return sortWell(mission, content, reads, checks ? checked : null);
      case 'reflecting':
        return reflect(content, () => true);
      case 'planning':
        return reads ? plan(content) : planAnyhow(content, (cells) => cells[0] as Cell);
      case 'investigation':
        return inquireWell(mission, content, level);
      case 'composing':
        return composeWell(mission, content, level);
      case 'discussion':
        return talkWell(mission, content, level);
      case 'fronts':
        return sendWell(mission, content, level, worked);
      case 'till':
        return tillWell(mission, content, { level, checks });
      default:
        return { type: 'next' };
    }
  };
}

export interface PersonOptions {
  readonly level: number;
  readonly order?: readonly string[];
  readonly reads?: boolean;
  readonly checks?: boolean;
}

/** Says something of every card: keeps it where it may, as long as there is room. */
function reflect(content: Reflecting, keeps: (card: Reflecting['cards'][number]) => boolean): Action {
  const card = content.cards.find(({ pile }) => pile === 'open');
  if (!card) return { type: 'finish' };
  return { type: 'place', item: card.id, at: keeps(card) && !content.isFull ? 'mine' : null };
}

/** @param checked - what was read again so far, or null to leave it at that. */
function sortWell(mission: Mission, content: Sorting, reads: boolean, checked: Set<string> | null): Action {
  const unread = content.items.find((item) => item.label === null);
  if (reads && unread) return { type: 'inspect', item: unread.id };
  const challenge = sortingIn(mission, content.challenge);
  const before = sortingIn(mission, challenge?.continues ?? '');
  // What has to be cooked tonight goes first.
  const urgency = (id: string) =>
    challenge?.items.find((item) => item.id === id)?.rule === 'urgent' ? 0 : 1;
  const [next] = content.items
    .filter((item) => item.shelf === null)
    .sort((one, other) => urgency(one.id) - urgency(other.id));
  if (next) {
    const item = [challenge, before].flatMap((from) => from?.items ?? []).find(({ id }) => id === next.id);
    return { type: 'place', item: next.id, at: item?.fits[0] ?? null };
  }
  const again = checked && content.items.find((item) => !checked.has(`${content.challenge} ${item.id}`));
  if (!again) return { type: 'finish' };
  checked.add(`${content.challenge} ${again.id}`);
  return { type: 'inspect', item: again.id };
}

function sortingIn(mission: Mission, slug: string) {
  const challenge = mission.challenges?.[slug];
  return challenge?.kind === 'sorting' ? challenge : undefined;
}

function placeNext(content: Sorting, choose: (shelves: readonly Shown[]) => string): Action {
  const item = content.items.find(({ shelf }) => shelf === null);
  if (!item) return { type: 'finish' };
  const shelves = content.shelves
    .filter(({ isOpen }) => isOpen)
    .map(({ id, rule }) => ({ id, text: rule, does: null }));
  return { type: 'place', item: item.id, at: choose(shelves) };
}
