/**
 * Writes the fonts of the PDF as modules, from the files of @fontsource: a module is loaded the same way under every
 * bundler and every policy, a file is not. The WOFF is unpacked to plain TrueType: the PDF library would unpack it
 * again for every glyph. Run it after an update of the font; a test holds the modules against it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';

const require = createRequire(import.meta.url);
/** The one that the PDF library reads fonts with. */
const fontkit = createRequire(require.resolve('pdfkit'))('fontkit');
const folder = new URL('src/competence-map/exports/fonts/', import.meta.url);

/** Module → part and weight of the published font. */
export const FONTS = {
  regular: ['latin', 400],
  bold: ['latin', 700],
  'regular-ext': ['latin-ext', 400],
  'bold-ext': ['latin-ext', 700],
};

/** The published font as plain TrueType. */
export function trueType(name) {
  const [part, weight] = FONTS[name];
  const file = `@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-${part}-${weight}-normal.woff`;
  return unpack(readFileSync(require.resolve(file)));
}

/** WOFF 1 (W3C, 2012): a directory of tables, each deflated where that made it smaller. */
function unpack(woff) {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 44 + index * 20;
    const [offset, packed, length] = [4, 8, 12].map((step) => woff.readUInt32BE(at + step));
    const data = woff.subarray(offset, offset + packed);
    return {
      head: woff.subarray(at, at + 4),
      sum: woff.readUInt32BE(at + 16),
      data: packed < length ? inflateSync(data) : data,
    };
  });
  const power = 2 ** Math.floor(Math.log2(count));
  const header = Buffer.alloc(12 + count * 16);
  woff.copy(header, 0, 4, 8);
  [count, power * 16, Math.log2(power), (count - power) * 16].forEach((value, index) =>
    header.writeUInt16BE(value, 4 + index * 2),
  );
  let offset = header.length;
  const bodies = tables.map(({ head, sum, data }, index) => {
    const at = 12 + index * 16;
    head.copy(header, at);
    [sum, offset, data.length].forEach((value, step) => header.writeUInt32BE(value, at + 4 + step * 4));
    const body = Buffer.alloc(Math.ceil(data.length / 4) * 4);
    data.copy(body);
    offset += body.length;
    return body;
  });
  return Buffer.concat([header, ...bodies]);
}

function write(name) {
  const bytes = trueType(name);
  const signs = fontkit.create(bytes).characterSet.filter((sign) => sign >= 0x20 && sign < 0xffff);
  const [part, weight] = FONTS[name];
  writeFileSync(
    new URL(`${name}.ts`, folder),
    `/** Atkinson Hyperlegible ${weight}, ${part}: © Braille Institute of America, SIL Open Font License 1.1. Made by make-export-fonts.mjs. */
export const font = {
  signs: ${JSON.stringify(String.fromCodePoint(...signs))},
  trueType:
    '${bytes.toString('base64')}',
};
`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) for (const name of Object.keys(FONTS)) write(name);
