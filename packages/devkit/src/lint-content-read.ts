/**
 * Reads a content package, from its sources or as it is served: pack, characters, scenes, cues, missions, texts.
 * What pack.json does not hold itself lies in files beside it. Knows the folders and the parsers; judges nothing.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isRecord } from '@requapass/framework';
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
import { findJsonFault } from './json-fault.js';

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
  /** Undefined, and an error said, where it is not there or not JSON. */
  const read = (file: string): unknown => {
    let text = '';
    try {
      text = readFileSync(join(folder, file), 'utf8');
      return JSON.parse(text);
    } catch (error) {
      const fault = error instanceof SyntaxError ? findJsonFault(text) : null;
      errors.push(
        fault
          ? `${file}: line ${fault.line}, column ${fault.column}: this is not JSON: ${fault.message}`
          : `${file}: cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      );
      return undefined;
    }
  };
  const parsed = <T>(file: string, result: ParseResult<T>): T | null => {
    if (result.ok) return result.value;
    errors.push(...result.problems.map((problem) => `${file}: ${problemToText(problem)}`));
    if (result.omitted > 0) errors.push(`${file}: and ${result.omitted} more`);
    return null;
  };
  /** What could not be read is not judged. */
  const readAs = <T>(file: string, parse: (input: unknown) => ParseResult<T>): T | null => {
    const input = read(file);
    return input === undefined ? null : parsed(file, parse(input));
  };
  const header = read('pack.json');
  const whole = isRecord(header) ? complete(header, folder, read) : header;
  const listed = whole === undefined ? null : parsed('pack.json', parsePack(whole));
  const later = Object.entries(listed?.sceneFiles ?? {}).flatMap(([slug, { file }]) => {
    const scene = readAs(file, parseScene);
    return scene ? [[slug, scene] as const] : [];
  });
  const pack = listed && { ...listed, scenes: { ...listed.scenes, ...Object.fromEntries(later) } };
  const missions = jsonFiles(folder, 'missions').flatMap((file) => readAs(file, parseMission) ?? []);
  const texts = Object.fromEntries(
    (pack?.locales ?? []).map((locale) => [
      locale,
      Object.fromEntries(
        jsonFiles(folder, `texts/${locale}`).map((file) => [
          basename(file, '.json'),
          readAs(file, parseTexts) ?? {},
        ]),
      ),
    ]),
  );
  return { pack, missions, texts, errors };
}

/** The header with the parts that lie beside it; undefined where one of them cannot be read. */
function complete(
  header: Readonly<Record<string, unknown>>,
  folder: string,
  read: (file: string) => unknown,
): unknown {
  const parts = {
    scenes: () => readFolder(folder, 'scenes', read),
    characters: () => read('characters.json'),
    cues: () => read('cues.json'),
  };
  const missing = Object.entries(parts).filter(([part]) => !(part in header));
  const taken = missing.map(([part, take]) => [part, take()] as const);
  if (taken.some(([, value]) => value === undefined)) return undefined;
  return { ...header, ...Object.fromEntries(taken) };
}

/** Undefined where one of its files cannot be read. */
function readFolder(
  folder: string,
  name: string,
  read: (file: string) => unknown,
): Record<string, unknown> | undefined {
  const files = jsonFiles(folder, name).map((file) => [basename(file, '.json'), read(file)] as const);
  return files.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(files);
}

/** Paths of the JSON files of one folder, relative to the content, sorted. */
function jsonFiles(folder: string, name: string): readonly string[] {
  if (!existsSync(join(folder, name))) return [];
  const files = readdirSync(join(folder, name)).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => `${name}/${file}`);
}
