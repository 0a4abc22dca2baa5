/** `bake`: puts a badge, whoever signed it, into a picture. Nothing else of the picture changes. Signs nothing. */
import { bakePng } from '../../baking/bake-png.js';
import { bakeSvg } from '../../baking/bake-svg.js';
import { findProgram } from '../../baking/find-program.js';
import { parseSvg } from '../../baking/parse-svg.js';
import type { Arguments, CommandSpec } from '../cli/arguments.js';
import { Failure } from '../cli/failure.js';
import type { Io, Report } from '../cli/io.js';
import { shownPath } from '../cli/shown-path.js';
import { outputFile, OUTPUT_OPTIONS } from '../cli/output-file.js';
import { operandOf, readBadgeFile } from '../verify/read-badge-file.js';
import { readPicture } from '../verify/read-picture.js';
import { writeWhole } from '../office/write-file.js';

export const BAKE: CommandSpec = {
  name: 'bake',
  summary: 'puts a badge into a picture',
  synopsis: ['<credential> --picture <svg | png> --out <file> [options]'],
  description: [
    'Takes a credential (JSON or token, Open Badges 2.0 or 3.0) and a picture of yours, and writes the picture with the badge inside. A badge that was inside is replaced. An SVG that holds a program (a script, an event, a link that runs something) is refused. issue bakes by itself; this is for pictures of your own.',
  ],
  options: {
    picture: { value: '<file>', help: 'The picture, SVG or PNG.' },
    ...OUTPUT_OPTIONS,
  },
  maxOperands: 1,
  examples: ['badge-office/public/badges/7d1c….jwt --picture ours.png --out awa.png'],
};

export async function bake(args: Arguments, io: Io): Promise<Report> {
  const name = operandOf(args, 'a file with a credential');
  const pictureName = args.text('picture');
  if (pictureName === undefined)
    throw new Failure({
      code: 'no-picture',
      path: '--picture',
      message: 'the picture to bake into is missing',
    });
  const badge = await readBadgeFile(args, io);
  const standard = badge.format === 'ob2' ? 'ob2' : 'ob3';
  const text = badge.document.kind === 'jws' ? badge.document.token : JSON.stringify(badge.document.value);
  const picture = await readPicture(pictureName, io);
  if ('svg' in picture) refuseProgram(picture.svg, pictureName);
  const baked =
    'png' in picture ? bakePng(picture.png, text, standard) : bakeSvg(picture.svg, text, standard);
  if (!baked.ok) throw new Failure({ ...baked.error, path: pictureName });
  const path = await outputFile(args, io);
  if (path === undefined)
    throw new Failure({
      code: 'no-output',
      path: '--out',
      message: `where to write the picture of "${name}" is missing`,
    });
  await writeWhole(path, baked.value, 'as-usual');
  return { json: { file: path, standard }, lines: [shownPath(path, io)] };
}

/** Somebody will open the picture with a badge of the organisation in it: nothing of it may run. */
function refuseProgram(svg: string, path: string): void {
  const parsed = parseSvg(svg);
  const program = parsed.ok ? findProgram(parsed.value.root) : undefined;
  if (program === undefined) return;
  throw new Failure({
    code: 'svg-program',
    path,
    message: `the picture holds a program: ${program}`,
    value: program,
    hint: 'save it again without it from a drawing program, or take a PNG',
  });
}
