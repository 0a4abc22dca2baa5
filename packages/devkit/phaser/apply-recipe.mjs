/**
 * Reads Phaser's sources as a recipe says: a bundler plugin. Fails when the recipe and the installed Phaser do not
 * fit together. Knows how to leave out; what and why is the recipe's.
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const STAND_INS = fileURLToPath(new URL('stand-ins/', import.meta.url));
/** The bundle's entry, which has no file: vite puts a folder before the name. */
export const ENTRY = 'virtual:slim-phaser';
const VIRTUAL_ENTRY = `\0${ENTRY}`;

/** Thrown when a recipe does not fit the installed Phaser. */
export class RecipeError extends Error {
  constructor(message) {
    super(`${message}: correct packages/devkit/phaser/recipe.mjs, or use REQUAPASS_PHASER=stock meanwhile`);
  }
}

/**
 * @param {object} recipe as recipe.mjs exports it
 * @param {string} phaser absolute path of the Phaser package
 * @returns {object} a plugin for vite or rolldown, used for one build
 */
export function applyRecipe(recipe, phaser) {
  const source = join(phaser, 'src');
  const replaced = replacements(recipe, source);
  const kept = new Map(Object.entries(recipe.KEPT_MEMBERS).map(([name, members]) => [need(name), members]));
  const flags = new Map(Object.keys(recipe.FLAGS).map((flag) => [flag, false]));
  const asked = new Set();

  const { version } = JSON.parse(readFileSync(join(phaser, 'package.json'), 'utf8'));
  if (version !== recipe.VERSION)
    throw new RecipeError(`phaser ${version} is installed, the recipe is for ${recipe.VERSION}`);

  /** The file of a module, which has to exist. */
  function need(name) {
    const path = join(source, `${name}.js`);
    if (!existsSync(path)) throw new RecipeError(`phaser ${recipe.VERSION} has no module ${name}`);
    return path;
  }

  function entry() {
    const lines = recipe.REGISTERED.map((name) => `import ${JSON.stringify(need(name))};`);
    for (const [name, [module, member]] of Object.entries(recipe.EXPORTED)) {
      lines.push(`import _${name} from ${JSON.stringify(need(module))};`);
      lines.push(`export const ${name} = _${name}${member ? `.${member}` : ''};`);
    }
    return lines.join('\n');
  }

  return {
    name: 'requapass-slim-phaser',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id.endsWith(ENTRY)) return VIRTUAL_ENTRY;
      const isInside = id.startsWith('.') && importer?.startsWith(source + sep);
      const path = isInside ? findModule(resolve(dirname(importer), id)) : id;
      if (!path?.startsWith(source + sep)) return null;
      asked.add(path);
      return replaced.get(path) ?? path;
    },
    load(id) {
      return id === VIRTUAL_ENTRY ? entry() : null;
    },
    transform(code, id) {
      if (!id.startsWith(source + sep)) return null;
      let text = code.replaceAll('\r\n', '\n');
      for (const [flag, value] of Object.entries(recipe.FLAGS)) {
        if (text.includes(`typeof ${flag}`)) flags.set(flag, true);
        text = text.replaceAll(`typeof ${flag}`, String(value));
      }
      const members = kept.get(id);
      if (members) text = keepMembers(text, members, relative(source, id));
      return { code: text, map: null };
    },
    buildEnd(error) {
      if (error) return;
      const unread = [...flags].filter(([, isRead]) => !isRead).map(([flag]) => `flag ${flag}`);
      const unasked = [...kept.keys(), ...namedModules(recipe).map(need)].filter((path) => !asked.has(path));
      const stale = [...unread, ...unasked.map((path) => relative(source, path))];
      if (stale.length > 0) throw new RecipeError(`nothing asks for ${stale.join(', ')}`);
    },
  };
}

/** Modules that a recipe names one by one as left out. */
function namedModules({ LEFT_OUT }) {
  return LEFT_OUT.flatMap(({ modules }) => modules.filter((name) => !name.endsWith('/*')));
}

/** File of Phaser → file that stands in for it. A later line of the recipe wins. */
function replacements({ LEFT_OUT, VERSION }, source) {
  const found = new Map();
  for (const { modules, except = [], instead } of LEFT_OUT) {
    const standIn = join(STAND_INS, `${instead}.cjs`);
    if (!existsSync(standIn)) throw new RecipeError(`no stand-in ${instead}`);
    const excepted = new Set(except.map((name) => join(source, `${name}.js`)));
    for (const path of excepted) {
      if (!existsSync(path))
        throw new RecipeError(`phaser ${VERSION} has no module ${relative(source, path)}`);
    }
    for (const name of modules) {
      const paths = filesOf(source, name);
      if (paths.length === 0) throw new RecipeError(`phaser ${VERSION} has no module ${name}`);
      for (const path of paths) if (!excepted.has(path)) found.set(path, standIn);
    }
  }
  return found;
}

function filesOf(source, name) {
  if (!name.endsWith('/*')) {
    const path = join(source, `${name}.js`);
    return existsSync(path) ? [path] : [];
  }
  const folder = join(source, name.slice(0, -2));
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(folder, file));
}

/** As Node finds a module: the file itself, with its ending, or a folder's index. */
function findModule(path) {
  const candidates = [path, `${path}.js`, join(path, 'index.js')];
  return candidates.find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

/** Drops the lines `Name: require('…'),` and `module.exports.Name = require('…');` of all others. */
function keepMembers(text, members, name) {
  const missing = new Set(members);
  const shorter = text.replace(
    /^\s*(?:[\w.]+\.)?(\w+)(?::| =) require\('[^']+'\)[,;]?$/gm,
    (line, member) => {
      missing.delete(member);
      return members.includes(member) ? line : '';
    },
  );
  if (missing.size > 0) throw new RecipeError(`phaser’s ${name} has no member ${[...missing].join(', ')}`);
  return shorter;
}
