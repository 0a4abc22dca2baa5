/** The manual: every command, option and exit code. */
import { describe, expect, it, vi } from 'vitest';
import { keepDesks } from './testing/give.js';
import { openDesk } from './testing/run-command.js';
import { runInside } from './testing/run-inside.js';

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const keep = keepDesks();

describe('the manual', () => {
  it('names every command, and every command has a page with its options, exit codes and an example', async () => {
    const desk = keep(openDesk());
    const overview = await desk.run(['--help']);
    expect(overview.code).toBe(0);
    for (const name of ['keygen', 'issue', 'revoke', 'status', 'verify', 'bake', 'unbake']) {
      expect(overview.out).toMatch(new RegExp(`^ {4}${name} +\\S`, 'mu'));
      const { out, code } = await runInside(desk, [name, '--help']);
      expect(code).toBe(0);
      for (const title of ['NAME', 'SYNOPSIS', 'DESCRIPTION', 'OPTIONS', 'EXIT CODES', 'EXAMPLES'])
        expect(out).toMatch(new RegExp(`^${title}$`, 'mu'));
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    }
    expect((await runInside(desk, [])).code).toBe(2);
    expect(desk.files().size).toBe(0);
  });
});
