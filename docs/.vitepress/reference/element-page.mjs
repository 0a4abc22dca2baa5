/** The page of one element, as Markdown, from the manifest of custom elements. Knows the manifest's form and no element. */
import { readFileSync } from 'node:fs';

const MANIFEST = new URL('../../../packages/elements/custom-elements.json', import.meta.url);

/** Every declaration with a tag. */
export function readElements() {
  const { modules } = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  return modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
}

export function elementPage(element) {
  const { tagName, summary = '', members = [], attributes = [], events = [] } = element;
  const fields = members.filter(
    ({ kind, privacy, static: isStatic }) => kind === 'field' && privacy !== 'private' && !isStatic,
  );
  const methods = members.filter(({ kind, privacy }) => kind === 'method' && privacy !== 'private');
  return [
    `# ${code(`<${tagName}>`)}`,
    text(summary),
    'Made from `custom-elements.json` of `@requapass/elements`.',
    section(
      'Attributes',
      ['attribute', 'type', 'default', 'what it says'],
      attributes.map((each) => [code(each.name), type(each), code(each.default), text(each.description)]),
    ),
    section(
      'Properties',
      ['property', 'type', 'default', 'what it is'],
      fields.map((each) => [
        code(each.name) + (each.readonly ? ' (read only)' : ''),
        type(each),
        code(each.default),
        text(each.description),
      ]),
    ),
    section(
      'Methods',
      ['method', 'gives', 'what it does'],
      methods.map((each) => [
        code(`${each.name}(${(each.parameters ?? []).map(({ name }) => name).join(', ')})`),
        code(each.return?.type?.text),
        text(each.description),
      ]),
    ),
    section(
      'Events',
      ['event', 'type', 'when'],
      events.map((each) => [code(each.name), type(each), text(each.description)]),
    ),
    section(
      'Slots',
      ['slot', 'what goes there'],
      (element.slots ?? []).map((each) => [
        each.name ? code(each.name) : 'without a name',
        text(each.description),
      ]),
    ),
    section(
      'Parts',
      ['part', 'what it is'],
      (element.cssParts ?? []).map((each) => [code(each.name), text(each.description)]),
    ),
    section(
      'Custom properties',
      ['property', 'default', 'what it sets'],
      (element.cssProperties ?? []).map((each) => [
        code(each.name),
        code(each.default),
        text(each.description),
      ]),
    ),
    section(
      'States',
      ['state', 'when'],
      (element.cssStates ?? []).map((each) => [code(`:state(${each.name})`), text(each.description)]),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const type = (member) => code(member.type?.text);

/** In a code span nothing is markup, but for the bar that ends a cell. */
function code(value) {
  return value ? `<code v-pre>${escape(value)}</code>` : '';
}

/** Prose of the manifest: backticks make code, everything else is text. */
export function text(value = '') {
  return value
    .replace(/\s*\n\s*/g, ' ')
    .split(/`([^`]+)`/)
    .map((piece, index) => (index % 2 ? code(piece) : escape(piece)))
    .join('');
}

function escape(value) {
  return value
    .replace(/\s*\n\s*/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\|/g, '&#124;')
    .replace(/\{\{/g, '&#123;&#123;')
    .replace(/([*_[\]])/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export function section(title, heads, rows) {
  if (rows.length === 0) return '';
  return [
    `## ${title}`,
    '',
    `| ${heads.join(' | ')} |`,
    `|${heads.map(() => '---').join('|')}|`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
}
