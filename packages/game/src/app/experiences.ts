/**
 * The situations of real life a person adds: kept on this device and nowhere else. They are no intent and in no
 * save, so nothing that reads the session or tells the host can come by them. Knows no screen and no message.
 */
import {
  EXPERIENCE_LIMITS,
  makeExperiences,
  parseExperiences,
  type Experience,
  type ExperiencesDocument,
} from '@requapass/assessment';
import type { CompetenceId } from '@requapass/framework';
import type { KeptValues } from './storage.js';

export interface ExperienceStore {
  /** False when what is added lasts only until the page closes. */
  readonly isLasting: boolean;
  /** False when as much was added as is kept. */
  readonly hasRoom: boolean;
  /** What was added, in that order: of one competence, or of all. */
  list(competence?: CompetenceId): readonly Experience[];
  /** Adding what is there already changes nothing. */
  add(experience: Experience): void;
  /** Puts one in the place of another. */
  change(from: Experience, to: Experience): void;
  remove(experience: Experience): void;
  /** Everything, as a document: only for a file or a print the person asks for. */
  export(): ExperiencesDocument;
  /** Forgets everything, for good. */
  erase(): void;
  subscribe(listener: () => void): () => void;
}

export interface ExperiencesOptions {
  readonly kept: KeptValues;
  /** Id of the content pack: each has experiences of its own. */
  readonly pack: string;
  /** False: what an earlier person left is not shown; it goes with the first thing that is written or erased. */
  readonly isResumed: boolean;
}

const KEY = 'experiences';
/** A document this game cannot read, of a newer one perhaps. */
const UNREADABLE_KEY = 'experiences-unreadable';

export function createExperiences({ kept, pack, isResumed }: ExperiencesOptions): ExperienceStore {
  const [key, unreadableKey] = [`${KEY}:${pack}`, `${UNREADABLE_KEY}:${pack}`];
  const listeners = new Set<() => void>();
  let isOurs = isResumed;

  /** Always from storage: another tab may have added something since. */
  function read(): readonly Experience[] {
    if (!isOurs) return [];
    const result = parseExperiences(kept.read(key));
    return result.ok ? result.document.experiences : [];
  }

  function write(experiences: readonly Experience[]): void {
    const there = kept.read(key);
    if (isOurs && there !== undefined && !parseExperiences(there).ok) kept.write(unreadableKey, there);
    isOurs = true;
    kept.write(key, makeExperiences(experiences));
    for (const listener of listeners) listener();
  }

  return {
    get isLasting() {
      return kept.isLasting;
    },
    get hasRoom() {
      return read().length < EXPERIENCE_LIMITS.experiences;
    },
    list: (competence) =>
      read().filter((experience) => competence === undefined || experience.competence === competence),
    add(experience) {
      const [there, added] = [read(), tidy(experience)];
      if (there.length >= EXPERIENCE_LIMITS.experiences || there.some((other) => isSame(other, added)))
        return;
      write([...there, added]);
    },
    change(from, to) {
      const next = tidy(to);
      const others = read().filter((other) => !isSame(other, next) || isSame(other, from));
      const index = others.findIndex((other) => isSame(other, from));
      // Removed in another tab meanwhile: what was just written is kept all the same.
      write(index < 0 ? [...others, next] : others.map((other, at) => (at === index ? next : other)));
    },
    remove(experience) {
      write(read().filter((other) => !isSame(other, experience)));
    },
    export: () => makeExperiences(read()),
    erase() {
      isOurs = true;
      kept.remove(key);
      kept.remove(unreadableKey);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Without room around the words, and within the limit whatever a keyboard or a paste brought. */
function tidy({ competence, where, words }: Experience): Experience {
  return { competence, where, words: words.trim().slice(0, EXPERIENCE_LIMITS.words) };
}

function isSame(one: Experience, other: Experience): boolean {
  return one.competence === other.competence && one.where === other.where && one.words === other.words;
}
