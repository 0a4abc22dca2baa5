/**
 * Does what one call asks and replies exactly once, whatever the command does.
 * Knows no window: it gets the commands, and the port to answer on.
 */
import { ARGUMENT_SHAPES } from './argument-shapes.js';
import { firstWrongField } from './checks.js';
import { describe } from './errors.js';
import type { ProtocolErrorCode } from './errors.js';
import type { GameCommandName, GameCommands } from './events.js';
import type { CallMessage } from './messages.js';
import { ownValue, show } from './read-message.js';
import type { PortLike } from './window-like.js';

type Answer<R> = R extends null ? R | void : R;

/**
 * What the frame does when asked. A command left out is answered with `unknown-command`; one that throws an
 * error with a `code` of its own is answered with that code.
 */
export type Commands = {
  readonly [K in GameCommandName]?: (
    args: GameCommands[K]['args'],
  ) => Answer<GameCommands[K]['result']> | Promise<Answer<GameCommands[K]['result']>>;
};

/** Never throws and never rejects. */
export async function answerCall(
  { id, name, args }: CallMessage,
  commands: Commands,
  port: PortLike,
): Promise<void> {
  const refuse = (code: string, what: unknown, expected?: unknown) =>
    port.postMessage({ t: 'reply', id, error: { code, message: describe(code, what, expected) } });
  const fail = (code: ProtocolErrorCode, what: string, expected?: unknown) => refuse(code, what, expected);

  const shape = ownValue(ARGUMENT_SHAPES, name);
  const command = ownValue(commands, name) as ((args: unknown) => unknown) | undefined;
  if (!shape || !command) return fail('unknown-command', show(name), Object.keys(commands));
  const wrongField = firstWrongField(args, shape);
  if (wrongField !== undefined) return fail('bad-arguments', `${name}.${wrongField}`);
  let value: unknown;
  try {
    value = (await command(args)) ?? null;
  } catch (error) {
    const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
    return refuse(
      typeof code === 'string' ? code : 'command-failed',
      typeof message === 'string' ? message : name,
    );
  }
  try {
    port.postMessage({ t: 'reply', id, value });
  } catch {
    fail('not-cloneable', `result of ${name}`, 'plain data');
  }
}
