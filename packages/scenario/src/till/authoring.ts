/**
 * What a till mentions: money, articles, sources, people, texts, places; and sums that cannot be.
 * Knows no pack.
 */
import type { ChallengeAuthoring } from '../challenge/authoring.js';
import { problemsOfContinues } from '../challenge/continues.js';
import type { Mission, Slug } from '../mission.js';
import type { Found, FoundText, Keys } from '../parse/found.js';
import { pathOf, type Problem } from '../parse/problem.js';
import { duplicateNames, unknownNames } from '../parse/unknown-name.js';
import { wantedOf } from './money.js';
import { PRICES, planOf, tillOf, type TillPlan } from './plan.js';
import type { Pieces, Ticket, TillChallenge } from './types.js';

/** Where money lies and is kept, where prices hang, where customers stand. */
const COUNTER = 'counter';
const DRAWER = 'drawer';
const BOARD = 'board';
const CUSTOMER = 'customer';

/** What the parser, the checker and the linter ask of a till. */
export const TILL_AUTHORING: ChallengeAuthoring<TillChallenge> = {
  texts(challenge, keys) {
    const names = (list: keyof TillChallenge & ('money' | 'prices' | 'sources')): FoundText[] =>
      (challenge[list] ?? []).map(({ name }, index) => ({
        value: name,
        role: 'name',
        keys: [...keys, list, index, 'name'],
      }));
    return [
      { value: challenge.text, role: 'line', keys: [...keys, 'text'] },
      ...names('money'),
      ...names('prices'),
      ...names('sources'),
      ...(challenge.sources ?? []).map(({ label }, index): FoundText => ({
        value: label,
        role: 'label',
        keys: [...keys, 'sources', index, 'label'],
      })),
      ...challenge.tickets.flatMap((ticket, index) => textsOfTicket(ticket, [...keys, 'tickets', index])),
    ];
  },

  faces: (challenge, keys) =>
    challenge.tickets.flatMap((ticket, index) => facesOfTicket(ticket, [...keys, 'tickets', index])),

  problems(mission, slug) {
    const circle = problemsOfContinues(mission, slug);
    return circle.length > 0 ? circle : problemsOfPlan(mission, slug);
  },

  places(mission, slug) {
    const { tickets } = tillOf(mission, slug);
    const hasPeople = tickets.some(({ who }) => who !== undefined);
    return [COUNTER, DRAWER, BOARD, ...(hasPeople ? [CUSTOMER] : [])];
  },
};

function textsOfTicket(ticket: Ticket, keys: Keys): readonly FoundText[] {
  const text: FoundText = { value: ticket.text, role: 'line', keys: [...keys, 'text'] };
  switch (ticket.type) {
    case 'quote':
      return [
        text,
        ...ticket.quotes.flatMap(({ name, label }, index): FoundText[] => [
          { value: name, role: 'name', keys: [...keys, 'quotes', index, 'name'] },
          { value: label, role: 'label', keys: [...keys, 'quotes', index, 'label'] },
        ]),
      ];
    case 'amount':
      return [text];
    default:
      return [
        text,
        ...Object.entries(ticket.replies).map(([reply, line]): FoundText => ({
          value: line.text,
          role: 'line',
          keys: [...keys, 'replies', reply, 'text'],
        })),
        ...('strays' in ticket ? (ticket.strays ?? []) : []).map(({ name }, index): FoundText => ({
          value: name,
          role: 'name',
          keys: [...keys, 'strays', index, 'name'],
        })),
      ];
  }
}

function facesOfTicket(ticket: Ticket, keys: Keys): readonly Found<{ who: Slug; face: Slug }>[] {
  const { who } = ticket;
  if (who === undefined) return [];
  const lines = 'replies' in ticket ? Object.entries(ticket.replies) : [];
  return [
    ...(ticket.face === undefined ? [] : [{ value: { who, face: ticket.face }, keys: [...keys, 'face'] }]),
    ...lines.flatMap(([reply, { face }]) =>
      face === undefined ? [] : [{ value: { who, face }, keys: [...keys, 'replies', reply, 'face'] }],
    ),
  ];
}

