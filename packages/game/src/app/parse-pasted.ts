/** What somebody pasted or a file holds: a save as JSON, or else a resume code. Knows no game. */
import { parseSave, type Save, type SaveError, type SaveResult } from '../session/save.js';
import { loadResumeCodes } from './resume-codes.js';

/** Null where it is not JSON: then it may be a code. */
export function parsePasted(text: string): SaveResult<Save> | null {
  if (!text.trimStart().startsWith('{')) return null;
  try {
    return parseSave(JSON.parse(text));
  } catch {
    return {
      ok: false,
      error: { code: 'not-a-save', path: '', message: 'the file is not whole: it ends early' },
    };
  }
}

/** What is wrong with it as far as it shows without opening it; null when nothing is. */
export async function checkPasted(text: string): Promise<SaveError | null> {
  const parsed = parsePasted(text) ?? (await loadResumeCodes()).parseCode(text);
  return parsed.ok ? null : parsed.error;
}
