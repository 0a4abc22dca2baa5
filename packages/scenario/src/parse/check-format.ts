/** Whether a document is of this format and of a version we read, before anything else is looked at. */
import { isRecord } from '@requapass/framework';
import { fail, type ParseResult } from './problem.js';

/** The document without its `$schema` key. A newer version is said to be newer, not wrong. */
export function checkFormat(
  input: unknown,
  format: string,
  version: number,
): ParseResult<Record<string, unknown>> {
  if (!isRecord(input)) {
    return fail([
      {
        code: 'wrong-type',
        path: '',
        message: 'this is not an object',
        hint: `write { "format": "${format}", … }`,
      },
    ]);
  }
  const document = Object.fromEntries(Object.entries(input).filter(([key]) => key !== '$schema'));
  if (document['format'] !== format) {
    const found = document['format'] === undefined ? 'is missing' : 'names another format';
    return fail([
      { code: 'wrong-format', path: 'format', message: `"format" ${found}`, hint: `write "${format}"` },
    ]);
  }
  const given = document['version'];
  if (typeof given === 'number' && given > version) {
    const message = `version ${given} is newer than what is read here (${version})`;
    return fail([{ code: 'newer-version', path: 'version', message, hint: 'update the game' }]);
  }
  return { ok: true, value: document };
}
