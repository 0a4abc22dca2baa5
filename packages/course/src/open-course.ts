/**
 * Puts the game into a course: what it starts with, what is told while it is played, what happens when the page goes.
 * Without a platform the game plays all the same, and the page says that nothing is saved.
 */
import type { StartOptions } from '@requapass/game';
import { readCourse, type Course, type Platform } from './course.js';
import { makePassingStorage } from './kept-on-platform.js';
import { makeNotice, type Notice } from './notice.js';
import { makeSitting } from './sitting.js';

/** Never rejects. */
export async function openCourse(
  openPlatform: (course: Course) => Platform | null | Promise<Platform | null>,
): Promise<Partial<StartOptions>> {
  const root = document.getElementById('game');
  if (!root) return {};
  const course = readCourse(root);
  const notice = makeNotice(root);
  document.documentElement.lang = course.language;
  const platform = await Promise.resolve()
    .then(() => openPlatform(course))
    .catch(() => null);
  const { language = null, isSilent = false } = platform?.wishes ?? {};
  const own: Partial<StartOptions> = {
    // Platforms add parameters of their own to the address: none of them is for the game.
    parameters: new URLSearchParams({ lang: language ?? course.language }),
    contentBase: new URL(course.content, document.baseURI).href,
    openStorage: () => makePassingStorage(() => window.localStorage, isSilent),
  };
  if (!platform) {
    notice.say('alone');
    return own;
  }
  if (platform.isLooking) notice.say('looking');
  else if (platform.place === null) notice.say(course.sendsResults ? 'shared' : 'kept');
  return { ...own, code: platform.place, onPlayed: follow(platform, course, notice) };
}

function follow(platform: Platform, course: Course, notice: Notice): StartOptions['onPlayed'] & {} {
  let isTroubled = false;
  const sitting = makeSitting(
    platform,
    course,
    () => {
      isTroubled = true;
      notice.say('trouble');
    },
    () => {
      if (isTroubled) notice.say(null);
      isTroubled = false;
    },
  );
  let isLeft = false;
  const leave = (): Promise<boolean> => {
    isLeft = true;
    return sitting.leave();
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && !isLeft) void sitting.flush();
  });
  window.addEventListener('pagehide', () => {
    if (!isLeft) void leave();
  });
  // The page came back from the browser's memory, and its sitting is over.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  const { returnAddress } = platform;
  if (returnAddress !== null)
    notice.offerReturn(() => {
      void sitting
        .flush()
        .then(leave)
        .finally(() => location.assign(returnAddress));
    });
  return sitting.onPlayed;
}
