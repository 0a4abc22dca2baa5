/** The figures of simulated games over real content, measured and written as text. Knows no command line. */
import { estimateProfile } from '@requapass/assessment';
import { INFERRED_COMPETENCE_IDS, LEVELS, type InferredCompetenceId, type Level } from '@requapass/framework';
import type { Mission, Pack, Texts } from '@requapass/scenario';
import { createAgreementCounter, type Agreement } from '../simulate-measures.js';
import { pickIndex, type Random } from '../simulate-random.js';
import type { PlayLibrary } from './play-library.js';
import { botsFor, personWith, type PlayFit } from './players.js';
import { playContent, type TrueLevels } from './play-content.js';
import {
  createWordCounter,
  SECONDS_PER_ACTION,
  toReading,
  WORDS_PER_MINUTE,
  type Reading,
} from './words-shown.js';

export interface ContentFigures {
  readonly players: number;
  /** By competence; `observations` is the least of any game. */
  readonly recovery: Readonly<Record<InferredCompetenceId, Agreement & { readonly observations: number }>>;
  readonly mean: { readonly exact: number; readonly kappa: number; readonly bias: number };
  /** Mean number of actions, by mission. */
  readonly actions: Readonly<Record<string, number>>;
  /** What a whole game shows and how long that takes, by language: means of the first games. */
  readonly reading: Readonly<Record<string, Reading>>;
  /** Mean distance of plays from those wanted, in levels per rubric. */
  readonly playDistance: number;
  /** Share of games by ending, where the content has endings. */
  readonly endings: Readonly<Record<string, number>>;
  readonly bots: readonly BotFigures[];
  /** Tiers no play ever reached. */
  readonly unreached: readonly string[];
}

export interface BotFigures {
  readonly name: string;
  readonly games: number;
  /** Games that show a level above 2 with more than low confidence. Must be 0. */
  readonly flattered: number;
  readonly meanLevel: number;
  readonly lowShare: number;
}

export interface ContentGames {
  readonly pack: Pack;
  readonly missions: readonly Mission[];
  /** One language's texts, for the bot that looks for the longest answer. */
  readonly texts: Texts;
  readonly textsByLocale: Readonly<Record<string, Texts>>;
  readonly library: PlayLibrary;
  readonly players: number;
  /** Games of each bot. */
  readonly botGames: number;
  readonly random: Random;
  readonly onProgress?: (text: string) => void;
}

const ENDING = 'world.ending';
/** Looking at every view takes long: the words of so many games are counted. */
const GAMES_READ = 20;

export function measureContent(games: ContentGames): ContentFigures {
  const { pack, missions, library, players, random, onProgress, textsByLocale } = games;
  const counters = new Map(INFERRED_COMPETENCE_IDS.map((id) => [id, createAgreementCounter()]));
  const least = new Map<InferredCompetenceId, number>();
  const actions: Record<string, number> = {};
  const endings: Record<string, number> = {};
  const reading: Record<string, Reading> = {};
  const gamesRead = Math.min(GAMES_READ, players);
  const fit: PlayFit = { rubrics: 0, levels: 0 };
  for (let game = 0; game < players; game += 1) {
    if (game % 100 === 0) onProgress?.(`people ${game}/${players}`);
    const truth = drawLevels(random);
    const counter = game < gamesRead ? createWordCounter(textsByLocale) : null;
    const played = playContent(
      pack,
      missions,
      personWith(truth, library, fit),
      random,
      counter ? ({ id }, content) => counter.see(id, content) : undefined,
    );
    const taken = Object.values(played.actions).reduce((sum, count) => sum + count, 0);
    for (const [locale, words] of Object.entries(counter?.words() ?? {})) {
      const { words: before = 0, minutes = 0 } = reading[locale] ?? {};
      const now = toReading(words, taken);
      reading[locale] = { words: before + now.words / gamesRead, minutes: minutes + now.minutes / gamesRead };
    }
    for (const { id, level, observations } of estimateProfile(played.evidence)) {
      least.set(id, Math.min(least.get(id) ?? Infinity, observations));
      if (level !== null) counters.get(id)?.add(truth[id], level);
    }
    for (const [id, count] of Object.entries(played.actions))
      actions[id] = (actions[id] ?? 0) + count / players;
    const ending = played.facts[ENDING];
    if (typeof ending === 'string') endings[ending] = (endings[ending] ?? 0) + 1 / players;
  }
  const recovery = Object.fromEntries(
    INFERRED_COMPETENCE_IDS.map((id) => [
      id,
      { ...(counters.get(id)?.read() as Agreement), observations: least.get(id) ?? 0 },
    ]),
  ) as ContentFigures['recovery'];
  const all = Object.values(recovery);
  const mean = (pick: (figures: Agreement) => number): number =>
    all.reduce((sum, figures) => sum + pick(figures), 0) / all.length;
  return {
    players,
    recovery,
    mean: {
      exact: mean(({ exact }) => exact),
      kappa: mean(({ kappa }) => kappa),
      bias: mean(({ bias }) => bias),
    },
    actions,
    reading,
    playDistance: fit.rubrics === 0 ? 0 : fit.levels / fit.rubrics,
    endings,
    bots: measureBots(games),
    unreached: unreachedTiers(missions, library),
  };
}

