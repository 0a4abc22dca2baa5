/**
 * Reads what somebody pasted, what a file says or what a QR code holds: one document or several, a code of the game,
 * or why it is neither. Never throws. Knows no file, no picture and no rule of merging.
 */
import { fragmentKind } from '../handed-over/fragment-kind.js';
import { type HandedOver, readFragment, readHandedOver } from '../handed-over/read-handed-over.js';
import { markupKind } from './file-kind.js';
import { findGameCode, isGameSave } from './game-code.js';
import type { ImportCode } from './import-problem.js';
import type { Reading } from './reading.js';

/** More links than this in one text are not read. */
const MOST_LINKS = 20;

/** @param name - of the file the text comes from; empty for none */
export function readText(text: string, name = ''): readonly Reading[] {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (/^[[{"]/.test(trimmed)) return [readJson(trimmed, name)];
  const links = [...new Set(trimmed.split(/\s+/).filter(fragmentKind))].slice(0, MOST_LINKS);
  if (links.length > 0) return readLinks(links, trimmed, name);
  const game = findGameCode(trimmed);
  if (game) return [{ what: 'game', name, ...game }];
  return [readLetters(trimmed, name)];
}

function readJson(text: string, name: string): Reading {
  const read = readHandedOver(text);
  if (!read.ok && read.error.code === 'wrong-format' && isGameSave(text))
    return { what: 'game', name, code: null, address: null };
  return asReading(read, name);
}

function readLinks(links: readonly string[], text: string, name: string): readonly Reading[] {
  const readings = links.map((link) => asReading(readFragment(link) ?? readHandedOver(link), name));
  const [only] = readings;
  if (readings.length > 1 || only?.what !== 'problem') return readings;
  // A mail program may have broken the link in two, with ">" before each line.
  const mended = readFragment(text.replaceAll(/\s+>*/g, ''));
  return mended?.ok ? [asReading(mended, name)] : readings;
}

/** Letters of a link without the link, perhaps in several lines; or something foreign. */
function readLetters(text: string, name: string): Reading {
  const markup = markupKind(text);
  if (markup) return refuse(markup, `the text is a ${markup}`, name);
  if (/^https?:\/\/\S+$/i.test(text))
    return refuse('bare-link', 'the link carries no document behind a "#"', name);
  const letters = text.replaceAll(/\s+/g, '');
  return asReading(readHandedOver(/^1[\w-]{15,}$/.test(letters) ? letters : text), name);
}

function asReading(read: HandedOver, name: string): Reading {
  if (!read.ok) return { what: 'problem', name, problem: read.error };
  return { what: 'document', name, document: read };
}

function refuse(code: ImportCode, message: string, name: string): Reading {
  return { what: 'problem', name, problem: { code, path: '', message } };
}
