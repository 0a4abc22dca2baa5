/**
 * Runs before `npm start` and `npm test`: makes a fresh clone ready with nothing but Node and npm.
 * `--browser` also finds or installs the Chromium that tests drive. Knows nothing of what is built or tested.
 * This first file stays readable by any Node that knows modules, so that an old one gets a sentence, not a crash.
 */
const parts = process.versions.node.split('.').map(Number);
const isRecent = (parts[0] === 20 && parts[1] >= 19) || (parts[0] === 22 && parts[1] >= 12) || parts[0] > 22;

if (isRecent) {
  import('./install.mjs').then((module) => {
    process.exitCode = module.prepare({ needsBrowser: process.argv.includes('--browser') });
  });
} else {
  console.error(
    'Requapass needs Node.js 20.19 or newer (22.12 or newer in the 22 line); this is ' +
      process.version +
      '. Install one from https://nodejs.org and run the command again.',
  );
  process.exitCode = 1;
}
