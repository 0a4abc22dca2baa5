/** Manual pages, made of what each command says of itself. Knows no command. */
import { COMMON_OPTIONS, type CommandSpec, type OptionSpec } from './arguments.js';
import { EXIT_CODE_WORDS, EXIT_CODES } from './failure.js';

const NAME = 'requapass-badges';
const WIDTH = 80;

/** The page of one command. */
export function writeManual({
  name,
  summary,
  synopsis,
  description,
  options,
  examples,
}: CommandSpec): string {
  return [
    ...section('NAME', [`${NAME} ${name} - ${summary}`]),
    ...section(
      'SYNOPSIS',
      synopsis.map((way) => `${NAME} ${name} ${way}`.trimEnd()),
    ),
    ...section('DESCRIPTION', [], description),
    ...section('OPTIONS', Object.entries({ ...options, ...COMMON_OPTIONS }).flatMap(writeOption)),
    ...section('EXIT CODES', exitCodes()),
    ...section(
      'EXAMPLES',
      examples.map((example) => `npx @requapass/badges ${name} ${example}`),
    ),
  ].join('\n');
}

/** The page that names all commands. */
export function writeOverview(commands: readonly CommandSpec[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    ...section('NAME', [`${NAME} - an organisation’s Open Badges: signed here, hosted as plain files`]),
    ...section('SYNOPSIS', [`${NAME} <command> [options]`, `${NAME} <command> --help`]),
    ...section(
      'COMMANDS',
      commands.map(({ name, summary }) => `${name.padEnd(width)}  ${summary}`),
    ),
    ...section(
      'DESCRIPTION',
      [],
      [
        'Everything lies in one folder (badge-office). What is in its folder "public" goes to a web host, as it is. What is in "private" never leaves this computer: the key, encrypted, and the list of what was issued. Keep a copy of it somewhere safe.',
        'No command asks the web, except verify --online.',
      ],
    ),
    ...section('EXIT CODES', exitCodes()),
  ].join('\n');
}

function section(
  title: string,
  lines: readonly string[],
  paragraphs: readonly string[] = [],
): readonly string[] {
  const text = paragraphs.flatMap((paragraph, index) => [...(index > 0 ? [''] : []), ...wrap(paragraph, 4)]);
  return [title, ...lines.map((line) => `    ${line}`), ...text, ''];
}

function writeOption([name, { value, choices, help }]: [string, OptionSpec]): readonly string[] {
  const more = choices ? ` One of: ${choices.join(', ')}.` : '';
  return [`--${name}${value === undefined ? '' : ` ${value}`}`, ...wrap(help + more, 4)];
}

function exitCodes(): readonly string[] {
  return Object.entries(EXIT_CODES).map(
    ([name, code]) => `${String(code).padStart(3)}  ${EXIT_CODE_WORDS[name as keyof typeof EXIT_CODES]}`,
  );
}

function wrap(text: string, indent: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + word.length >= WIDTH) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].map((each) => ' '.repeat(indent) + each);
}
