/** A SCORM 1.2 platform as the game needs one. Knows the standard's session, not when anything is told. */
import { findScorm12Api, openScorm12, type ScormWindow } from '@requapass/xapi/scorm12.js';
import type { Course, Platform } from './course.js';

/** Null where no platform answers. */
export function openScorm12Platform(around: ScormWindow, { wantsScore }: Course): Platform | null {
  const api = findScorm12Api(around);
  const opened = api && openScorm12(api, { wantsScore, now: () => performance.now() });
  if (!opened?.ok) return null;
  const session = opened.value;
  const isLooking = session.mode !== 'normal';
  return {
    place: session.suspendData,
    isLooking,
    returnAddress: null,
    keepPlace: async (code) => isLooking || session.suspend(code).ok,
    async report({ share }) {
      if (isLooking) return true;
      const isScored = !wantsScore || session.score(100 * share).ok;
      if (share < 1 || session.isComplete) return isScored;
      return session.complete().ok && isScored;
    },
    // Always as one that goes on: whoever is done may come back to look at their map.
    leave: async () => session.finish({ isSuspended: true }).ok,
  };
}
