/**
 * A content pack that an example brings in its folder `pack` is served beside the embed folder, as the game's page asks plain
 * http of nobody else. Knows no pack.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Further folders for the embed's server: the example's pack at `/pack/`, where it has one. */
export function packMounts(example) {
  const pack = join(example, 'pack');
  return existsSync(join(pack, 'pack.json')) ? { '/pack/': pack } : {};
}
