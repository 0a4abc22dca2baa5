/**
 * `node art/build.mjs [sheet…]`: draws every sheet again (or those named) and writes assets/<sheet>.svg and
 * .json, and the poster. Needs no browser. The same sources give the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { poster } from './poster.mjs';
import { makeSheet } from './sheet.mjs';
import { sheets, twice } from './sheets.mjs';

const assets = new URL('../assets/', import.meta.url);
mkdirSync(assets, { recursive: true });

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(sheets, name));
const problems = [
  ...unknown.map((name) => `sheet "${name}" is not one of ${Object.keys(sheets).join(', ')}`),
  ...twice().map((frame) => `frame "${frame}" lies on two sheets: give one of them another name`),
];
if (problems.length > 0) {
  console.error(`pictures cannot be drawn:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  process.exit(1);
}

write('poster.svg', poster());
for (const [name, frames] of Object.entries(sheets)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { svg, atlas } = makeSheet(frames);
  write(`${name}.svg`, svg);
  write(`${name}.json`, `${JSON.stringify(atlas)}\n`);
  console.log(`  ${atlas.width} × ${atlas.height} units, ${Object.keys(frames).length} frames`);
}

function write(name, text) {
  const file = new URL(name, assets);
  const isSame = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (!isSame) writeFileSync(file, text);
  console.log(
    `${name}: ${text.length} bytes, ${brotliCompressSync(text).length} brotli${isSame ? ', unchanged' : ''}`,
  );
}