function drawLevels(random: Random): TrueLevels {
  return Object.fromEntries(
    INFERRED_COMPETENCE_IDS.map((id) => [id, LEVELS[pickIndex(LEVELS.length, random)]]),
  ) as Record<InferredCompetenceId, Level>;
}

function measureBots({
  pack,
  missions,
  texts,
  botGames,
  random,
  onProgress,
}: ContentGames): readonly BotFigures[] {
  return botsFor(texts).map(({ name, player }) => {
    onProgress?.(`bot: ${name}`);
    let [flattered, levels, shown, low] = [0, 0, 0, 0];
    for (let game = 0; game < botGames; game += 1) {
      const profile = estimateProfile(playContent(pack, missions, player, random).evidence);
      if (profile.some(({ level, confidence }) => level !== null && level > 2 && confidence !== 'low'))
        flattered += 1;
      for (const { level, confidence } of profile) {
        if (level === null) continue;
        shown += 1;
        levels += level;
        if (confidence === 'low') low += 1;
      }
    }
    return { name, games: botGames, flattered, meanLevel: levels / shown, lowShare: low / shown };
  });
}

function unreachedTiers(missions: readonly Mission[], { reached }: PlayLibrary): readonly string[] {
  return missions.flatMap((mission) =>
    Object.values(mission.nodes).flatMap((node) =>
      node.type !== 'challenge'
        ? []
        : node.rubrics.flatMap(({ id, tiers }) =>
            tiers.flatMap(({ level }) => {
              const name = `${mission.id}.${id}`;
              return reached.get(name)?.has(level) ? [] : [`${name} level ${level}`];
            }),
          ),
    ),
  );
}

/** The figures as text tables. */
export function contentToText(figures: ContentFigures): string {
  const fixed = (value: number): string => (Number.isFinite(value) ? value.toFixed(2) : '–');
  const row = (name: string, ...cells: readonly string[]): string =>
    name.padEnd(30) + cells.map((cell) => cell.padStart(12)).join('');
  const total = Object.values(figures.actions).reduce((sum, count) => sum + count, 0);
  return [
    `${figures.players.toLocaleString('en')} simulated games of the whole content.`,
    '',
    row('competence', 'least obs.', 'exact', '±1', 'kappa', 'bias'),
    ...Object.entries(figures.recovery).map(([id, { observations, exact, withinOne, kappa, bias }]) =>
      row(id, String(observations), fixed(exact), fixed(withinOne), fixed(kappa), fixed(bias)),
    ),
    row('mean', '', fixed(figures.mean.exact), '', fixed(figures.mean.kappa), fixed(figures.mean.bias)),
    '',
    `Plays are ${fixed(figures.playDistance)} levels per rubric from those wanted.`,
    figures.unreached.length > 0
      ? `Never reached: ${figures.unreached.join(', ')}`
      : 'Every tier was reached.',
    '',
    row('mission', 'actions'),
    ...Object.entries(figures.actions).map(([id, count]) => row(id, count.toFixed(0))),
    row('all', total.toFixed(0)),
    '',
    `At ${WORDS_PER_MINUTE} words a minute and ${SECONDS_PER_ACTION} s an action:`,
    row('language', 'words', 'minutes'),
    ...Object.entries(figures.reading).map(([locale, { words, minutes }]) =>
      row(locale, words.toFixed(0), minutes.toFixed(0)),
    ),
    '',
    row('ending', 'share'),
    ...Object.entries(figures.endings).map(([id, share]) => row(id, `${(share * 100).toFixed(0)} %`)),
    '',
    row('bot', 'games', 'flattered', 'mean level', 'low conf.'),
    ...figures.bots.map(({ name, games, flattered, meanLevel, lowShare }) =>
      row(name, String(games), String(flattered), fixed(meanLevel), `${(lowShare * 100).toFixed(0)} %`),
    ),
  ].join('\n');
}
