/** How `custom-elements.json`, the machine-readable description of the elements, is made from the sources. */

const isPrivate = ({ name, privacy }) => privacy === 'private' || name?.startsWith('#');

/** What the analyzer cannot know: our guarded registration, what we publish, and that events are listed by hand. */
const asPublished = {
  name: 'as-published',
  packageLinkPhase({ customElementsManifest }) {
    const elements = customElementsManifest.modules
      .flatMap((module) => module.declarations.map((declaration) => ({ module, declaration })))
      .filter(({ declaration }) => declaration.tagName);
    for (const { declaration } of elements) {
      declaration.members = declaration.members.filter((member) => !isPrivate(member));
      declaration.events = declaration.events.filter(({ name }) => name.startsWith('requapass-'));
    }
    for (const module of customElementsManifest.modules) {
      for (const exported of module.exports)
        exported.declaration.module &&= published(exported.declaration.module);
      const found = elements.find(({ declaration }) => module.path === definePath(declaration.tagName));
      if (found) {
        module.exports.push({
          kind: 'custom-element-definition',
          name: found.declaration.tagName,
          declaration: { name: found.declaration.name, module: published(found.module.path) },
        });
      }
    }
    for (const module of customElementsManifest.modules) module.path = published(module.path);
  },
};

function definePath(tag) {
  return `src/define/${tag.replace('requapass-', '')}.ts`;
}

function published(path) {
  return path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
}

export default {
  globs: [
    'src/badge-showcase/badge-showcase.ts',
    'src/competence-map/competence-map.ts',
    'src/game/game.ts',
    'src/group-map/group-map.ts',
    'src/define/{badge-showcase,game,competence-map,group-map}.ts',
  ],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [asPublished],
};
