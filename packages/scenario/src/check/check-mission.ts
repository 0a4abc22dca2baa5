/**
 * Whether a pack brings what a mission asks for: characters and their faces, scenes and their places,
 * props, cues, and texts when they are given. Of a scene in a file of its own only the name is checked, until
 * it is put among the pack's scenes. Knows no picture file and judges no content.
 */
import { authoringOf } from '../challenge/authoring-registry.js';
import type { Challenge, Mission, Slug } from '../mission.js';
import type { LocaleTexts, Pack, SceneDefinition } from '../pack.js';
import type { Found } from '../parse/found.js';
import { pathOf, type Problem } from '../parse/problem.js';
import { unknownNames } from '../parse/unknown-name.js';
import { directionsOf, facesOf, nodesOf } from '../parse/walk-mission.js';
import { characterOf } from '../player.js';
import { missingTexts } from './missing-texts.js';
import { sceneAfter, scenesAt } from './scenes-at.js';

/** Every problem, none when the mission can be played with this pack. `texts` are by locale. */
export function checkMission(mission: Mission, pack: Pack, texts?: LocaleTexts): readonly Problem[] {
  const scenes: Found<Slug>[] = [{ value: mission.scene, keys: ['scene'] }];
  const cues: Found<Slug>[] = [];
  for (const { value, keys } of directionsOf(mission)) {
    if ('scene' in value) scenes.push({ value: value.scene, keys: [...keys, 'scene'] });
    if ('cue' in value) cues.push({ value: value.cue, keys: [...keys, 'cue'] });
  }
  const cast = mission.cast.map((value, index) => ({ value, keys: ['cast', index] }));
  return [
    ...unknownNames(
      'character',
      cast.filter(({ value }) => !characterOf(pack.characters, value)),
      Object.keys(pack.characters),
    ),
    ...unknownFaces(mission, pack),
    ...unknownNames('scene', scenes, [...Object.keys(pack.scenes), ...Object.keys(pack.sceneFiles ?? {})]),
    ...unknownPlaces(mission, pack),
    ...unknownNames('cue', cues, Object.keys(pack.cues)),
    ...checkListing(mission, pack),
    ...(texts ? missingTexts(mission, texts) : []),
  ];
}

function unknownFaces(mission: Mission, pack: Pack): readonly Problem[] {
  return facesOf(mission).flatMap(({ value: { who, face }, keys }) => {
    const character = characterOf(pack.characters, who);
    if (!character) return [];
    const faces = Object.keys(character.faces);
    // Closed eyes are drawn for a face, not chosen.
    const isBlink = (name: string): boolean =>
      name.endsWith(BLINK) && faces.includes(name.slice(0, -BLINK.length));
    return unknownNames(
      'face',
      [{ value: face, keys }],
      faces,
      faces.filter((name) => !isBlink(name)),
    );
  });
}

/** How the picture of a face with closed eyes is named after that face. */
const BLINK = '-blink';

/** Places and props, looked up in every scene that may be showing at that point. */
function unknownPlaces(mission: Mission, pack: Pack): readonly Problem[] {
  const before = scenesAt(mission);
  return nodesOf(mission).flatMap(([slug, node, keys]) => {
    const stage = node.stage ?? [];
    const inScenes = (count: number, check: (scene: SceneDefinition) => readonly Problem[]) =>
      [...(before.get(slug) ?? [])].flatMap((first) => {
        const scene = pack.scenes[sceneAfter(stage.slice(0, count), first)];
        return scene ? check(scene) : [];
      });
    const found = stage.flatMap((direction, index) => {
      const at = [...keys, 'stage', index];
      if ('at' in direction) {
        const place = { value: direction.at, keys: [...at, 'at'] };
        return inScenes(index, (scene) => unknownNames('place', [place], placesOf(scene)));
      }
      const prop = 'show' in direction ? direction.show : 'hide' in direction ? direction.hide : null;
      if (prop === null) return [];
      const named = { value: prop, keys: [...at, 'show' in direction ? 'show' : 'hide'] };
      return inScenes(index, (scene) => unknownNames('prop', [named], propsOf(scene)));
    });
    if (node.type !== 'challenge') return unique(found);
    const challenge = mission.challenges?.[node.challenge] as Challenge;
    const places = authoringOf(challenge)
      .places(mission, node.challenge)
      .map((value) => ({ value, keys: [...keys, 'challenge'] }));
    const props = authoringOf(challenge).props?.(challenge, ['challenges', node.challenge]) ?? [];
    return unique([
      ...found,
      ...inScenes(stage.length, (scene) => unknownNames('place', places, placesOf(scene))),
      ...inScenes(stage.length, (scene) => unknownNames('prop', props, propsOf(scene))),
    ]);
  });
}

/** The places every layout of a scene has. */
function placesOf({ layouts: [first, ...others] }: SceneDefinition): readonly Slug[] {
  return Object.keys(first?.places ?? {}).filter((place) =>
    others.every(({ places }) => Object.hasOwn(places, place)),
  );
}

function propsOf({ layouts }: SceneDefinition): readonly Slug[] {
  const sprites = layouts.flatMap((layout) => layout.sprites);
  return sprites.flatMap(({ prop, unlessProp }) => [prop, unlessProp].filter((slug) => slug !== undefined));
}

function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.path} ${problem.message}`, problem])).values()];
}

/** The pack's own line about this mission. */
function checkListing(mission: Mission, pack: Pack): readonly Problem[] {
  const entry = pack.missions.find(({ id }) => id === mission.id);
  if (!entry) {
    const listed = pack.missions.map(({ id }) => id);
    return unknownNames('mission', [{ value: mission.id, keys: ['id'] }], listed);
  }
  const isSame = [...entry.competences].sort().join() === [...mission.observes].sort().join();
  if (isSame) return [];
  return [
    {
      code: 'other-competences',
      path: pathOf(['observes']),
      message: `the mission observes ${mission.observes.join(', ')}, the pack says ${entry.competences.join(', ')}`,
      hint: 'write the same in both',
    },
  ];
}
