/** Foreign data to one file of texts, or every reason why not. Knows no mission: any key will do. */
import type { Texts } from '../pack.js';
import { textsSchema } from '../schema/texts.js';
import { checkShape } from './check-shape.js';
import { hasBrokenMarkup } from './markup.js';
import { fail, pathOf, type ParseResult } from './problem.js';

/** Never throws. Texts are flat: one key, one sentence or two. */
export function parseTexts(input: unknown): ParseResult<Texts> {
  const shape = checkShape<Texts>(textsSchema, input);
  if (!shape.ok) return shape;
  const broken = Object.entries(shape.value).filter(([, text]) => hasBrokenMarkup(text));
  if (broken.length === 0) return shape;
  return fail(
    broken.map(([key, text]) => ({
      code: 'broken-markup',
      path: pathOf([key]),
      message: `a bracket marks nothing in ${JSON.stringify(text)}`,
      hint: 'mark words of another language so: [nl:Goedemiddag]',
    })),
  );
}
