/**
 * `pnpm --filter @requapass/wordpress translations`: brings the .pot, the .po and the .mo files up to date with the texts of the
 * plugin. What was translated stays; what is gone goes. Knows no language.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mo, po } from 'gettext-parser';
import { extractTexts } from './extract-texts.mjs';

const PLUGIN = fileURLToPath(new URL('plugin', import.meta.url));
const FOLDER = join(PLUGIN, 'languages');
/** Each translation, and the locales of WordPress that read the same one. */
export const LOCALES = { fr_FR: ['fr_BE', 'fr_CA'], nl_NL: ['nl_BE'] };

/** The files as they should be: name → bytes. */
export function makeTranslations() {
  const texts = extractTexts(PLUGIN);
  const files = { 'requapass.pot': compilePo(tableOf(texts, '', () => '')) };
  for (const [locale, others] of Object.entries(LOCALES)) {
    const known = readPo(join(FOLDER, `requapass-${locale}.po`));
    const table = tableOf(texts, locale, ({ text, context }) => known[context]?.[text]?.msgstr[0] ?? '');
    files[`requapass-${locale}.po`] = compilePo(table);
    for (const name of [locale, ...others]) files[`requapass-${name}.mo`] = mo.compile(table);
  }
  return files;
}

function readPo(path) {
  return existsSync(path) ? po.parse(readFileSync(path)).translations : {};
}

function tableOf(texts, locale, translate) {
  const translations = {};
  for (const entry of texts) {
    const { text, context, file } = entry;
    translations[context] ??= {};
    translations[context][text] = {
      msgid: text,
      ...(context === '' ? {} : { msgctxt: context }),
      msgstr: [translate(entry)],
      comments: { reference: file },
    };
  }
  const headers = {
    'Project-Id-Version': 'Requapass',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Domain': 'requapass',
    ...(locale === '' ? {} : { Language: locale }),
  };
  return { charset: 'utf-8', headers, translations };
}

function compilePo(table) {
  return Buffer.concat([po.compile(table, { foldLength: 0 }), Buffer.from('\n')]);
}

/** Texts that a translation says nothing for. */
export function findUntranslated(locale) {
  const tables = Object.values(readPo(join(FOLDER, `requapass-${locale}.po`)));
  const texts = tables.flatMap((table) => Object.values(table)).filter(({ msgid }) => msgid !== '');
  if (texts.length === 0) throw new Error(`requapass-${locale}.po has no text`);
  return texts.filter(({ msgstr }) => msgstr[0] === '').map(({ msgid }) => msgid);
}

/**
 * What WordPress reads of a locale: context → text → translation.
 * @returns {Record<string, Record<string, { msgstr: string[] }>>}
 */
export function readMo(locale) {
  return mo.parse(readFileSync(join(FOLDER, `requapass-${locale}.mo`))).translations;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, bytes] of Object.entries(makeTranslations())) writeFileSync(join(FOLDER, name), bytes);
  for (const locale of Object.keys(LOCALES)) {
    const missing = findUntranslated(locale);
    console.log([`${locale}: ${missing.length} to translate`, ...missing].join('\n  '));
  }
}
