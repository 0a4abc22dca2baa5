/**
 * Tells a resume code of the game, which holds how somebody played and not what came of it: only the game, with its
 * rules and its content, can make an outcome of one. Knows how a code looks; reads nothing in it.
 */
import { isRecord } from '@requapass/framework';
import type { GameCode } from './reading.js';

const SAVE_FORMAT = 'requapass-save';
const IN_LINK = /#(?:[^\s#]*&)?requapass=([^&\s]+)/i;
/** As a pencil may have written it: in groups, in small letters. */
const ALONE = /^RQ[0-9A-Z]{14,8000}$/;

/** Null where the text is none. */
export function findGameCode(text: string): GameCode | null {
  const link = text.split(/\s+/).find((word) => IN_LINK.test(word));
  const carried = link && IN_LINK.exec(link)?.[1];
  if (link && carried) return { code: carried, address: webAddress(link) };
  const letters = text.replaceAll(/[\s\-‐-―.]/g, '').toUpperCase();
  return ALONE.test(letters) ? { code: letters, address: null } : null;
}

/** A file with a game that was left. */
export function isGameSave(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && value['format'] === SAVE_FORMAT;
  } catch {
    return false;
  }
}

/** Null for whatever would not open a page ("javascript:" for one). */
function webAddress(link: string): string | null {
  const url = URL.canParse(link) ? new URL(link) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
