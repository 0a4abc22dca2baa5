/** The association's cargo bike: it waits outside the door and stands by the river. */
import * as c from './palette.mjs';
import { circle, line, shape } from './pen.mjs';

const thin = { 'stroke-width': 3 };

/** A cargo bike with its box in front. */
export const cargoBike = (box = c.orange) =>
  circle(34, 82, 26, c.paper) +
  circle(34, 82, 4, c.ink) +
  circle(188, 88, 20, c.paper) +
  circle(188, 88, 4, c.ink) +
  line('M34 82V60M34 82H60M12 72L56 92M54 66L16 100M172 78L204 98M200 74L176 102', { 'stroke-width': 2 }) +
  line('M34 82L56 36L84 82L34 82M56 36H50M84 82L100 40M62 46H98M100 40L96 22H82', {
    stroke: c.brick,
    'stroke-width': 7,
  }) +
  line('M44 34H66', { 'stroke-width': 9 }) +
  line('M96 22L84 20', { 'stroke-width': 7 }) +
  shape('M100 42H196L184 84H108Z', box) +
  line('M106 58H192', thin) +
  circle(84, 84, 8, c.slate, thin) +
  line('M84 84L78 98M72 98H84', thin);
