/** Reads a command line by what the command says of itself. Node's own parser splits it. Knows no command. */
import { parseArgs } from 'node:util';
import { Failure } from './failure.js';

export interface OptionSpec {
  /** What stands for its value in the manual, as `<url>`; without one it is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** Several of the choices, with commas between. */
  readonly isList?: boolean;
  readonly help: string;
}

export interface CommandSpec {
  readonly name: string;
  /** One line, as a sentence without a subject. */
  readonly summary: string;
  /** After the name, one way of calling it a line. */
  readonly synopsis: readonly string[];
  /** Paragraphs. */
  readonly description: readonly string[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly maxOperands: number;
  readonly examples: readonly string[];
}

export interface Arguments {
  readonly operands: readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly list: (name: string) => readonly string[] | undefined;
  readonly isOn: (name: string) => boolean;
}

/** Every command takes these. */
export const COMMON_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  folder: {
    value: '<folder>',
    help: 'The folder of the organisation’s badges. Default: badge-office.',
  },
  json: { help: 'Write one JSON object on standard output, and nothing else there.' },
  help: { help: 'Show this manual page.' },
};

export const PASSPHRASE_OPTION: Readonly<Record<string, OptionSpec>> = {
  'passphrase-file': {
    value: '<file>',
    help: 'Read the passphrase from the first line of this file. Otherwise from the variable REQUAPASS_PASSPHRASE, or it is asked for, unseen.',
  },
};

export function parseArguments(argv: readonly string[], spec: CommandSpec): Arguments {
  const options: Readonly<Record<string, OptionSpec>> = { ...spec.options, ...COMMON_OPTIONS };
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const found = new Map<string, string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const known = options[name];
    if (!known || !rawName.startsWith('--')) {
      throw new Failure({
        code: 'unknown-option',
        path: rawName,
        message: `${spec.name} has no option ${rawName}`,
        choices: Object.keys(options).map((option) => `--${option}`),
      });
    }
    if (found.has(name)) {
      throw new Failure({ code: 'option-twice', path: rawName, message: `${rawName} is given twice` });
    }
    // What looks like the next option is no value, unless it is tied on with `=`.
    const isTiedOn = token.inlineValue === true || !value?.startsWith('--');
    checkValue(rawName, known, isTiedOn ? value : undefined);
    found.set(name, value ?? '');
  }
  if (operands.length > spec.maxOperands) {
    throw new Failure({
      code: 'too-many-operands',
      path: operands[spec.maxOperands] ?? '',
      message: `${spec.name} takes at most ${spec.maxOperands} operands; there are ${operands.length}`,
      hint: `see: requapass-badges ${spec.name} --help`,
    });
  }
  return {
    operands,
    text: (name) => found.get(name),
    list: (name) => found.get(name)?.split(','),
    isOn: (name) => found.has(name),
  };
}

function checkValue(
  rawName: string,
  { value: wanted, choices, isList }: OptionSpec,
  value: string | undefined,
): void {
  if (wanted === undefined && value !== undefined) {
    throw new Failure({
      code: 'option-value',
      path: rawName,
      message: `${rawName} is a switch and takes no value`,
      value,
    });
  }
  if (wanted !== undefined && (value === undefined || value === '')) {
    throw new Failure({
      code: 'option-value',
      path: rawName,
      message: `${rawName} needs a value: ${rawName} ${wanted}`,
      ...(choices ? { choices } : {}),
    });
  }
  const given = value === undefined ? [] : isList ? value.split(',') : [value];
  const wrong = given.find((one) => choices && !choices.includes(one));
  if (choices && wrong !== undefined) {
    throw new Failure({
      code: 'option-value',
      path: rawName,
      message: `${rawName} is "${wrong}"`,
      value: wrong,
      choices,
    });
  }
}
