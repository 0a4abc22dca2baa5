/** Flowers, pots, trees and bushes, drawn once and used in every scene. */
import * as c from './palette.mjs';
import { circle, dot, group, line, shape, times } from './pen.mjs';

const thin = { 'stroke-width': 3 };

/** A flower seen from the front, centred on x, y. */
export const flower = (x, y, colour, size = 11) =>
  group(
    times(5, (i) => {
      const angle = (i * 72 - 90) * (Math.PI / 180);
      return circle(
        x + Math.cos(angle) * size * 0.55,
        y + Math.sin(angle) * size * 0.55,
        size * 0.5,
        colour,
        { 'stroke-width': 2.5 },
      );
    }) + dot(x, y, size * 0.34, colour === c.yellow ? c.orange : c.yellow),
  );

/** A pot with a little plant, 36 wide and 56 high. */
export const pot = (colour) =>
  shape('M18 34C8 28 4 18 6 8C16 12 20 22 18 34ZM18 34C20 18 26 8 34 6C36 18 28 30 18 34Z', c.leaf, thin) +
  shape('M4 32H32L28 54H8Z', colour) +
  line('M7 42H29', thin);

/** A round tree: trunk standing on y = height. */
export const roundTree = (width, height, colour) => {
  const [w, h] = [width, height];
  const crown = h * 0.72;
  return (
    shape(`M${w / 2 - 7} ${h}L${w / 2 - 5} ${crown - 14}H${w / 2 + 5}L${w / 2 + 7} ${h}Z`, c.bark) +
    shape(
      `M${w * 0.2} ${crown}C${w * 0.02} ${crown} ${w * 0.0} ${crown * 0.62} ${w * 0.14} ${crown * 0.52}C${w * 0.1} ${crown * 0.2} ${w * 0.4} ${crown * 0.0} ${w * 0.58} ${crown * 0.12}C${w * 0.84} ${crown * 0.06} ${w * 0.96} ${crown * 0.36} ${w * 0.88} ${crown * 0.5}C${w * 1.03} ${crown * 0.66} ${w * 0.96} ${crown} ${w * 0.78} ${crown}Z`,
      colour,
    ) +
    line(
      `M${w * 0.34} ${crown * 0.46}q${w * 0.08} ${w * 0.07} ${w * 0.16} 0M${w * 0.56} ${crown * 0.72}q${w * 0.07} ${w * 0.06} ${w * 0.14} 0M${w * 0.24} ${crown * 0.74}q${w * 0.06} ${w * 0.05} ${w * 0.12} 0`,
      thin,
    )
  );
};

/** A tall slim poplar, as along the Lys. */
export const poplar = (width, height, colour) => {
  const [w, h] = [width, height];
  return (
    shape(`M${w / 2 - 4} ${h}V${h * 0.8}H${w / 2 + 4}V${h}Z`, c.bark) +
    shape(
      `M${w / 2} 4C${w} ${h * 0.3} ${w} ${h * 0.86} ${w / 2} ${h * 0.88}C0 ${h * 0.86} 0 ${h * 0.3} ${w / 2} 4Z`,
      colour,
    ) +
    line(
      `M${w / 2} ${h * 0.3}V${h * 0.8}M${w / 2} ${h * 0.52}l${w * 0.2} -${h * 0.06}M${w / 2} ${h * 0.66}l-${w * 0.2} -${h * 0.06}`,
      thin,
    )
  );
};

/** A low bush standing on y = height. */
export const bush = (width, height, colour) => {
  const [w, h] = [width, height];
  return (
    shape(
      `M4 ${h - 2}C-2 ${h * 0.5} ${w * 0.14} ${h * 0.3} ${w * 0.24} ${h * 0.42}C${w * 0.26} ${h * 0.02} ${w * 0.6} ${h * 0.0} ${w * 0.64} ${h * 0.34}C${w * 0.84} ${h * 0.2} ${w * 1.02} ${h * 0.5} ${w - 4} ${h - 2}Z`,
      colour,
    ) +
    line(
      `M${w * 0.36} ${h * 0.5}q${w * 0.06} ${w * 0.05} ${w * 0.12} 0M${w * 0.66} ${h * 0.66}q${w * 0.05} ${w * 0.04} ${w * 0.1} 0`,
      thin,
    )
  );
};
