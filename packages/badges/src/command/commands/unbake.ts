/** `unbake`: takes the badge out of a picture, letter for letter. Says nothing about whether it is genuine. */
import { unbakePng } from '../../baking/unbake-png.js';
import { unbakeSvg } from '../../baking/unbake-svg.js';
import type { Arguments, CommandSpec } from '../cli/arguments.js';
import { Failure } from '../cli/failure.js';
import type { Io, Report } from '../cli/io.js';
import { outputFile, OUTPUT_OPTIONS } from '../cli/output-file.js';
import { shownPath } from '../cli/shown-path.js';
import { writeWhole } from '../office/write-file.js';
import { operandOf } from '../verify/read-badge-file.js';
import { readPicture } from '../verify/read-picture.js';

export const UNBAKE: CommandSpec = {
  name: 'unbake',
  summary: 'takes the badge out of a picture',
  synopsis: ['<picture> [--out <file>] [options]'],
  description: [
    'Writes what was baked into an SVG or PNG: JSON, a token or, for Open Badges 2.0, an address. On standard output, or into a file. It is a stranger’s text until it was verified.',
  ],
  options: OUTPUT_OPTIONS,
  maxOperands: 1,
  examples: ['somebody.png --out badge.json'],
};

export async function unbake(args: Arguments, io: Io): Promise<Report> {
  const name = operandOf(args, 'a picture');
  const picture = await readPicture(name, io);
  const unbaked = 'png' in picture ? unbakePng(picture.png) : unbakeSvg(picture.svg);
  if (!unbaked.ok) {
    const hint = 'a program that saved the picture again may have left the badge out: ask for the first one';
    const isBare = unbaked.error.code === 'no-badge-inside';
    throw new Failure({ ...unbaked.error, path: name, ...(isBare ? { hint } : {}) });
  }
  const path = await outputFile(args, io);
  if (path !== undefined) await writeWhole(path, unbaked.value, 'as-usual');
  return {
    json: path === undefined ? { badge: unbaked.value } : { file: path },
    lines: [path === undefined ? unbaked.value : shownPath(path, io)],
    warnings: unbaked.warnings,
  };
}
