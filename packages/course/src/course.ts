/**
 * What the packing command wrote into the page: language, content, what is reported. And what a learning platform is
 * to the game. Knows no platform.
 */
import { isLocale, type Locale } from '@requapass/framework';
import type { Played } from '@requapass/game';

export type Outcome = Played['outcome'];

export interface Course {
  readonly language: Locale;
  /** Folder of the content pack, relative to the page. */
  readonly content: string;
  /** So many finished missions complete the unit. */
  readonly missions: number;
  readonly wantsScore: boolean;
  /** Whether the platform hears what the game showed, competence by competence. */
  readonly sendsResults: boolean;
  /** The game's own id in statements. */
  readonly activity: string;
}

export interface Progress {
  readonly outcome: Outcome;
  /** How much of what is asked was played, 0 to 1. */
  readonly share: number;
}

/** A learning platform that answers. No call throws; each says whether the platform took it. */
export interface Platform {
  /** The resume code an earlier sitting kept. */
  readonly place: string | null;
  /** A teacher who looks, or somebody who looks back: nothing is recorded. */
  readonly isLooking: boolean;
  /** What the person prefers, where the platform says. */
  readonly wishes?: { readonly language: Locale | null; readonly isSilent: boolean };
  keepPlace(code: string): Promise<boolean>;
  report(progress: Progress): Promise<boolean>;
  /** The last call. */
  leave(): Promise<boolean>;
  /** Where the course is, if the platform says so. */
  readonly returnAddress: string | null;
}

export function readCourse({ dataset }: HTMLElement): Course {
  const { language, content, missions, score, results, activity } = dataset;
  return {
    language: isLocale(language) ? language : 'fr',
    content: content ?? 'content/la-passerelle/',
    missions: Math.max(1, Number(missions) || 1),
    wantsScore: score !== undefined,
    sendsResults: results !== undefined,
    activity: activity ?? 'https://requapass.example/course',
  };
}

export function progressOf(outcome: Outcome, { missions }: Course): Progress {
  const finished = outcome.missions.filter(({ isFinished }) => isFinished).length;
  return { outcome, share: Math.min(1, finished / missions) };
}
