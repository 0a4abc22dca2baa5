/** What somebody pasted or a file holds: a save as JSON, or else a resume code. Knows no game. */
import { parseSave, type Save, type SaveResult } from '../session/save.js';

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
