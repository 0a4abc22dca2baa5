/**
 * `node packages/devkit/dist/lint-content.js [folder]`: checks and lints a content package's sources.
 * One line a finding: severity, file, path, rule, what is wrong. Exit code 1 when there is an error.
 */
import { fileURLToPath } from 'node:url';
import {
  checkMission,
  lintMission,
  lintPack,
  problemToText,
  type LintMessage,
  type Mission,
} from '@requapass/scenario';
import { readContent, type ContentSources } from './lint-content-read.js';

const MARKS = { error: '✗', warning: '!', info: '·' } as const;

const folder = process.argv[2] ?? fileURLToPath(new URL('../../content/', import.meta.url));
const content = readContent(folder);
const lines = [...content.errors.map((error) => `✗ ${error}`), ...lintAll(content)];
for (const line of lines) console.log(line);

const errors = lines.filter((line) => line.startsWith(MARKS.error)).length;
const warnings = lines.filter((line) => line.startsWith(MARKS.warning)).length;
console.log(`content: ${content.missions.length} missions, ${errors} errors, ${warnings} warnings`);
process.exitCode = errors > 0 ? 1 : 0;

function lintAll({ pack, missions, texts }: ContentSources): readonly string[] {
  if (!pack) return [];
  const unlisted = missions.filter(({ id }) => pack.missions.every((listed) => listed.id !== id));
  const unwritten = pack.missions.filter(({ id }) => missions.every((mission) => mission.id !== id));
  const packTexts = Object.fromEntries(
    Object.entries(texts).map(([locale, files]) => [locale, files['pack'] ?? {}]),
  );
  return [
    ...unlisted.map(({ id }) => `✗ missions/${id}.json: pack.json does not list it`),
    ...unwritten.map(({ id }) => `✗ pack.json: missions: there is no missions/${id}.json`),
    ...lintPack(pack, { texts: allTexts(texts, missions), missions }).map((found) =>
      show('pack.json', found),
    ),
    ...missions.flatMap((mission) => {
      const file = `missions/${mission.id}.json`;
      const own = Object.fromEntries(
        Object.entries(texts).map(([locale, files]) => [
          locale,
          { ...packTexts[locale], ...files[mission.id] },
        ]),
      );
      return [
        ...checkMission(mission, pack).map((problem) => `✗ ${file}: ${problemToText(problem)}`),
        ...lintMission(mission, { pack, texts: own }).map((found) => show(file, found)),
      ];
    }),
  ];
}

/** The pack's texts and, since it may show a mission's title, those of the missions, by locale. */
function allTexts(texts: ContentSources['texts'], missions: readonly Mission[]) {
  return Object.fromEntries(
    Object.entries(texts).map(([locale, files]) => [
      locale,
      Object.assign({}, files['pack'], ...missions.map(({ id }) => files[id])) as Record<string, string>,
    ]),
  );
}

function show(file: string, { severity, path, rule, message }: LintMessage): string {
  const text = /^texts\.([\w-]+)\["(.*)"\]$/.exec(path);
  const where = text ? `texts/${text[1]} ${text[2]}` : `${file}: ${path}`;
  return `${MARKS[severity]} ${where}: ${message} (${rule})`;
}
