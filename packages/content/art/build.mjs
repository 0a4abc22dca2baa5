/**
 * `node art/build.mjs`: draws everything again and writes assets/atlas.svg, atlas.json and poster.svg.
 * Needs no browser. The same sources give the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { frames } from './frames.mjs';
import { poster } from './poster.mjs';
import { makeSheet } from './sheet.mjs';

const assets = new URL('../assets/', import.meta.url);
mkdirSync(assets, { recursive: true });

const { svg, atlas } = makeSheet(frames);
const files = { 'poster.svg': poster(), 'atlas.svg': svg, 'atlas.json': `${JSON.stringify(atlas)}\n` };
for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, assets);
  const isSame = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (!isSame) writeFileSync(file, text);
  console.log(
    `${name}: ${text.length} bytes, ${brotliCompressSync(text).length} brotli${isSame ? ', unchanged' : ''}`,
  );
}
console.log(`atlas: ${atlas.width} × ${atlas.height} units, ${Object.keys(atlas.frames).length} frames`);
