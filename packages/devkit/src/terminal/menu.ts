/**
 * The open actions as a numbered list. Actions on one thing share a line: the thing first, then where, or how many.
 * Knows actions and names; reads and prints nothing.
 */
import type { Locale } from '@requapass/framework';
import type { Action, RunContent } from '@requapass/scenario';
import type { Naming } from './naming.js';
import { word } from './words.js';

export interface MenuLine {
  readonly label: string;
  /** One action, or a further choice. */
  readonly leads: Action | SubMenu;
}

export interface SubMenu {
  readonly question: string;
  /** By what is typed: a number of the list, or for an amount the amount itself. */
  readonly answers: ReadonlyMap<string, { readonly label: string | null; readonly action: Action }>;
}

/** The lines in the order of the actions. */
export function menuOf(
  actions: readonly Action[],
  content: RunContent,
  naming: Naming,
  locale: Locale,
): readonly MenuLine[] {
  const groups = new Map<string, Action[]>();
  for (const action of actions) {
    const key = groupOf(action);
    groups.set(key, [...(groups.get(key) ?? []), action]);
  }
  return [...groups.values()].map((group) => lineOf(group, content, naming, locale));
}

function groupOf(action: Action): string {
  switch (action.type) {
    case 'place':
    case 'set':
      return `${action.type} ${action.item}`;
    case 'use':
      return `use ${action.use}`;
    default:
      return JSON.stringify(action);
  }
}

function lineOf(group: readonly Action[], content: RunContent, naming: Naming, locale: Locale): MenuLine {
  const [first] = group as readonly [Action];
  if (first.type === 'set') {
    const counts = group.flatMap((action) => (action.type === 'set' ? [action.count] : []));
    const item = itemName(first.item, content, naming, locale);
    return {
      label: word(locale, 'count', { item }),
      leads: {
        question: word(locale, 'many', { counts: rangeOf(counts) }),
        answers: new Map(
          group.flatMap((action) =>
            action.type === 'set' ? [[String(action.count), { label: null, action }] as const] : [],
          ),
        ),
      },
    };
  }
  if (first.type === 'place' && group.length > 1)
    return {
      label: word(locale, 'put', { item: naming.thing(first.item) }),
      leads: listed(word(locale, 'where'), group, (action) =>
        action.type === 'place' ? placeName(action.at, naming, locale) : '',
      ),
    };
  if (first.type === 'use' && first.on !== undefined)
    return {
      label: word(locale, 'use', { use: naming.thing(first.use) }),
      leads: listed(word(locale, 'whom'), group, (action) =>
        action.type === 'use' ? naming.thing(action.on ?? '') : '',
      ),
    };
  return { label: labelOf(first, content, naming, locale), leads: first };
}

function listed(question: string, group: readonly Action[], label: (action: Action) => string): SubMenu {
  return {
    question,
    answers: new Map(group.map((action, index) => [String(index + 1), { label: label(action), action }])),
  };
}

function labelOf(action: Action, content: RunContent, naming: Naming, locale: Locale): string {
  switch (action.type) {
    case 'next':
      return word(locale, 'next');
    case 'choose':
      return content.kind === 'moment' ? offerOf(content.options, action.option, naming) : action.option;
    case 'pick':
      return content.kind === 'pick' ? offerOf(content.choices, action.choice, naming) : action.choice;
    case 'help':
      return word(locale, 'ask', {
        who: 'help' in content && content.help ? naming.person(content.help.who) : '',
      });
    case 'inspect':
      return word(locale, 'look', { item: naming.thing(action.item) });
    case 'place':
      return word(locale, 'putAt', {
        item: naming.thing(action.item),
        place: placeName(action.at, naming, locale),
      });
    case 'set':
      return naming.thing(action.item);
    case 'use':
      return naming.thing(action.use);
    case 'finish':
      return 'ending' in content ? naming.text(content.ending) : word(locale, 'finish');
  }
}

function offerOf(
  offers: readonly { readonly id: string; readonly text: string; readonly does: string | null }[],
  id: string,
  naming: Naming,
): string {
  const offer = offers.find((one) => one.id === id);
  if (!offer) return id;
  return offer.does === null
    ? naming.text(offer.text)
    : `${naming.text(offer.text)} (${naming.text(offer.does)})`;
}

function placeName(at: string | null, naming: Naming, locale: Locale): string {
  return at === null ? word(locale, 'take') : naming.thing(at);
}

/** An amount to plan is set under the name of its ticket, which has no name people read. */
function itemName(item: string, content: RunContent, naming: Naming, locale: Locale): string {
  const isTicket = content.kind === 'till' && content.ticket.id === item;
  return isTicket ? word(locale, 'amount') : naming.thing(item);
}

/** `0–8` where every number between fits, otherwise each of them. */
function rangeOf(counts: readonly number[]): string {
  const sorted = [...counts].sort((one, other) => one - other);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  return most - least + 1 === sorted.length ? `${least}–${most}` : sorted.join(', ');
}
