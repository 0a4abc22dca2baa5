/**
 * The command that plays a mission in the terminal: its arguments, the content, the lines that come in and go out.
 * Knows no process; how a mission is played is in `play-mission.ts`.
 */
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { isLocale, resolveLocale } from '@requapass/framework';
import { checkMission, problemToText, type FactValue, type Facts } from '@requapass/scenario';
import { readContent } from '../lint-content-read.js';
import { CONTENT_FOLDER } from '../simulate-content.js';
import { playMission } from './play-mission.js';
import { readSavedPlay, writeSavedPlay } from './saved-play.js';
import { word } from './words.js';

export interface PlayStreams {
  readonly input: NodeJS.ReadableStream;
  readonly tell: (line: string) => void;
  readonly warn: (line: string) => void;
}

/** Something the person who typed the command can put right. */
export class UsageError extends Error {}

/**
 * What the command does, without a terminal: resolves to its exit code.
 * 0: over, or stopped by the person; 1: the input ran out. @throws UsageError
 */
export async function runPlay(args: readonly string[], { input, tell, warn }: PlayStreams): Promise<number> {
  const { values, positionals } = readArguments(args);
  const base = process.env['INIT_CWD'] ?? process.cwd();
  const folder = values.content === undefined ? CONTENT_FOLDER : resolve(base, values.content);
  const { pack, missions, texts, errors } = readContent(folder);
  const ids = missions.map(({ id }) => id).join(', ') || 'none';
  const mission = missions.find(({ id }) => id === positionals[0]);
  if (!pack || !mission) {
    const faults = errors.map((error) => `\n✗ ${error}`).join('');
    const named =
      positionals[0] === undefined
        ? 'no mission is named'
        : `mission "${positionals[0]}" is not in ${folder}`;
    throw new UsageError(`${named}; missions to play: ${ids}${faults}`);
  }
  const problems = checkMission(mission, pack).map(problemToText);
  for (const problem of problems) warn(`✗ missions/${mission.id}.json: ${problem}`);
  const lang = values.lang ?? pack.locales[0] ?? 'en';
  if (!pack.locales.includes(lang)) {
    throw new UsageError(`language "${lang}" is not in the pack; use ${pack.locales.join(', ')}`);
  }
  const locale = isLocale(lang) ? lang : resolveLocale(lang);
  const file = values.save === undefined ? null : resolve(base, values.save);
  const saved = file === null ? null : readSavedPlay(file, mission.id);
  const seed = saved?.seed ?? Number(values.seed);
  if (!Number.isInteger(seed)) throw new UsageError(`seed "${values.seed}" is not a whole number`);
  const facts = saved?.facts ?? readFacts(values.fact ?? []);

  const reader = createInterface({ input });
  const lines = reader[Symbol.asyncIterator]();
  const end = await playMission({
    pack,
    mission,
    locale,
    texts: Object.assign({}, texts[lang]?.['pack'], texts[lang]?.[mission.id]) as Record<string, string>,
    seed,
    facts,
    done: saved?.actions ?? [],
    isExplained: values.explain ?? false,
    ask: async () => {
      const next = await lines.next();
      return next.done ? null : next.value;
    },
    tell,
    onAction: (actions) => {
      if (file !== null) writeSavedPlay(file, { mission: mission.id, seed, facts, actions });
    },
  });
  reader.close();
  if (end !== 'over' && file !== null) tell(word(locale, 'resume', { file }));
  return end === 'no-input' ? 1 : 0;
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        seed: { type: 'string', default: '1' },
        content: { type: 'string' },
        save: { type: 'string' },
        fact: { type: 'string', multiple: true },
        explain: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** `world.desk-calm=true`, `world.food-saved=7`, `world.ending=hall`. */
function readFacts(pairs: readonly string[]): Facts {
  return Object.fromEntries(
    pairs.map((pair): [string, FactValue] => {
      const [name = '', value = ''] = pair.split('=');
      if (!name.startsWith('world.') || value === '')
        throw new UsageError(`fact "${pair}" should read world.name=value`);
      if (value === 'true' || value === 'false') return [name, value === 'true'];
      return [name, Number.isFinite(Number(value)) ? Number(value) : value];
    }),
  );
}
