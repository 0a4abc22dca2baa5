/**
 * `npm start 07`: a WordPress with the plugin, and the Requapass folder it points to, until Ctrl+C.
 * WORDPRESS_PORT and EMBED_PORT change the ports; WORDPRESS_LOCALE the language. Refuses where a package is missing.
 */
import { fileURLToPath } from 'node:url';
import { build } from '@requapass/devkit/build.mjs';
import { serveFolder } from '@requapass/devkit/serve.mjs';
import { findMissing, startWordPress } from './wordpress.mjs';

const EMBED = fileURLToPath(new URL('../../packages/embed/dist', import.meta.url));

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

const missing = findMissing();
if (missing) refuse(`WordPress cannot be started here: ${missing}`);
console.log('Building …');
if (!build()) refuse('The build failed.');

const embed = await serveFolder({
  folder: EMBED,
  port: Number(process.env.EMBED_PORT ?? 4171),
  freshSeconds: 0,
  hasServiceWorker: false,
}).catch(({ message }) => refuse(message));
console.log('Starting WordPress (about 15 s) …');
const wordpress = await startWordPress({
  embed: `${embed.origin}/v1/`,
  port: Number(process.env.WORDPRESS_PORT ?? 4170),
  locale: process.env.WORDPRESS_LOCALE ?? 'fr_FR',
});
console.log(`WordPress ${wordpress.version}: ${wordpress.origin}/wp-admin/`);
for (const [name, password] of Object.entries(wordpress.passwords)) console.log(`  ${name}  ${password}`);
console.log('Ctrl+C stops it and removes everything.');

let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    if (isStopping) return;
    isStopping = true;
    await Promise.all([wordpress.stop(), embed.close()]);
    process.exit(0);
  });
}
