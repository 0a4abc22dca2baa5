/**
 * Reads a content package, from its sources or as it is served: pack, characters, scenes, cues, missions, texts.
 * What pack.json does not hold itself lies in files beside it. Knows the folders and the parsers; judges nothing.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  parseMission,
  parsePack,
  parseScene,
  parseTexts,
  problemToText,
  type Mission,
  type Pack,
  type ParseResult,
  type Texts,
} from '@requapass/scenario';

export interface ContentSources {
  readonly pack: Pack | null;
  readonly missions: readonly Mission[];
  /** Locale → file name without ending (`pack`, or a mission's id) → texts. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, Texts>>>>;
  /** What could not be read, one line each: file, path, reason. */
  readonly errors: readonly string[];
}

/** Never throws for what is in the folder: whatever cannot be read is an error in the result. */
export function readContent(folder: string): ContentSources {
  const errors: string[] = [];
  const read = (file: string): unknown => {
    try {
      return JSON.parse(readFileSync(join(folder, file), 'utf8'));
    } catch (error) {
      errors.push(`${file}: cannot be read: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
  const parsed = <T>(file: string, result: ParseResult<T>): T | null => {
    if (result.ok) return result.value;
    errors.push(...result.problems.map((problem) => `${file}: ${problemToText(problem)}`));
    if (result.omitted > 0) errors.push(`${file}: and ${result.omitted} more`);
    return null;
  };
  const header = read('pack.json');
  const listed =
    typeof header === 'object' ? parsed('pack.json', parsePack(complete(header, folder, read))) : null;
  const later = Object.entries(listed?.sceneFiles ?? {}).flatMap(([slug, { file }]) => {
    const scene = parsed(file, parseScene(read(file)));
    return scene ? [[slug, scene] as const] : [];
  });
  const pack = listed && { ...listed, scenes: { ...listed.scenes, ...Object.fromEntries(later) } };
  const missions = jsonFiles(folder, 'missions').flatMap(
    (file) => parsed(file, parseMission(read(file))) ?? [],
  );
  const texts = Object.fromEntries(
    (pack?.locales ?? []).map((locale) => [
      locale,
      Object.fromEntries(
        jsonFiles(folder, `texts/${locale}`).map((file) => [
          basename(file, '.json'),
          parsed(file, parseTexts(read(file))) ?? {},
        ]),
      ),
    ]),
  );
  return { pack, missions, texts, errors };
}

/** The header with the parts that lie beside it. */
function complete(header: object | null, folder: string, read: (file: string) => unknown): unknown {
  const parts = {
    scenes: () => readFolder(folder, 'scenes', read),
    characters: () => read('characters.json'),
    cues: () => read('cues.json'),
  };
  const missing = Object.entries(parts).filter(([part]) => header === null || !(part in header));
  return { ...header, ...Object.fromEntries(missing.map(([part, take]) => [part, take()])) };
}

function readFolder(folder: string, name: string, read: (file: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(jsonFiles(folder, name).map((file) => [basename(file, '.json'), read(file)]));
}

/** Paths of the JSON files of one folder, relative to the content, sorted. */
function jsonFiles(folder: string, name: string): readonly string[] {
  if (!existsSync(join(folder, name))) return [];
  const files = readdirSync(join(folder, name)).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => `${name}/${file}`);
}
