/** A till as lines of text. Knows what its view holds; knows no rule. */
import type { Locale } from '@requapass/framework';
import type { TillView } from '@requapass/scenario';
import type { Naming } from './naming.js';
import { word } from './words.js';

export function tellTill(view: TillView, naming: Naming, locale: Locale): readonly string[] {
  const money = (cents: number): string => `${(cents / 100).toFixed(2)} ${view.currency}`;
  const count = (count: number, name: string): string => `${count} × ${naming.text(name)}`;
  const { ticket } = view;
  const said =
    view.who === null ? naming.text(view.text) : `${naming.person(view.who)} : ${naming.text(view.text)}`;
  return [
    naming.text(view.task),
    `${view.progress.done}/${view.progress.total} · ${said}`,
    ...(view.prices?.lines ?? []).map(({ name, price }) => `${naming.text(name)}: ${money(price)}`),
    ...view.sources.flatMap(({ name, label }) =>
      label === null ? [] : [`${naming.text(name)}: ${naming.text(label)}`],
    ),
    ...(ticket.type === 'quote'
      ? ticket.quotes.map(({ name, label, price, delivery, count: packs }) =>
          [
            naming.text(name),
            label === null ? '' : naming.text(label),
            price === null ? '' : money(price),
            delivery === null || delivery === 0 ? '' : `+ ${money(delivery)}`,
            packs > 0 ? `× ${packs}` : '',
          ]
            .filter((part) => part !== '')
            .join(' · '),
        )
      : []),
    ...(ticket.type === 'amount' && ticket.amount !== null
      ? [`${word(locale, 'amount')}: ${ticket.amount}`]
      : []),
    ...(ticket.type === 'float' || ticket.type === 'change'
      ? [
          ...ticket.buys.map(({ name, count: bought, price }) =>
            price === null ? count(bought, name) : `${count(bought, name)}: ${money(price)}`,
          ),
          ...ticket.pays.map((paid) => `← ${count(paid.count, paid.name)}`),
          ...view.drawer.flatMap(({ name, laid }) => (laid > 0 ? [`→ ${count(laid, name)}`] : [])),
          `→ ${money(ticket.total)}${ticket.target === null ? '' : ` / ${money(ticket.target)}`}`,
        ]
      : []),
    ...(view.support?.type === 'count-up' ? [view.support.stops.map(money).join(' → ')] : []),
    ...(view.support?.type === 'packs'
      ? Object.entries(view.support.packs).map(([quote, packs]) => `${naming.thing(quote)}: × ${packs}`)
      : []),
  ];
}
