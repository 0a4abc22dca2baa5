/**
 * Foreign data to a content pack as it is served, or to a scene in a file of its own, or every reason why
 * not. Knows no mission and no text.
 */
import type { Pack, SceneDefinition } from '../pack.js';
import { packSchema, sceneSchema } from '../schema/pack.js';
import { checkFormat } from './check-format.js';
import { checkShape } from './check-shape.js';
import { fail, pathOf, type ParseResult, type Problem } from './problem.js';
import type { Found, Keys } from './found.js';
import { duplicateNames, unknownNames } from './unknown-name.js';

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
    ...duplicateNames(
      'ending',
      (shape.value.end?.endings ?? []).map(({ id }, index) => ({
        value: id,
        keys: ['end', 'endings', index, 'id'],
      })),
    ),
    ...Object.entries(shape.value.scenes).flatMap(([slug, scene]) => deepCasts(scene, ['scenes', slug])),
    ...unknownReferences(shape.value),
  ];
  return problems.length > 0 ? fail(problems) : shape;
}

/** A scene in a file of its own. Never throws. */
export function parseScene(input: unknown): ParseResult<SceneDefinition> {
  const shape = checkShape<SceneDefinition>(sceneSchema, input);
  if (!shape.ok) return shape;
  const problems = deepCasts(shape.value, []);
  return problems.length > 0 ? fail(problems) : shape;
}

/** `castDepth` counts sprites: it cannot be more than there are. */
function deepCasts({ layouts }: SceneDefinition, keys: Keys): readonly Problem[] {
  return layouts.flatMap(({ castDepth, sprites }, index) =>
    castDepth <= sprites.length
      ? []
      : [
          {
            code: 'wrong-value',
            path: pathOf([...keys, 'layouts', index, 'castDepth']),
            message: `${castDepth} is more than the ${sprites.length} sprites of this layout`,
            hint: `write a number from 0 to ${sprites.length}`,
          },
        ],
  );
}

/** Scenes and people the pack names outside the places where they are described. */
function unknownReferences({
  hub,
  end,
  missions,
  scenes,
  sceneFiles = {},
  characters,
}: Pack): readonly Problem[] {
  const known = [...Object.keys(scenes), ...Object.keys(sceneFiles)];
  const named: Found<string>[] = [
    ...(hub ? [{ value: hub.scene, keys: ['hub', 'scene'] }] : []),
    ...(end ? [{ value: end.scene, keys: ['end', 'scene'] }] : []),
    ...missions.flatMap((mission, index) =>
      (mission.scenes ?? []).map((value, scene) => ({
        value,
        keys: ['missions', index, 'scenes', scene],
      })),
    ),
  ];
  const done = (hub?.lines ?? []).flatMap(({ after }, index) =>
    after === undefined ? [] : [{ value: after, keys: ['hub', 'lines', index, 'after'] }],
  );
  const hosts = hub ? [{ value: hub.host, keys: ['hub', 'host'] }] : [];
  return [
    ...duplicateNames(
      'scene',
      known.map((value, index) => ({
        value,
        keys: [index < Object.keys(scenes).length ? 'scenes' : 'sceneFiles', value],
      })),
    ),
    ...unknownNames('scene', named, known),
    ...unknownNames(
      'mission',
      done,
      missions.map(({ id }) => id),
    ),
    ...unknownNames('character', hosts, Object.keys(characters)),
  ];
}
