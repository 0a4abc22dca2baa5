#!/usr/bin/env node
/**
 * `requapass-embed <address>`: writes into the built folder what needs to know where it will be served: oEmbed files,
 * the links by which other sites find them, and the picture that is shown where somebody shares the address. Running
 * it again changes the address. Knows the layout of the folder, not how it gets to a server.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const HELP = `Usage: requapass-embed <address> [--folder <path>]

Writes the address under which the folder will be served into its pages, and the oEmbed files beside them.

  <address>        of the folder that holds v1/, such as https://play.example.org/requapass/
  --folder <path>  the folder that holds v1/; without it, the one of this package
  --help           this text

Exit codes: 0 done, 2 a wrong argument, 3 the folder is not there or cannot be written.`;

const ADDRESS_PART = /<!-- address -->(?:[\s\S]*?<!-- end of address -->)?/;

class UsageError extends Error {}
class FolderError extends Error {}

async function run() {
  const { values, positionals } = readArguments();
  if (values.help) return console.log(HELP);
  const base = readAddress(positionals);
  const folder = resolve(values.folder ?? fileURLToPath(new URL('../dist', import.meta.url)));
  const v1 = join(folder, 'v1');
  if (!existsSync(join(v1, 'game.html')))
    throw new FolderError(
      `"${folder}" holds no v1/game.html: build it first, or name the folder with --folder`,
    );
  const { LOCALES, PAGE_NAMES, makeOembed, oembedToXml } = await import('../dist/oembed.js');
  const address = new URL('v1/', base).href;
  const files = [];
  for (const page of PAGE_NAMES) {
    for (const locale of [null, ...LOCALES]) {
      const target = new URL(`${page}.html${locale ? `?lang=${locale}` : ''}`, address).href;
      const oembed = makeOembed(target, address);
      const name = `oembed/${page}${locale ? `.${locale}` : ''}`;
      files.push(
        [`${name}.json`, `${JSON.stringify(oembed, null, 2)}\n`],
        [`${name}.xml`, oembedToXml(oembed)],
      );
    }
    const html = readFileSync(join(v1, `${page}.html`), 'utf8');
    if (!ADDRESS_PART.test(html))
      throw new FolderError(`"${page}.html" has no place for the address: build the folder anew`);
    files.push([`${page}.html`, html.replace(ADDRESS_PART, () => addressPart(page, address))]);
  }
  try {
    mkdirSync(join(v1, 'oembed'), { recursive: true });
    for (const [name, content] of files) replaceFile(join(v1, name), content);
  } catch (error) {
    throw new FolderError(`"${v1}" cannot be written: ${error.code ?? error.message}`);
  }
  console.log(`${files.length} files of ${v1} now name ${address}`);
}

function addressPart(page, address) {
  const link = (type) =>
    `<link rel="alternate" type="${type}+oembed" href="${address}oembed/${page}.${type.endsWith('json') ? 'json' : 'xml'}" />`;
  return `<!-- address -->
    ${link('application/json')}
    ${link('text/xml')}
    <meta property="og:url" content="${address}${page}.html" />
    <meta property="og:image" content="${address}share.png" />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="630" />
    <meta name="twitter:card" content="summary_large_image" />
    <!-- end of address -->`;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { folder: { type: 'string' }, help: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError(error.message);
  }
}

/** @returns an address without quotes or angle brackets: the URL parser escapes them. */
function readAddress(positionals) {
  const [text] = positionals;
  if (positionals.length !== 1) throw new UsageError('give one address');
  if (!URL.canParse(text))
    throw new UsageError(`"${text}" is no address: use one like https://play.example.org/`);
  const url = new URL(text.endsWith('/') ? text : `${text}/`);
  const isLocal = ['localhost', '127.0.0.1'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(isLocal && url.protocol === 'http:'))
    throw new UsageError(`"${text}" is not https: other sites would refuse to show it`);
  if (url.search || url.hash || url.username)
    throw new UsageError(`"${text}" has more than a folder's address: leave out ?, # and names`);
  if (url.pathname.endsWith('/v1/')) return new URL('..', url);
  return url;
}

/** Never half a file. */
function replaceFile(path, content) {
  const temporary = `${path}.new`;
  writeFileSync(temporary, content);
  renameSync(temporary, path);
}

run().catch((error) => {
  if (!(error instanceof UsageError) && !(error instanceof FolderError)) throw error;
  console.error(error instanceof UsageError ? `${error.message}\n\n${HELP}` : error.message);
  process.exitCode = error instanceof UsageError ? 2 : 3;
});
