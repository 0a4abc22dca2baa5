/**
 * What is on the screen, as lines of text: who speaks, and how each kind of challenge stands.
 * Knows the views; knows neither rules nor actions.
 */
import type { Locale } from '@requapass/framework';
import type { RunContent } from '@requapass/scenario';
import type { Naming } from './naming.js';
import { tellTill } from './tell-till.js';
import { word } from './words.js';

/** Every line of the present moment, what can be chosen apart. */
export function tellView(content: RunContent, naming: Naming, locale: Locale): readonly string[] {
  const help = 'help' in content && content.help?.isAsked ? content.help : null;
  const lines = tellContent(content, naming, locale);
  return help
    ? [...lines, `${naming.person(help.who)} (${word(locale, 'help')}): ${naming.text(help.text)}`]
    : lines;
}

function tellContent(content: RunContent, naming: Naming, locale: Locale): readonly string[] {
  const { text, person, thing } = naming;
  const say = (who: string | null, key: string): string =>
    who === null ? text(key) : `${person(who)}: ${text(key)}`;
  const parts = (...all: readonly (string | null)[]): string =>
    all.filter((part) => part !== null).join(' · ');
  const seen = (key: string | null): string | null => (key === null ? null : text(key));
  switch (content.kind) {
    case 'say':
    case 'moment':
    case 'pick':
      return [say(content.who, content.text)];
    case 'settings':
    case 'experiences':
      return [say(content.who, content.text), `(${word(locale, content.kind)})`];
    case 'finished':
      return [];
    case 'till':
      return tellTill(content, naming, locale);
    case 'sorting':
      return [
        text(content.text),
        ...content.shelves.map(({ name, rule, capacity, count, isOpen }) =>
          parts(
            `[${text(name)}] ${text(rule)}`,
            capacity === null ? null : `${count}/${capacity}`,
            isOpen ? null : '×',
          ),
        ),
        ...content.items.map(({ name, label, shelf }) =>
          parts(`${text(name)} → ${shelf === null ? word(locale, 'table') : thing(shelf)}`, seen(label)),
        ),
      ];
    case 'planning':
      return [
        `${text(content.text)} (${content.filled}/${content.places})`,
        ...content.cells.map(({ id, need, turns }) =>
          parts(
            `[${thing(id)}] ${turns.map(({ who }) => person(who)).join(', ') || word(locale, 'free')}`,
            word(locale, 'needs', { count: need }),
          ),
        ),
        ...content.helpers.map(({ who, wishes, note, left }) =>
          parts(
            `${person(who)} ×${left.length}`,
            wishes.length > 0 ? `♥ ${wishes.map(({ name }) => text(name)).join(', ')}` : null,
            seen(note),
          ),
        ),
      ];
    case 'composing':
      return [
        text(content.text),
        ...content.slots.map(({ name, blocks }) => `[${text(name)}] ${blocks.map(thing).join(' + ')}`),
        ...content.blocks.flatMap((block) =>
          block.back === null ? [] : [`${text(block.text)}: ${text(block.back)}`],
        ),
        ...(content.said ? [say(content.said.who, content.said.text)] : []),
      ];
    case 'discussion':
      return [
        text(content.text),
        ...content.people.map(({ who, sign, habit, wish, position }) =>
          parts(`[${person(who)}]`, seen(sign), seen(habit), seen(wish), position),
        ),
        ...content.proposals.map(({ name, about, isInMiddle }) =>
          parts(`${isInMiddle ? '▶ ' : ''}${text(name)}`, text(about)),
        ),
        ...content.tasks.flatMap(({ name, holder }) =>
          holder === null ? [] : [`${text(name)} → ${person(holder)}`],
        ),
        ...(content.said
          ? [`${say(content.said.who, content.said.text)}${content.said.isUnfinished ? ' …' : ''}`]
          : []),
      ];
    case 'investigation':
      return [
        text(content.text),
        ...content.sources.map(({ name, from, says }) => parts(`[${text(name)}] ${text(from)}`, seen(says))),
        ...content.claims.map(({ id, verdict, clues }) =>
          parts(
            `? ${thing(id)}`,
            verdict === null ? null : thing(verdict),
            ...clues.map((clue) => text(clue.text)),
          ),
        ),
        ...content.people.flatMap(({ who, sent }) =>
          sent === null ? [] : [`${person(who)} ← ${thing(sent)}`],
        ),
        ...(content.said ? [say(content.said.who, content.said.text)] : []),
      ];
    case 'fronts':
      return [
        text(content.goal),
        `${content.turn}/${content.turns} · ${say(content.who, content.text)}`,
        ...content.fronts.map(({ name, trouble, coming, reasons, people, hasVoice }) =>
          parts(
            `[${text(name)}] ${word(locale, 'trouble', { count: trouble })}`,
            coming > 0 ? word(locale, 'coming', { count: coming }) : null,
            ...reasons.map(text),
            people.length > 0 ? people.map(person).join(', ') : null,
            hasVoice && content.voice ? text(content.voice.name) : null,
          ),
        ),
        ...content.people.map(({ who, note }) => `${person(who)}: ${text(note)}`),
        ...content.sources.flatMap((source) =>
          source.text === null ? [] : [`${text(source.name)}: ${text(source.text)}`],
        ),
      ];
    case 'reflecting':
      return [
        text(content.text),
        ...content.cards.map((card) => `${text(card.text)} → ${word(locale, card.pile)}`),
      ];
  }
}