function problemsOfPlan(mission: Mission, slug: Slug): readonly Problem[] {
  const keys = ['challenges', slug];
  const own = tillOf(mission, slug);
  const plan = planOf(mission, slug);
  const money = [...plan.money.keys()];
  const sources = [...(plan.prices.length > 0 ? [PRICES] : []), ...plan.sources.map(({ id }) => id)];
  const opened = (own.money ?? []).flatMap(({ opens }, index): Found<Slug>[] =>
    opens ? [{ value: opens.item, keys: [...keys, 'money', index, 'opens', 'item'] }] : [],
  );
  const lists = ['money', 'prices', 'tickets'] as const;
  const quotes = plan.tickets.flatMap((ticket, index) =>
    ticket.type === 'quote' ? ids(ticket.quotes, [...keys, 'tickets', index, 'quotes']) : [],
  );
  return [
    ...unknownNames('coin', [...opened, ...items(own.spare, [...keys, 'spare'])], money),
    ...unknownNames('coin', slugs(own.drawer, [...keys, 'drawer']), money),
    ...lists.flatMap((list) => duplicateNames(list.replace(/s$/, ''), ids(own[list], [...keys, list]))),
    ...duplicateNames('coin', slugs(own.drawer, [...keys, 'drawer'])),
    ...duplicateNames('source', [...ids(own.sources, [...keys, 'sources']), ...quotes]),
    ...plan.tickets.flatMap((ticket, index) => [
      ...problemsOfTicket(mission, plan, ticket, [...keys, 'tickets', index]),
      ...unknownNames('source', slugs(ticket.reads, [...keys, 'tickets', index, 'reads']), sources),
    ]),
  ];
}

function problemsOfTicket(mission: Mission, plan: TillPlan, ticket: Ticket, keys: Keys): readonly Problem[] {
  const money = [...plan.money.keys()];
  const who = ticket.who === undefined ? [] : [{ value: ticket.who, keys: [...keys, 'who'] }];
  const people = unknownNames('character', who, mission.cast);
  switch (ticket.type) {
    case 'float':
      return [...people, ...unknownNames('coin', items(ticket.wants, [...keys, 'wants']), money)];
    case 'change': {
      const sold = plan.prices.map(({ id }) => id);
      return [
        ...people,
        ...unknownNames('price', items(ticket.buys, [...keys, 'buys']), sold),
        ...unknownNames('coin', items(ticket.pays, [...keys, 'pays']), money),
        ...(wantedOf(plan, ticket) < 0
          ? [
              wrong(
                'underpaid',
                [...keys, 'pays'],
                `"${ticket.id}" pays less than it costs`,
                'let them pay more',
              ),
            ]
          : []),
      ];
    }
    case 'quote':
      return [
        ...people,
        ...(ticket.quotes.every(({ suits }) => suits === false)
          ? [wrong('none-suits', [...keys, 'quotes'], `no quote of "${ticket.id}" suits`, 'let one suit')]
          : []),
      ];
    case 'amount':
      return [...people, ...problemsOfScale(ticket, keys)];
  }
}

function problemsOfScale(
  { id, least, most, step, needs, enough }: Extract<Ticket, { type: 'amount' }>,
  keys: Keys,
): readonly Problem[] {
  const hits = (value: number) => (value - least) % step === 0 && value >= least && value <= most;
  if (least < most && needs <= enough && hits(most) && hits(needs)) return [];
  const message = `the scale of "${id}" does not fit: ${least} to ${most} by ${step}, needs ${needs} to ${enough}`;
  return [wrong('wrong-scale', keys, message, 'let steps from "least" meet "needs" and "most"')];
}

function wrong(code: string, keys: Keys, message: string, hint: string): Problem {
  return { code, path: pathOf(keys), message, hint };
}

function items(list: readonly Pieces[] | undefined, keys: Keys): readonly Found<Slug>[] {
  return (list ?? []).map(({ item }, index) => ({ value: item, keys: [...keys, index, 'item'] }));
}

function slugs(list: readonly Slug[] | undefined, keys: Keys): readonly Found<Slug>[] {
  return (list ?? []).map((value, index) => ({ value, keys: [...keys, index] }));
}

function ids(list: readonly { readonly id: Slug }[] | undefined, keys: Keys): readonly Found<Slug>[] {
  return (list ?? []).map(({ id }, index) => ({ value: id, keys: [...keys, index, 'id'] }));
}
