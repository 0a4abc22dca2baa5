import { readdirSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packPlugin } from './pack-plugin.mjs';
import { findUntranslated, LOCALES, makeTranslations, readMo } from './translations.mjs';

const ELEMENTS = { game: 'game', map: 'competence-map', badges: 'badge-showcase' };
/** What placeholders of a kind may set: the loader's own list, as it is written there. */
function placeholderAttributes(kind: string): readonly string[] {
  const source = readFileSync(new URL('../embed/src/loader/kinds.ts', import.meta.url), 'utf8');
  const list = new RegExp(`'?${kind}'?: \\{[^}]*?attributes: \\[([^\\]]+)\\]`).exec(source)?.[1];
  if (list === undefined) throw new Error(`kinds.ts has no ${kind}`);
  return [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name ?? '');
}

const plugin = (file: string): Buffer => readFileSync(new URL(`plugin/${file}`, import.meta.url));
const block = (name: string): { attributes: Record<string, { enum?: string[] }> } =>
  JSON.parse(plugin(`blocks/${name}/block.json`).toString()) as ReturnType<typeof block>;
const toHtmlName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('the plugin', () => {
  it.each(Object.entries(ELEMENTS))(
    'lets authors of a %s set nothing a placeholder may not',
    (name, kind) => {
      const allowed = [...placeholderAttributes(kind), 'id', 'title'];
      const offered = Object.keys(block(name).attributes).map(toHtmlName);
      expect(offered.filter((attribute) => !allowed.includes(attribute))).toEqual([]);
    },
  );

  it('has a label for every attribute and every choice', () => {
    const labels = plugin('includes/blocks.php').toString();
    const attributes = Object.keys(ELEMENTS).flatMap((name) => Object.entries(block(name).attributes));
    const needed = attributes.flatMap(([name, { enum: choices = [] }]) => [name, ...choices]);
    expect(needed.filter((name) => !new RegExp(`^\\t\\t'${name}' +=>`, 'm').test(labels))).toEqual([]);
  });

  it('says one version everywhere', () => {
    const main = plugin('requapass.php').toString();
    const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(/^ \* Version: +(.+)$/m.exec(main)?.[1]).toBe(version);
    expect(/'REQUAPASS_VERSION', '(.+)'/.exec(main)?.[1]).toBe(version);
    expect(/^Stable tag: (.+)$/m.exec(plugin('readme.txt').toString())?.[1]).toBe(version);
  });
});

describe('its translations', () => {
  it('are what its texts make today: run `pnpm --filter @requapass/wordpress translations`', () => {
    for (const [name, bytes] of Object.entries(makeTranslations())) {
      expect(plugin(`languages/${name}`).equals(bytes), name).toBe(true);
    }
  });

  it.each(Object.keys(LOCALES))('leave nothing out in %s', (locale) => {
    expect(findUntranslated(locale)).toEqual([]);
  });

  it('are read by WordPress in its own format', () => {
    const translations = readMo('nl_BE');
    expect(translations['block title']?.['Requapass: game']?.msgstr).toEqual(['Requapass: spel']);
  });
});

describe('its zip', () => {
  it('holds every file under one folder, with the licence', () => {
    const files = readdirSync(new URL('plugin', import.meta.url), { recursive: true, withFileTypes: true });
    const names = Object.keys(unzipSync(packPlugin()));
    expect(names).toHaveLength(files.filter((file) => file.isFile()).length + 1);
    expect(names.filter((name) => !name.startsWith('requapass/'))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['requapass/requapass.php', 'requapass/LICENSE']));
  });

  it('is the same, byte for byte, each time', () => {
    expect(Buffer.from(packPlugin()).equals(Buffer.from(packPlugin()))).toBe(true);
  });
});
