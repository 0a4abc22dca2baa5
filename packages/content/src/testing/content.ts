/** Reads the pack of this package from its sources, parsed. For tests; knows no dist folder. */
import { readFileSync, readdirSync } from 'node:fs';
import { parseMission, parsePack, type LocaleTexts, type Mission, type Pack } from '@requapass/scenario';

const ROOT = new URL('../../', import.meta.url);

export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, ROOT), 'utf8')) as unknown;
}

export function readPack(): Pack {
  const scenes = readdirSync(new URL('scenes', ROOT)).filter((file) => file.endsWith('.json'));
  const result = parsePack({
    ...(readJson('pack.json') as object),
    characters: readJson('characters.json'),
    scenes: Object.fromEntries(
      scenes.map((file) => [file.slice(0, -'.json'.length), readJson(`scenes/${file}`)]),
    ),
    cues: readJson('cues.json'),
  });
  if (!result.ok) throw new Error(`pack.json: ${JSON.stringify(result.problems)}`);
  return result.value;
}

export function readMission(id: string): Mission {
  const result = parseMission(readJson(`missions/${id}.json`));
  if (!result.ok) throw new Error(`missions/${id}.json: ${JSON.stringify(result.problems)}`);
  return result.value;
}

/** The texts a mission is shown with: its own and those of the pack, by locale. */
export function readTexts(id: string, locales: readonly string[]): LocaleTexts {
  return Object.fromEntries(
    locales.map((locale) => [
      locale,
      {
        ...(readJson(`texts/${locale}/pack.json`) as Record<string, string>),
        ...(readJson(`texts/${locale}/${id}.json`) as Record<string, string>),
      },
    ]),
  );
}
