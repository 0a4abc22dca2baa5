/**
 * Foreign data to a mission, or every reason why not: first its shape, then the names within it.
 * Knows no pack; `checkMission` compares a mission with one.
 */
import { MISSION_FORMAT_VERSION, type Mission } from '../mission.js';
import { missionSchema } from '../schema/mission.js';
import { checkFormat } from './check-format.js';
import { checkShape } from './check-shape.js';
import { missionReferences } from './mission-references.js';
import { fail, type ParseResult } from './problem.js';

/** Never throws. A `$schema` key, which editors use, is left out. */
export function parseMission(input: unknown): ParseResult<Mission> {
  const document = checkFormat(input, 'requapass-mission', MISSION_FORMAT_VERSION);
  if (!document.ok) return document;
  const shape = checkShape<Mission>(missionSchema, document.value);
  if (!shape.ok) return shape;
  const problems = missionReferences(shape.value);
  return problems.length > 0 ? fail(problems) : shape;
}
