/** A cmi5 platform as the game needs one. Knows the standard's session, not when anything is told. */
import { loadFrameworkTexts, resolveLocale } from '@requapass/framework';
import { outcomeToStatements } from '@requapass/xapi';
import { openSession, parseLaunch, type Cmi5Session } from '@requapass/xapi/cmi5.js';
import type { Course, Outcome, Platform } from './course.js';

/** Somebody waits before an empty page: rather play without. */
const PATIENCE = { timeoutMs: 8_000, retry: { attempts: 2 } };

/** Null where no platform answers. */
export async function openCmi5Platform(address: string, course: Course): Promise<Platform | null> {
  const launch = parseLaunch(address);
  if (!launch.ok) return null;
  const opened = await openSession(launch.value, {
    ...PATIENCE,
    fetch: (url, { signal, ...request }) =>
      fetch(url, { ...request, ...(signal && { signal: signal as AbortSignal }) }),
  });
  if (!opened.ok) return null;
  const session = opened.value;
  const place = await session.readPlace();
  if (!place.ok) {
    // Going on would put a new game over the one that could not be read.
    await session.terminate();
    return null;
  }
  const isLooking = session.data.launchMode !== 'Normal';
  const { languages, audio } = session.preferences;
  return {
    place: place.value,
    isLooking,
    wishes: {
      language: languages.length > 0 ? resolveLocale(...languages, course.language) : null,
      isSilent: audio === 'off',
    },
    returnAddress: session.data.returnURL ?? null,
    keepPlace: async (code) => isLooking || (await session.keepPlace(code)).ok,
    async report({ outcome, share }) {
      if (isLooking) return true;
      const isHeard = !course.sendsResults || (await tell(session, outcome, course, launch.value.actor));
      return share < 1 ? isHeard : (await complete(session, course)) && isHeard;
    },
    leave: async () => (await session.terminate()).ok,
  };
}

async function complete(session: Cmi5Session, { wantsScore }: Course): Promise<boolean> {
  const isComplete = session.said.includes('completed') || (await session.complete()).ok;
  if (!wantsScore || session.said.includes('passed')) return isComplete;
  return (await session.pass({ score: { scaled: 1 } })).ok && isComplete;
}

async function tell(
  session: Cmi5Session,
  outcome: Outcome,
  { activity, language }: Course,
  actor: unknown,
): Promise<boolean> {
  const words = { language, texts: await loadFrameworkTexts(language) };
  return (await session.send(outcomeToStatements(outcome, { actor, activityId: activity, words }))).ok;
}
