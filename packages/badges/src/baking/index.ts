/** @packageDocumentation Badges in pictures: taken out, put in. Re-exports only. */
export type { BakedStandard } from './baked-form.js';
export { bakePng } from './bake-png.js';
export { bakeSvg } from './bake-svg.js';
export { unbakePng } from './unbake-png.js';
export { unbakeSvg } from './unbake-svg.js';
