/** The program: puts the terminal around the commands. Knows no command. */
import { createInterface } from 'node:readline/promises';
import { read } from 'read';
import { fetchInBrowser } from '../verification/browser-fetcher.js';
import { run } from './cli/run.js';

// Node 20 calls Ed25519 an experiment; it is the same RFC 8032 as ever.
process.removeAllListeners('warning');
process.on('warning', (warning) => {
  if (warning.name !== 'ExperimentalWarning') process.stderr.write(`${warning.message}\n`);
});

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stdin.isTTY && process.stderr.isTTY,
  now: () => new Date(),
  writeOut: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  async askSecret(question) {
    const answer = await read({ prompt: question, silent: true, output: process.stderr });
    // What was typed was not shown, its end neither.
    process.stderr.write('\n');
    return answer;
  },
  async ask(question) {
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    try {
      return await lines.question(question);
    } finally {
      lines.close();
    }
  },
  async readInput() {
    const pieces: Buffer[] = [];
    for await (const piece of process.stdin) pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
  },
  fetch: fetchInBrowser,
});
