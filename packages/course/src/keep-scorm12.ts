/** Entry of `keeper.js` in a SCORM 1.2 zip: the game's page imports it and starts with what it answers. */
import type { StartOptions } from '@requapass/game';
import { openCourse } from './open-course.js';
import { openScorm12Platform } from './scorm12-platform.js';

export const openKeeper = (): Promise<Partial<StartOptions>> =>
  openCourse((course) => openScorm12Platform(window, course));
