/**
 * Ways of playing a discussion: clicking about, or leading it at one level of autonomy. For tests.
 * Knows no mission by name.
 */
import type { Action, Mission, Participant, Proposal, RunContent, TalkMove } from '@requapass/scenario';

type Talk = Extract<RunContent, { kind: 'discussion' }>;
type Person = Talk['people'][number];
interface Shown {
  readonly id: string;
  readonly text: string;
  readonly does: string | null;
}

/** After so many moves a clicker ends it where it can be ended, and after more takes whatever comes. */
const ENOUGH = 12;

/** Makes any open move, whichever `choose` says; `count` is the number of moves made before. */
export function talkAnyhow(content: Talk, choose: (shown: readonly Shown[]) => Shown, count: number): Action {
  if (content.canFinish && count >= ENOUGH) return { type: 'finish' };
  const open = openIn(content).map((action, index) => ({ id: String(index), ...action }));
  const turned = [...open.slice(count % open.length), ...open.slice(0, count % open.length)];
  const shown = turned.map(({ id, text }) => ({ id, text, does: null }));
  const chosen = count > 3 * ENOUGH ? shown[0] : choose(shown);
  return open.find(({ id }) => id === chosen?.id)?.action ?? { type: 'finish' };
}

function openIn({ people, moves, proposals }: Talk): readonly { text: string; action: Action }[] {
  return moves.flatMap(({ id, name, on, isOpen }) => {
    const use = (target?: string): Action => ({
      type: 'use',
      use: id,
      ...(target === undefined ? {} : { on: target }),
    });
    if (on === 'table') return isOpen ? [{ text: name, action: use() }] : [];
    const targets =
      on === 'person'
        ? people.filter((person) => person.moves.includes(id)).map(({ who }) => who)
        : proposals.filter(({ isInMiddle }) => !isInMiddle).map((proposal) => proposal.id);
    return targets.map((target) => ({ text: name, action: use(target) }));
  });
}

/** How many people somebody at a level hears before they go on. */
const HEARS = [0, 1, 4, Infinity, Infinity];

/** Leads it as somebody at this level would: the next thing that is still to be done. */
export function talkWell(mission: Mission, content: Talk, level: number): Action {
  const table = tableOf(mission, content.challenge);
  const { people, moves, tasks, proposals } = content;
  const doing = (does: TalkMove['does']) =>
    moves.find(({ id }) => table.moves.some((move) => move.id === id && move.does === does));
  const use = (move: string, on?: string): Action => ({
    type: 'use',
    use: move,
    ...(on === undefined ? {} : { on }),
  });

  const speaking = people.find(({ isSpeaking }) => isSpeaking);
  const listening = moves.find(({ isListening }) => isListening);
  if (level > 1 && speaking && listening) return use(listening.id, speaking.who);

  const thank = doing('thank');
  const hurt = people.find((person) => person.mood === 'hurt' && thank && person.moves.includes(thank.id));
  if (level > 2 && hurt && thank) return use(thank.id, hurt.who);

  const known = people.filter(({ habit }) => habit !== null);
  const unknown = people.find((person) => person.habit === null);
  if (level > 2 && known.length < level - 2 && unknown) return { type: 'inspect', item: unknown.who };
  const explain = doing('explain');
  const plain = people.find((person) => explain && person.moves.includes(explain.id));
  if (level > 3 && plain && explain) return use(explain.id, plain.who);

  const isDone = (person: Person) => (level > 1 ? isHeardOut(person) : person.isHeard);
  const heard = people.filter(isDone).length;
  const next = people.find((person) => !isDone(person));
  if (next && heard < (HEARS[level] ?? 0)) return use(approachOf(table, next), next.who);

  const respected = content.customs.filter(({ isRespected }) => isRespected).length;
  const missing = content.customs.find(({ isRespected }) => !isRespected);
  const gesture = table.customs
    .find(({ id }) => id === missing?.id)
    ?.keptBy.find((id) => table.moves.some((move) => move.id === id && move.does === 'gesture'));
  if (level > 1 && respected < level - 1 && gesture !== undefined) return use(gesture);

  const propose = doing('propose');
  const combined = proposals.some(({ isCombined }) => isCombined);
  const best = table.proposals
    .filter(({ of }) => of?.every((id) => proposals.some((proposal) => proposal.id === id)))
    .sort((one, other) => other.answers.length - one.answers.length)[0]?.of;
  if (propose && level > 2 && !combined && best) return { type: 'place', item: best[0], at: best[1] };
  if (propose && !content.canFinish) return use(propose.id, proposals[0]?.id);

  const sum = table.moves.find((move) => move.does === 'sum-up');
  if (level > 3 && sum && !content.said?.isSummary && tasks.every(({ holder }) => holder === null))
    return use(sum.id);
  const task = tasks.find(({ holder }) => holder === null);
  const isNoting = level > 2 || (level === 2 && tasks.every(({ holder }) => holder === null));
  if (task && isNoting) {
    const suits = table.tasks.find(({ id }) => id === task.id)?.suits[0];
    return { type: 'place', item: task.id, at: suits ?? people[0]?.who ?? null };
  }
  return { type: 'finish' };
}

function isHeardOut({ isHeard, wish }: Person): boolean {
  return isHeard && wish !== null;
}

function approachOf({ people, moves }: Table, { who }: Person): string {
  const opens = people.find((person) => person.who === who)?.opensTo ?? [];
  const found = opens.find((id) => moves.some((move) => move.id === id && move.does === 'approach'));
  return found ?? moves.find(({ does }) => does === 'approach')?.id ?? '';
}

interface Table {
  readonly people: readonly Participant[];
  readonly moves: readonly TalkMove[];
  readonly proposals: readonly Proposal[];
  readonly customs: readonly { readonly id: string; readonly keptBy: readonly string[] }[];
  readonly tasks: readonly { readonly id: string; readonly suits: readonly string[] }[];
}

/** What is written last comes first: somebody written again is found as they are now. */
function tableOf(mission: Mission, slug: string): Table {
  const challenge = mission.challenges?.[slug];
  if (challenge?.kind !== 'discussion')
    return { people: [], moves: [], proposals: [], customs: [], tasks: [] };
  const before = challenge.continues === undefined ? undefined : tableOf(mission, challenge.continues);
  return {
    people: [...challenge.people, ...(before?.people ?? [])],
    moves: [...challenge.moves, ...(before?.moves ?? [])],
    proposals: [...challenge.proposals, ...(before?.proposals ?? [])],
    customs: [...challenge.customs, ...(before?.customs ?? [])],
    tasks: [...(challenge.tasks ?? []), ...(before?.tasks ?? [])],
  };
}
