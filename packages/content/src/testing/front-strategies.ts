/**
 * Ways of playing fronts: sending whoever comes wherever, or as somebody at one level of autonomy. For tests.
 * Knows no mission by name.
 */
import type { Action, Mission, RunContent } from '@requapass/scenario';

type Fronts = Extract<RunContent, { kind: 'fronts' }>;
type Front = Fronts['fronts'][number];
type Helper = Fronts['people'][number];

const GO: Action = { type: 'use', use: 'go' };

/** Sends everybody, one after the other, to whichever front `choose` says; then plays. */
export function sendAnyhow(content: Fronts, choose: (fronts: readonly Front[]) => Front): Action {
  if (content.canFinish) return { type: 'finish' };
  const next = content.people.find(({ at }) => at === null);
  if (!next || content.isNews) return GO;
  return { type: 'place', item: next.who, at: choose(content.fronts).id };
}

/**
 * Plays as somebody at this level: 1 plays what comes; 2 looks at one source and sends somebody; 3 looks before
 * sending, and answers the news; 4 looks at everything, keeps a reserve, spares the tired, and tells the people.
 *
 * @param worked - who worked in the turn before: kept by the caller from call to call.
 */
export function sendWell(mission: Mission, content: Fronts, level: number, worked: Set<string>): Action {
  if (content.canFinish) return { type: 'finish' };
  if (level === 1) return GO;
  const unread = content.sources.find(({ text }) => text === null);
  const sent = content.people.filter(({ at }) => at !== null);
  const isFirst = sent.length === 0 && !content.isNews;
  if (unread && isFirst && (level === 4 || (level === 3 && unread === content.sources[0])))
    return { type: 'inspect', item: unread.id };
  if (content.isNews) return answerNews(mission, content, level) ?? play(content, worked);
  const voice = level === 4 ? tellPeople(content) : undefined;
  if (voice) return voice;
  const rested = content.people.filter(({ at, isTired }) => at === null && (level === 2 || !isTired));
  const keeps = level === 4 ? 1 : 0;
  const most = level === 2 ? 1 : worked.size > 0 && level === 4 ? 1 : 2;
  if (sent.length < most && rested.length > keeps) {
    const [next] = [...rested].sort(
      (one, other) => rank(content, worked, one) - rank(content, worked, other),
    );
    const front = next && worst(content, next);
    if (front) return { type: 'place', item: next.who, at: front.id };
  }
  if (level === 2 && unread) return { type: 'inspect', item: unread.id };
  return play(content, worked);
}

/** Whoever is not good with people, and did not work just now, goes first: the others may be needed. */
function rank({ fronts }: Fronts, worked: Set<string>, { who, good }: Helper): number {
  const isForPeople = fronts.some(({ id, hasPeople }) => hasPeople && good.includes(id));
  return (worked.has(who) ? 2 : 0) + (isForPeople ? 1 : 0);
}

function worst({ fronts }: Fronts, { good }: Helper): Front | undefined {
  const need = ({ trouble, coming, people }: Front): number => trouble + coming - 2 * people.length;
  return fronts.filter(({ id }) => good.includes(id)).sort((one, other) => need(other) - need(one))[0];
}

function tellPeople({ fronts, voice }: Fronts): Action | undefined {
  if (!voice || voice.at !== null) return undefined;
  const [front] = fronts
    .filter(({ hasPeople }) => hasPeople)
    .sort((one, other) => other.trouble + other.coming - one.trouble - one.coming);
  return front && { type: 'place', item: voice.id, at: front.id };
}

/** Somebody who is good at what the news struck goes there, from wherever they are. */
function answerNews(
  mission: Mission,
  { challenge, turn, people }: Fronts,
  level: number,
): Action | undefined {
  if (level < 3) return undefined;
  const found = mission.challenges?.[challenge];
  const news = found?.kind === 'fronts' ? found.turns[turn - 1]?.news : undefined;
  for (const front of Object.keys(news?.raises ?? {})) {
    const able = people.filter(({ good, isTired }) => good.includes(front) && !isTired);
    if (able.some(({ at }) => at === front)) continue;
    const next = able.find(({ at }) => at === null) ?? able[0];
    if (next) return { type: 'place', item: next.who, at: front };
  }
  return undefined;
}

/** News only stop the turn: whoever is sent then has worked when it is played. */
function play({ people }: Fronts, worked: Set<string>): Action {
  worked.clear();
  for (const { who, at } of people) if (at !== null) worked.add(who);
  return GO;
}
