/**
 * The form of an option does not tell its level: over a pack, options of every level ask questions, exclaim, are
 * the longest … about as often as one another. Knows shares, not what a cue looks like.
 */
import { nodesOf } from '../parse/walk-mission.js';
import { FORM_CUES, type FormCue } from './form-cues.js';
import type { Finding, PackContext, PackRule } from './rule.js';

/** How far two levels may lie apart. With fifty options of each, chance alone seldom goes as far. */
export const MAX_SPREAD = 0.25;
/** With fewer options of a level nothing can be told from chance. */
export const MIN_OPTIONS = 20;
/** Moments that are named: enough to begin with. */
const NAMED = 8;

export const formTells: PackRule = {
  name: 'form-tells',
  lint(context) {
    return Object.keys(context.texts).flatMap((locale) =>
      FORM_CUES.flatMap((cue) => judge(cue, locale, seen(cue, context, locale))),
    );
  },
};

interface SeenOption {
  readonly moment: string;
  readonly level: number;
  readonly has: boolean;
  /** Whether it is the only one of its moment. */
  readonly isAlone: boolean;
}

function seen(cue: FormCue, { missions, texts }: PackContext, locale: string): readonly SeenOption[] {
  return missions.flatMap((mission) =>
    nodesOf(mission).flatMap(([slug, node]): SeenOption[] => {
      if (node.type !== 'moment') return [];
      const found = cue.of(node, texts[locale] ?? {}, locale);
      if (!found) return [];
      const isAlone = found.filter(Boolean).length === 1;
      return node.options.map(({ level }, index) => {
        const has = found[index] === true;
        return { moment: `${mission.id}.${slug}`, level, has, isAlone: has && isAlone };
      });
    }),
  );
}

function judge({ name, hint }: FormCue, locale: string, options: readonly SeenOption[]): readonly Finding[] {
  const shares = [...new Set(options.map(({ level }) => level))]
    .map((level) => ({ level, all: options.filter((option) => option.level === level) }))
    .filter(({ all }) => all.length >= MIN_OPTIONS)
    .map(({ level, all }) => ({ level, share: all.filter(({ has }) => has).length / all.length }))
    .sort((a, b) => a.share - b.share);
  const [least, most] = [shares[0], shares.at(-1)];
  if (!least || !most || most.share - least.share <= MAX_SPREAD) return [];
  const tellers = options.filter(({ level, has }) => has && level === most.level);
  const worst = [...tellers].sort((a, b) => Number(b.isAlone) - Number(a.isAlone)).slice(0, NAMED);
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  return [
    {
      severity: 'error',
      path: 'missions',
      message: `in ${locale} ${percent(most.share)} of the options of level ${most.level} ${name} and ${percent(least.share)} of level ${least.level}: keep within ${MAX_SPREAD * 100} points; ${hint} (${worst.map(({ moment }) => moment).join(', ')})`,
    },
  ];
}
