/**
 * An example and the embed folder, each on a free port: two origins, as on a partner's site.
 * Knows neither the example nor what is embedded.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packMounts } from '../example-pack.mjs';
import { serveFolder } from '../serve.mjs';

const EMBED = fileURLToPath(new URL('../../embed/dist', import.meta.url));

export interface TwoOrigins {
  /** Origin of the example's page, e.g. `http://localhost:41234`. */
  readonly partner: string;
  readonly embed: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Further headers for the example's page, given the embed's origin: a content security policy, for instance. */
  readonly headers?: (embedOrigin: string) => Record<string, string>;
}

/**
 * @param folder - address of the example's folder: `new URL('.', import.meta.url)`
 * @throws Error when the embed folder was not built
 */
export async function serveTwoOrigins(folder: URL, { headers }: ServeOptions = {}): Promise<TwoOrigins> {
  if (!existsSync(EMBED)) throw new Error('packages/embed/dist is missing: run `npm run build` first');
  const embed = await serveFolder({ folder: EMBED, port: 0, mounts: packMounts(fileURLToPath(folder)) });
  const partner = await serveFolder({
    folder: fileURLToPath(folder),
    port: 0,
    freshSeconds: 0,
    embedOrigin: embed.origin,
    headers: headers?.(embed.origin) ?? {},
  });
  return {
    partner: partner.origin,
    embed: embed.origin,
    close: async () => {
      await Promise.all([partner.close(), embed.close()]);
    },
  };
}
