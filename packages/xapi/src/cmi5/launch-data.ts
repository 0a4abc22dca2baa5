/**
 * What the learning platform prepared for one launch (`LMS.LaunchData`) and the learner's preferences, read and
 * checked. Knows no request.
 */
import { isRecord } from '@requapass/framework';
import { isWebAddress } from '../iri.js';
import type { StatementContext } from '../statements/statement.js';
import { accept, quote, refuse, type Result } from '../xapi-error.js';

export const LAUNCH_MODES = ['Normal', 'Browse', 'Review'] as const;
export type LaunchMode = (typeof LAUNCH_MODES)[number];
export const MOVE_ON = [
  'Passed',
  'Completed',
  'CompletedAndPassed',
  'CompletedOrPassed',
  'NotApplicable',
] as const;
export type MoveOn = (typeof MOVE_ON)[number];

export interface LaunchData {
  /** Goes into every statement of the session, whole. */
  readonly contextTemplate: StatementContext;
  /** The platform's id of this session. */
  readonly sessionId: string;
  /** Browse and Review record nothing of what somebody achieves. */
  readonly launchMode: LaunchMode;
  /** What the platform waits for before it moves on; it judges by our statements. */
  readonly moveOn: MoveOn;
  /** The scaled score from which one has passed, 0 to 1. */
  readonly masteryScore?: number;
  /** Where to send the person when the session ends. */
  readonly returnURL?: string;
  /** A text of the course's author. */
  readonly launchParameters?: string;
}

export interface LearnerPreferences {
  /** Language tags, the preferred one first; empty: no wish. */
  readonly languages: readonly string[];
  readonly audio: 'on' | 'off' | null;
}

export type LaunchDataCode = 'launch-data-missing' | 'launch-data-invalid';

export const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const HINT = 'the learning platform writes LMS.LaunchData before it opens the unit (cmi5, section 10)';

/** Never throws. */
export function parseLaunchData(text: string): Result<LaunchData, LaunchDataCode> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse('launch-data-invalid', '', `LMS.LaunchData is no JSON: ${quote(text)}`, HINT);
  }
  if (!isRecord(data)) return refuse('launch-data-invalid', '', 'LMS.LaunchData is no object', HINT);
  const wrong = (path: string, value: unknown, right: string) =>
    refuse('launch-data-invalid' as const, path, `${path} is ${quote(value)}: it must be ${right}`, HINT);
  const { contextTemplate, launchMode, moveOn, masteryScore, returnURL, launchParameters } = data;
  if (!isRecord(contextTemplate)) return wrong('contextTemplate', contextTemplate, 'an object');
  const extensions = contextTemplate['extensions'];
  const sessionId = isRecord(extensions) ? extensions[SESSION_ID] : undefined;
  if (typeof sessionId !== 'string' || sessionId === '') {
    return wrong(`contextTemplate.extensions["${SESSION_ID}"]`, sessionId, 'the id of the session');
  }
  const fault = faultOfActivities(contextTemplate['contextActivities']);
  if (fault !== null) return wrong(fault, 'something else', 'a list of activities, each with an id');
  if (!isOneOf(LAUNCH_MODES, launchMode)) return wrong('launchMode', launchMode, LAUNCH_MODES.join(', '));
  if (!isOneOf(MOVE_ON, moveOn)) return wrong('moveOn', moveOn, MOVE_ON.join(', '));
  if (masteryScore !== undefined && !isScaled(masteryScore))
    return wrong('masteryScore', masteryScore, '0 to 1');
  if (returnURL !== undefined && !isWebAddress(returnURL))
    return wrong('returnURL', returnURL, 'a web address');
  if (launchParameters !== undefined && typeof launchParameters !== 'string') {
    return wrong('launchParameters', launchParameters, 'a text');
  }
  return accept({
    contextTemplate: contextTemplate as StatementContext,
    sessionId,
    launchMode,
    moveOn,
    ...(masteryScore !== undefined && { masteryScore }),
    ...(returnURL !== undefined && { returnURL }),
    ...(launchParameters !== undefined && { launchParameters }),
  });
}

/** Anything unreadable counts as no preference: a wish is no condition. */
export function parsePreferences(text: string): LearnerPreferences {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { languages: [], audio: null };
  }
  const { languagePreference, audioPreference } = isRecord(data) ? data : {};
  const languages = typeof languagePreference === 'string' ? languagePreference.split(',') : [];
  return {
    languages: languages
      .map((tag) => tag.trim())
      .filter((tag) => /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/iu.test(tag)),
    audio: audioPreference === 'on' || audioPreference === 'off' ? audioPreference : null,
  };
}

const isOneOf = <Value extends string>(values: readonly Value[], value: unknown): value is Value =>
  (values as readonly unknown[]).includes(value);

const isScaled = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

function faultOfActivities(activities: unknown): string | null {
  if (activities === undefined) return null;
  if (!isRecord(activities)) return 'contextTemplate.contextActivities';
  const wrong = Object.entries(activities).find(
    ([, list]) =>
      !Array.isArray(list) || !list.every((one) => isRecord(one) && typeof one['id'] === 'string'),
  );
  return wrong ? `contextTemplate.contextActivities.${wrong[0]}` : null;
}
