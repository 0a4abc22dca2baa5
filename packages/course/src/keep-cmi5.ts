/** Entry of `keeper.js` in a cmi5 zip: the game's page imports it and starts with what it answers. */
import type { StartOptions } from '@requapass/game';
import { openCmi5Platform } from './cmi5-platform.js';
import { openCourse } from './open-course.js';

export const openKeeper = (): Promise<Partial<StartOptions>> =>
  openCourse((course) => openCmi5Platform(location.href, course));
