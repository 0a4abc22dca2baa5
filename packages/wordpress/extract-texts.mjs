/**
 * Collects the texts WordPress translates: calls in PHP, the blocks' own files, the plugin's header. Writes no file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import phpParser from 'php-parser';

const CALLS = new Set(['__', 'esc_html__', 'esc_html_e', 'esc_attr__', 'esc_attr_e']);
/** Contexts WordPress itself gives to the fields of a `block.json`. */
const BLOCK_CONTEXTS = { title: 'block title', description: 'block description', keywords: 'block keyword' };

/**
 * @param {string} plugin absolute path of the plugin
 * @returns {{ text: string, context: string, file: string }[]} each text once in each context, in order of files
 */
export function extractTexts(plugin) {
  const found = new Map();
  const keep =
    (file) =>
    (text, context = '') => {
      const key = `${context}\u0004${text}`;
      if (!found.has(key)) found.set(key, { text, context, file });
    };
  const files = readdirSync(plugin, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  for (const file of files) {
    const source = () => readFileSync(join(plugin, file), 'utf8');
    if (file === 'requapass.php') headerTexts(source(), keep(file));
    if (file.endsWith('.php')) phpTexts(file, source(), keep(file));
    if (file.endsWith('block.json')) blockTexts(JSON.parse(source()), keep(file));
  }
  return [...found.values()];
}

function headerTexts(source, keep) {
  const description = /^ \* Description:\s+(.+)$/m.exec(source)?.[1];
  if (description === undefined) throw new Error('requapass.php: the header has no Description');
  keep(description);
}

function blockTexts(block, keep) {
  for (const [field, context] of Object.entries(BLOCK_CONTEXTS)) {
    for (const text of [block[field]].flat()) keep(text, context);
  }
}

function phpTexts(file, source, keep) {
  const parser = new phpParser.Engine({
    parser: { php7: true, suppressErrors: false },
    ast: { withPositions: true },
  });
  visit(parser.parseCode(source, file), (node) => {
    if (node.kind !== 'call' || !CALLS.has(node.what.name)) return;
    const [text, domain] = node.arguments;
    const where = `${file}:${node.loc.start.line}`;
    if (text?.kind !== 'string') throw new Error(`${where}: a text to translate must be written out`);
    if (domain?.value !== 'requapass')
      throw new Error(`${where}: "${text.value}" needs the domain 'requapass'`);
    keep(text.value);
  });
}

function visit(node, look) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.kind === 'string') look(node);
  for (const [name, child] of Object.entries(node)) if (name !== 'loc') visit(child, look);
}
