/**
 * Ways of playing an investigation: clicking about, or leading it at one level of autonomy. For tests.
 * Knows no mission by name.
 */
import type { Action, Claim, Contact, Mission, Pass, RunContent, Source, Verdict } from '@requapass/scenario';

type Inquiry = Extract<RunContent, { kind: 'investigation' }>;
interface Shown {
  readonly id: string;
  readonly text: string;
  readonly does: string | null;
}

/** After so many taps a clicker judges what is left. */
const ENOUGH = 8;

/** Opens, sends and judges whatever `choose` says; `count` is the number of taps before. */
export function inquireAnyhow(
  content: Inquiry,
  choose: (shown: readonly Shown[]) => Shown,
  count: number,
): Action {
  const judging = (claims: Inquiry['claims']) =>
    claims.flatMap(({ id, text }) =>
      (['true', 'false', 'unclear'] as const).map((at) => ({
        text,
        action: { type: 'place', item: id, at } as const,
      })),
    );
  const unjudged = content.claims.filter(({ verdict }) => verdict === null);
  if (count >= ENOUGH && unjudged.length === 0) return { type: 'finish' };
  const rest = count >= ENOUGH ? judging(unjudged.slice(0, 1)) : [];
  const any: readonly { text: string; action: Action }[] = [
    ...content.sources.map(({ id, name }) => ({
      text: name,
      action: { type: 'inspect', item: id } as const,
    })),
    ...content.sources.flatMap(({ clues }) =>
      clues.map(({ id, text }) => ({ text, action: { type: 'place', item: id, at: 'notes' } as const })),
    ),
    ...judging(content.claims),
    ...content.people.flatMap(({ who }) =>
      content.passes.map(({ id, text }) => ({ text, action: { type: 'use', use: id, on: who } as const })),
    ),
  ];
  const open = rest.length > 0 ? rest : any;
  const shown = open.map(({ text }, index) => ({ id: String(index), text, does: null }));
  return open[Number(choose(shown).id)]?.action ?? { type: 'finish' };
}

/** How many sources somebody at a level opens before they judge. */
const OPENS = [0, 0, 3, Infinity, Infinity];

/** Investigates as somebody at this level would: the next thing that is still to be done. */
export function inquireWell(mission: Mission, content: Inquiry, level: number): Action {
  const file = fileOf(mission, content.challenge);
  const opened = content.sources.filter(({ isOpened }) => isOpened);
  const next = content.sources.find(({ isOpened }) => !isOpened);
  if (next && opened.length < (OPENS[level] ?? 0)) return { type: 'inspect', item: next.id };

  const ask = content.passes.find(({ id }) =>
    file.passes.some((pass) => pass.id === id && pass.does === 'ask'),
  );
  const silent = content.people.filter(({ sent }) => sent === null);
  const awaited = silent.find(({ who }) => file.sources.some(({ after }) => after === who));
  const isFirst = mission.challenges?.[content.challenge]?.continues === undefined;
  if (level > 3 && isFirst && ask && awaited) return { type: 'use', use: ask.id, on: awaited.who };

  const found = opened.flatMap(({ clues }) => clues).find(({ isPinned }) => !isPinned);
  if (level > 3 && found) return { type: 'place', item: found.id, at: 'notes' };

  const needOf = (who: string) => file.people.find((person) => person.who === who)?.needs;
  const needy = silent.filter(({ who }) => content.passes.some(({ id }) => id === needOf(who)));
  const needs = file.people.filter(
    ({ who, needs: need }) =>
      content.people.some((person) => person.who === who) && content.passes.some(({ id }) => id === need),
  ).length;
  const written = needs - needy.length;
  const [person] = needy;
  if (person && written < Math.min(level - 1, needs))
    return { type: 'use', use: needOf(person.who) ?? '', on: person.who };

  const claim = content.claims.find(({ verdict }) => verdict === null);
  if (!claim) return { type: 'finish' };
  const truth = file.claims.find(({ id }) => id === claim.id)?.truth ?? 'unclear';
  return { type: 'place', item: claim.id, at: level < 4 ? hasty(truth, level) : truth };
}

/** Short of the highest level nobody leaves anything open; at the first one takes all for true. */
function hasty(truth: Verdict, level: number): Verdict {
  return level === 1 || truth === 'unclear' ? 'true' : truth;
}

interface CaseFile {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly passes: readonly Pass[];
  readonly people: readonly Contact[];
}

/** What is written last comes first. */
function fileOf(mission: Mission, slug: string): CaseFile {
  const challenge = mission.challenges?.[slug];
  if (challenge?.kind !== 'investigation') return { sources: [], claims: [], passes: [], people: [] };
  const before = challenge.continues === undefined ? undefined : fileOf(mission, challenge.continues);
  return {
    sources: [...challenge.sources, ...(before?.sources ?? [])],
    claims: [...challenge.claims, ...(before?.claims ?? [])],
    passes: [...challenge.passes, ...(before?.passes ?? [])],
    people: [...challenge.people, ...(before?.people ?? [])],
  };
}
