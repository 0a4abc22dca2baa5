/**
 * Answers for the organisation's own site out of its folder `public`: a badge can be verified before anything is
 * uploaded. Asks no network.
 */
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Fetcher } from '../../verification/network.js';
import type { Office } from './office.js';

export function createOwnSite({ organisation, publicFolder }: Office): Fetcher {
  const { url: root } = organisation.site;
  return async (url) => {
    const path = join(publicFolder, url.startsWith(root) ? url.slice(root.length) : '..');
    if (relative(publicFolder, path).startsWith('..')) throw new Error(`not on this site: ${url}`);
    const text = await readFile(path, 'utf8').catch(() => undefined);
    return text === undefined ? { status: 404, text: '' } : { status: 200, text };
  };
}
