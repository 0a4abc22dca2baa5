/** What a mission showed, as lines: what was done, and for authors each level and why. Knows no run. */
import { estimateProfile } from '@requapass/assessment';
import { competenceTexts, type Evidence, type Locale, type Reflection } from '@requapass/framework';
import type { Mission } from '@requapass/scenario';
import type { Naming } from './naming.js';
import { word } from './words.js';

export interface PlayedMission {
  readonly mission: Mission;
  readonly evidence: readonly Evidence[];
  readonly reflections: readonly Reflection[];
}

export function tellEnd(
  { mission, evidence, reflections }: PlayedMission,
  naming: Naming,
  locale: Locale,
  isExplained: boolean,
): readonly string[] {
  const { competences, levels } = competenceTexts(locale);
  const seen = estimateProfile(evidence).filter(({ observations }) => observations > 0);
  return [
    `── ${word(locale, 'saw')} ──`,
    ...(seen.length === 0 ? [word(locale, 'nothing')] : []),
    ...seen.flatMap(({ id, level, confidence, observations }) => [
      '',
      competences[id].name,
      ...(isExplained && level !== null
        ? [
            `  → ${word(locale, 'level', { level, name: levels[level] })} (${word(locale, 'confidence', { confidence: confidence ?? '', count: observations })})`,
          ]
        : []),
      ...evidence
        .filter(({ competence }) => competence === id)
        .flatMap((found) => [
          `  · ${naming.text(found.text)}`,
          ...(isExplained ? explain(mission, found, locale) : []),
        ]),
    ]),
    ...(reflections.length > 0 ? ['', `── ${word(locale, 'said')} ──`] : []),
    ...reflections.map(({ text }) => `  · ${naming.text(text)}`),
  ];
}

function explain(
  mission: Mission,
  { level, moment, text, isHelped }: Evidence,
  locale: Locale,
): readonly string[] {
  const name = competenceTexts(locale).levels[level];
  const why = whyOf(mission, text);
  return [
    `      ${moment}: ${word(locale, 'level', { level, name })}${isHelped ? ` (${word(locale, 'help')})` : ''}`,
    ...(why === undefined ? [] : [`      ${word(locale, 'why', { why })}`]),
  ];
}

/** The author's line beside the option or tier that says this of the person. */
function whyOf(mission: Mission, did: string): string | undefined {
  return Object.values(mission.nodes)
    .flatMap((node): readonly { readonly did: string; readonly why: string }[] => {
      if (node.type === 'moment') return node.options;
      return node.type === 'challenge' ? node.rubrics.flatMap(({ tiers }) => tiers) : [];
    })
    .find((one) => one.did === did)?.why;
}
