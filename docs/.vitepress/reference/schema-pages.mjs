/** Messages and documents as Markdown, from their JSON Schemas. Knows the form of schemas and no message. */
import { readFileSync, readdirSync } from 'node:fs';
import { section, text } from './element-page.mjs';

const folder = (name) => new URL(`../../../packages/${name}/schema/`, import.meta.url);

export function messagesPage() {
  return [
    '# Messages, by the schemas',
    'Made from the JSON Schemas of `@requapass/protocol`. What they are for, in order: [the protocol](../protocol.md).',
    ...readSchemas('protocol').flatMap(({ name, schema }) => describe(name, schema)),
  ].join('\n\n');
}

export function documentsPage() {
  return [
    '# Documents, by the schemas',
    'Made from the JSON Schemas of `@requapass/assessment`. How several become one: [several outcomes](../outcome-merging.md).',
    ...readSchemas('assessment').flatMap(({ name, schema }) => describe(name, schema)),
  ].join('\n\n');
}

function readSchemas(name) {
  return readdirSync(folder(name))
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      name: file.replace('.json', ''),
      schema: JSON.parse(readFileSync(new URL(file, folder(name)), 'utf8')),
    }));
}

/** One heading a schema; one table for each form it may have. */
function describe(name, schema) {
  const forms = schema.oneOf ?? schema.anyOf ?? [schema];
  return [
    `## ${name}`,
    text(schema.description),
    ...forms.map((form) => {
      const called = constOf(form.properties?.name);
      const table = section('', ['field', 'form', 'what it is'], rowsOf(form, schema)).replace(
        /^## \n\n/,
        '',
      );
      return called ? `### ${text(called)}\n\n${table}` : table;
    }),
  ].filter(Boolean);
}

const DEEPEST = 3;

function rowsOf(schema, root, path = '', depth = 0) {
  return Object.entries(schema.properties ?? {}).flatMap(([field, found]) => {
    const value = resolve(found, root);
    const at = path + field;
    const isOptional = !(schema.required ?? []).includes(field);
    const row = [
      text(`\`${at}\``) + (isOptional ? ' (may be left out)' : ''),
      formOf(value, root),
      text(value.description ?? found.description),
    ];
    const inner = value.type === 'array' ? resolve(value.items ?? {}, root) : value;
    const below =
      depth < DEEPEST ? rowsOf(inner, root, `${at}${value.type === 'array' ? '[]' : ''}.`, depth + 1) : [];
    return [row, ...below];
  });
}

function formOf(schema, root) {
  if ('const' in schema) return text(`\`${JSON.stringify(schema.const)}\``);
  if (schema.enum) return text(schema.enum.map((each) => `\`${JSON.stringify(each)}\``).join(', '));
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return [...new Set(choices.map((each) => formOf(resolve(each, root), root)))].join(' or ');
  if (schema.type === 'array')
    return `list of ${formOf(resolve(schema.items ?? {}, root), root) || 'anything'}`;
  const bounds = [
    schema.minimum > 0 && `from ${schema.minimum}`,
    schema.maximum < Number.MAX_SAFE_INTEGER && `up to ${schema.maximum}`,
    schema.maxLength && `at most ${schema.maxLength} characters`,
  ].filter(Boolean);
  return [schema.type ?? 'anything', ...bounds].join(', ');
}

function constOf(schema) {
  return typeof schema?.const === 'string' ? schema.const : undefined;
}

function resolve(schema, root) {
  const path = schema?.$ref?.replace(/^#\//, '').split('/');
  return path ? path.reduce((part, key) => part?.[key], root) : (schema ?? {});
}
