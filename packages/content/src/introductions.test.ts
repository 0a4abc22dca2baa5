/** People meet once: whoever has said who they are does not say it again in another mission. */
import { expect, it } from 'vitest';
import { readMission, readPack, readTexts } from './testing/content.js';

const pack = readPack();
const texts = pack.missions.map(({ id }) => ({
  mission: readMission(id),
  words: readTexts(id, pack.locales),
}));

it.each(pack.locales)('nobody says their own name in two missions, in %s', (locale) => {
  const told = new Map<string, Set<string>>();
  for (const { mission, words } of texts) {
    for (const node of Object.values(mission.nodes)) {
      if (node.type !== 'say' || node.who === undefined) continue;
      const [said, name] = [words[locale]?.[node.text], words[locale]?.[`character.${node.who}.name`]];
      if (said === undefined || name === undefined || !isIntroduction(said, name)) continue;
      told.set(name, (told.get(name) ?? new Set()).add(mission.id));
    }
  }
  const names = [...told].map(([name, missions]) => [name, [...missions]]);
  expect(names.map(([name]) => name)).toEqual(expect.arrayContaining(['Nadia', 'Karim', 'Bart']));
  expect(names.filter(([, missions]) => (missions?.length ?? 0) > 1)).toEqual([]);
});

/** A sentence that is the name, begins with it, or says it of oneself: "Bart, de la cave.", "Moi, c’est Nadia." */
function isIntroduction(said: string, name: string): boolean {
  const plain = said.replaceAll(/\[\w+:([^\]]*)\]/gu, '$1');
  const ofOneself = new RegExp(`^${name}[,.]|(?:c’est|ik ben|I’m) ${name}\\b`, 'iu');
  return plain.split(/(?<=[.!?…])\s+/u).some((sentence) => ofOneself.test(sentence));
}
