/**
 * Writes the generated pages: elements from the manifest, messages and documents from schemas, competences from the
 * framework's data. As files, because the search reads files alone; they are no source, and git does not keep them.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { competencePages } from './competence-page.mjs';
import { elementPage, readElements } from './element-page.mjs';
import { documentsPage, messagesPage } from './schema-pages.mjs';

const FOLDERS = ['reference', 'fr/competences', 'nl/competences'];

export function writePages() {
  const pages = new Map([
    ...readElements().map((element) => [`reference/${element.tagName}.md`, elementPage(element)]),
    ['reference/messages.md', messagesPage()],
    ['reference/documents.md', documentsPage()],
    ...['fr', 'nl'].flatMap((locale) => competencePages(locale)),
  ]);
  for (const folder of FOLDERS) removeStale(folder, pages);
  for (const [path, content] of pages) write(path, `${content}\n`);
}

/** A file that stays as it is wakes no watcher. */
function write(path, content) {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  try {
    if (readFileSync(file, 'utf8') === content) return;
  } catch {
    // Not there yet.
  }
  writeFileSync(file, content);
}

/** Pages of what there is no more. */
function removeStale(folder, pages) {
  const address = new URL(`../../${folder}/`, import.meta.url);
  if (!existsSync(address)) return;
  for (const name of readdirSync(address))
    if (!pages.has(`${folder}/${name}`)) rmSync(new URL(name, address));
}
