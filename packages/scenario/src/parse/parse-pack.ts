/**
 * Foreign data to a content pack as it is served (characters, scenes and cues within), or every reason
 * why not. Knows no mission and no text.
 */
import type { Pack } from '../pack.js';
import { packSchema } from '../schema/pack.js';
import { checkFormat } from './check-format.js';
import { checkShape } from './check-shape.js';
import { fail, pathOf, type ParseResult, type Problem } from './problem.js';
import { duplicateNames } from './unknown-name.js';

const PACK_FORMAT_VERSION = 1;

/** Never throws. A `$schema` key, which editors use, is left out. */
export function parsePack(input: unknown): ParseResult<Pack> {
  const document = checkFormat(input, 'requapass-content', PACK_FORMAT_VERSION);
  if (!document.ok) return document;
  const shape = checkShape<Pack>(packSchema, document.value);
  if (!shape.ok) return shape;
  const problems = [
    ...duplicateNames(
      'mission',
      shape.value.missions.map(({ id }, index) => ({ value: id, keys: ['missions', index, 'id'] })),
    ),
    ...deepCasts(shape.value),
  ];
  return problems.length > 0 ? fail(problems) : shape;
}

/** `castDepth` counts sprites: it cannot be more than there are. */
function deepCasts(pack: Pack): readonly Problem[] {
  return Object.entries(pack.scenes).flatMap(([slug, { layouts }]) =>
    layouts.flatMap(({ castDepth, sprites }, index) =>
      castDepth <= sprites.length
        ? []
        : [
            {
              code: 'wrong-value',
              path: pathOf(['scenes', slug, 'layouts', index, 'castDepth']),
              message: `${castDepth} is more than the ${sprites.length} sprites of this layout`,
              hint: `write a number from 0 to ${sprites.length}`,
            },
          ],
    ),
  );
}
