/**
 * The command that begins a mission or a pack: its arguments, and what it says.
 * Knows no process; what is written is in the files beside this one.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENT_FOLDER } from '../simulate-content.js';
import { addMission, checkSlug, ScaffoldError } from './add-mission.js';
import { packTemplate } from './pack-template.js';

const USAGE = `pnpm new mission <name> [--content folder]
pnpm new pack <folder> [--lang fr,nl,en] [--mission name]`;

/** What was written, one line each, then what to do next. @throws ScaffoldError */
export function runNew(args: readonly string[], base: string): readonly string[] {
  const { values, positionals } = readArguments(args);
  const [what, name] = positionals;
  if (what === 'mission') {
    const id = checkSlug(name, 'mission');
    const folder = values.content === undefined ? CONTENT_FOLDER : resolve(base, values.content);
    return [...addMission(folder, id).map((file) => `+ ${file}`), ...nextSteps(id, values.content)];
  }
  if (what === 'pack') {
    if (name === undefined) throw new ScaffoldError(`no folder is named\n${USAGE}`);
    const folder = resolve(base, name);
    const id = checkSlug(basename(folder), 'pack');
    const mission = checkSlug(values.mission, 'mission');
    const locales = values.lang.split(',');
    const foreign = locales.find((locale) => !['fr', 'nl', 'en'].includes(locale));
    if (foreign !== undefined)
      throw new ScaffoldError(`language "${foreign}" is not one of the game; use fr, nl, en`);
    if (existsSync(folder) && readdirSync(folder).length > 0)
      throw new ScaffoldError(`${folder} is not empty, and stays as it is; name a new folder`);
    const files = packTemplate(id, locales);
    for (const [file, value] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      const text = typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`;
      writeFileSync(join(folder, file), text);
    }
    const written = new Set([...Object.keys(files), ...addMission(folder, mission)]);
    return [...[...written].map((file) => `+ ${file}`), ...nextSteps(mission, name)];
  }
  throw new ScaffoldError(`"${what ?? ''}" cannot be made; use one of\n${USAGE}`);
}

function nextSteps(id: string, content: string | undefined): readonly string[] {
  return [
    '',
    'Write every sentence that says TODO. Then:',
    `  pnpm lint:content${content === undefined ? '' : ` ${content}`}`,
    `  pnpm play ${id}${content === undefined ? '' : ` --content ${content}`} --explain`,
    ...(content === undefined ? ['  pnpm format'] : []),
    'The pin stands in the middle of the hub: move it ("places" of the hub scene).',
  ];
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        content: { type: 'string' },
        lang: { type: 'string', default: 'fr,nl,en' },
        mission: { type: 'string', default: 'first' },
      },
    });
  } catch (error) {
    throw new ScaffoldError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}
