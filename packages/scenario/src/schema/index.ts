/** The schemas that are published as JSON Schema. Re-exports only; not an entry of the package. */
export { anyConditionSchema, anyEffectSchema } from './condition.js';
export { anyDirectionSchema } from './direction.js';
export { missionSchema } from './mission.js';
export { packSchema } from './pack.js';
