/**
 * Makes from `custom-elements.json` what editors and frameworks read: `types/elements.d.ts` (properties, attributes and
 * events of each element), custom data for VS Code and web-types for JetBrains. How React, Vue and Svelte take them stands
 * in `types/{react,vue,svelte}.d.ts`, by hand. Does not know the sources.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

const PACKAGE = fileURLToPath(new URL('.', import.meta.url));
const readJson = (name) => JSON.parse(readFileSync(join(PACKAGE, name), 'utf8'));

/** Each file that is made, by its name. */
export async function makeFiles() {
  const { name, version } = readJson('package.json');
  // A manifest each: the two generators write into what they are given.
  const values = valuesOf(readJson('custom-elements.json'));
  const read = () => spellOut(readJson('custom-elements.json'), values);
  const css = JSON.parse(getVsCodeCssCustomData(read(), {}));
  const webTypes = JSON.parse(getWebTypesData(read(), {}));
  const files = {
    'types/elements.d.ts': elementTypes(elementsOf(readJson('custom-elements.json'))),
    'vscode.css-custom-data.json': JSON.stringify({ ...css, properties: onlyOnce(css.properties) }),
    'vscode.html-custom-data.json': getVsCodeHtmlCustomData(read(), {}),
    'web-types.json': JSON.stringify({ ...webTypes, name, version }),
  };
  for (const [file, text] of Object.entries(files)) {
    const path = join(PACKAGE, file);
    files[file] = await format(text, { ...(await resolveConfig(path)), filepath: path });
  }
  return files;
}

const elementsOf = ({ modules }) =>
  modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

/** Elements share custom properties: an editor would offer each of them four times. */
function onlyOnce(properties) {
  return [...new Map(properties.map((property) => [property.name, property])).values()];
}

/** What an attribute may be, as editors read it: `'map' | 'cards'` in place of `MapView`, text in place of a structure. */
function spellOut(manifest, values) {
  for (const { name, attributes } of elementsOf(manifest)) {
    for (const attribute of attributes) {
      attribute.type.text = values.get(`${name}.${attribute.fieldName}`) ?? writtenAs(attribute);
    }
  }
  return manifest;
}

/** The literals a property may be, for those that are a choice between some. */
function valuesOf(manifest) {
  const paths = manifest.modules.map(({ path }) =>
    join(PACKAGE, path.replace('dist', 'src').replace('.js', '.ts')),
  );
  const { config } = ts.readConfigFile(join(PACKAGE, '../../tsconfig.base.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, PACKAGE);
  const program = ts.createProgram(paths, {
    ...options,
    composite: false,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  });
  const checker = program.getTypeChecker();
  const classes = program
    .getSourceFiles()
    .filter(({ fileName }) => paths.includes(fileName))
    .flatMap(({ statements }) => statements.filter(ts.isClassDeclaration));
  return new Map(
    classes.flatMap((each) =>
      each.members.filter(ts.isPropertyDeclaration).flatMap((member) => {
        const { types = [] } = checker.getTypeAtLocation(member);
        const literals = types.filter((type) => type.isStringLiteral()).map(({ value }) => `'${value}'`);
        return literals.length > 0
          ? [[`${each.name.text}.${member.name.getText()}`, literals.join(' | ')]]
          : [];
      }),
    ),
  );
}

function elementTypes(elements) {
  const details = elements.flatMap(({ events }) => events.map(({ type }) => detailOf(type)));
  const names = [...new Set([...elements.map(({ name }) => name), ...details])].sort();
  return `/** What each element takes and tells. Made from custom-elements.json by make-types.mjs: do not edit. */
import type { ${names.join(', ')} } from '@requapass/elements';

${elements.map(oneElement).join('\n')}
/** All elements by their tag. */
export interface RequapassElements {
  ${elements
    .map(
      ({ name, tagName }) =>
        `'${tagName}': { element: ${name}; inputs: ${name}Inputs; events: ${name}Events };`,
    )
    .join('\n')}
}
`;
}

function oneElement({ name, attributes, members, events }) {
  const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const taken = new Set(members.map((member) => member.name));
  // An attribute called like a method (`resume`) is left out: frameworks would set the property and lose the method.
  const further = attributes.filter((attribute) => !taken.has(attribute.name));
  return `/** Properties of the element, and its attributes with a name of their own. */
export interface ${name}Inputs {
${fields.map((field) => `${comment(field)}${field.name}?: ${name}['${field.name}'] | undefined;`).join('\n')}
${further.map((each) => `${comment(each)}'${each.name}'?: ${writtenAs(each)} | undefined;`).join('\n')}
}
export interface ${name}Events {
${events.map((each) => `${comment(each)}'${each.name}': CustomEvent<${detailOf(each.type)}>;`).join('\n')}
}
`;
}

const comment = ({ description }) => `/** ${description.replaceAll(/\s+/g, ' ')} */\n`;
const detailOf = ({ text }) => /^CustomEvent<(\w+)>$/.exec(text)[1];

/** What frameworks may write into an attribute: all but truth and numbers is text. */
function writtenAs({ type }) {
  if (type.text === 'boolean') return 'boolean';
  return type.text === 'number' ? 'number | string' : 'string';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of Object.entries(await makeFiles())) writeFileSync(join(PACKAGE, file), text);
}
