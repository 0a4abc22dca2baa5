/**
 * Everything the checker and the linter say of a content package, as lines to print.
 * Knows how a finding reads; the rules are in `@requapass/scenario`.
 */
import {
  checkMission,
  lintMission,
  lintPack,
  problemToText,
  type LintMessage,
  type LocaleTexts,
} from '@requapass/scenario';
import { readContent, type ContentSources } from './lint-content-read.js';

export interface ContentReport {
  /** One finding a line: `✗` an error, `!` a warning, `·` a figure. */
  readonly lines: readonly string[];
  readonly missions: number;
  readonly errors: number;
  readonly warnings: number;
}

const MARKS = { error: '✗', warning: '!', info: '·' } as const;

/** Reads and judges the content package in `folder`. */
export function reportContent(folder: string): ContentReport {
  const content = readContent(folder);
  const lines = [...content.errors.map((error) => `${MARKS.error} ${error}`), ...lintAll(content)];
  const count = (mark: string) => lines.filter((line) => line.startsWith(mark)).length;
  return {
    lines,
    missions: content.missions.length,
    errors: count(MARKS.error),
    warnings: count(MARKS.warning),
  };
}

function lintAll({ pack, missions, texts }: ContentSources): readonly string[] {
  if (!pack) return [];
  const unlisted = missions.filter(({ id }) => pack.missions.every((listed) => listed.id !== id));
  const unwritten = pack.missions.filter(({ id }) => missions.every((mission) => mission.id !== id));
  const everything = ['pack', ...missions.map(({ id }) => id)];
  return [
    ...unlisted.map(({ id }) => `${MARKS.error} missions/${id}.json: pack.json does not list it`),
    ...unwritten.map(
      ({ id }) => `${MARKS.error} pack.json: missions: missions/${id}.json is missing or broken`,
    ),
    ...lintPack(pack, { texts: mergeFiles(texts, everything), missions }).map((found) =>
      show('pack.json', found),
    ),
    ...missions.flatMap((mission) => {
      const file = `missions/${mission.id}.json`;
      const own = mergeFiles(texts, ['pack', mission.id]);
      return [
        ...checkMission(mission, pack).map((problem) => `${MARKS.error} ${file}: ${problemToText(problem)}`),
        ...lintMission(mission, { pack, texts: own }).map((found) => show(file, found)),
      ];
    }),
  ];
}

/** The texts of some files together, by locale. */
function mergeFiles(texts: ContentSources['texts'], names: readonly string[]): LocaleTexts {
  return Object.fromEntries(
    Object.entries(texts).map(([locale, files]) => [
      locale,
      Object.fromEntries(names.flatMap((name) => Object.entries(files[name] ?? {}))),
    ]),
  );
}

function show(file: string, { severity, path, rule, message }: LintMessage): string {
  const text = /^texts\.([\w-]+)\["(.*)"\]$/.exec(path);
  const where = text ? `texts/${text[1]} ${text[2]}` : `${file}: ${path}`;
  return `${MARKS[severity]} ${where}: ${message} (${rule})`;
}
