/**
 * What can be said of a pack by itself: its texts, the facts its scenes wait for, and every rule over all its missions
 * together. Knows the list of those rules, not what they look for.
 */
import { missingPackTexts, packTextsOf } from '../check/missing-texts.js';
import { comparisonsOf } from '../graph/conditions.js';
import type { Mission } from '../mission.js';
import type { LocaleTexts, Pack } from '../pack.js';
import { pathOf } from '../parse/problem.js';
import { formTells } from './form-tells.js';
import { isOfGlossary, lintGlossary } from './glossary.js';
import { missingAlt } from './missing-alt.js';
import { packCoverage } from './pack-coverage.js';
import { packLongest } from './pack-longest.js';
import type { LintMessage, PackRule } from './rule.js';
import { leftToDo } from './to-do.js';

/** Every rule over a whole pack, in the order its messages come. */
export const PACK_RULES: readonly PackRule[] = [missingAlt, packCoverage, packLongest, formTells];

/** `texts` are those of the pack's own files, by locale; `missions` those it lists. */
export function lintPack(
  pack: Pack,
  { texts, missions }: { texts: LocaleTexts; missions: readonly Mission[] },
): readonly LintMessage[] {
  const inPack = Object.fromEntries(pack.locales.map((locale) => [locale, texts[locale] ?? {}]));
  return [
    ...missingPackTexts(pack, inPack).map(({ path, message, hint }): LintMessage => ({
      rule: 'missing-text',
      severity: 'error',
      path,
      message: `${message}; ${hint}`,
    })),
    ...orphans(pack, inPack, missions),
    ...lintGlossary(inPack),
    ...toDos(pack, inPack),
    ...unwrittenFacts(pack, missions),
    ...unknownEndProps(pack),
    ...PACK_RULES.flatMap((rule) =>
      rule.lint({ pack, texts: inPack, missions }).map((found) => ({ rule: rule.name, ...found })),
    ),
  ];
}

/** Sentences of the pack itself; those of missions are looked at with the mission. */
function toDos(pack: Pack, texts: LocaleTexts): readonly LintMessage[] {
  const shown = new Set(packTextsOf(pack).map(({ value }) => value));
  return Object.entries(texts).flatMap(([locale, known]) =>
    [...shown].flatMap((key) =>
      leftToDo(known[key] ?? '').map((found): LintMessage => ({
        rule: 'to-do',
        path: pathOf(['texts', locale, key]),
        ...found,
      })),
    ),
  );
}

function orphans(pack: Pack, texts: LocaleTexts, missions: readonly Mission[]): readonly LintMessage[] {
  const shown = new Set(packTextsOf(pack).map(({ value }) => value));
  const isOfMission = (key: string) => missions.some(({ id }) => key.startsWith(`${id}.`));
  return Object.entries(texts).flatMap(([locale, known]) =>
    Object.keys(known)
      .filter((key) => !shown.has(key) && !isOfMission(key) && !isOfGlossary(key))
      .map((key): LintMessage => ({
        rule: 'orphan-text',
        severity: 'error',
        path: pathOf(['texts', locale, key]),
        message: `text "${key}" is never shown`,
      })),
  );
}

/** Facts the game itself keeps. */
const KEPT_FACTS = ['world.jobs-done'];

/** A sprite or a mission that waits for a fact no mission declares would wait for ever. */
function unwrittenFacts(pack: Pack, missions: readonly Mission[]): readonly LintMessage[] {
  const known = new Set([...KEPT_FACTS, ...missions.flatMap(({ facts }) => Object.keys(facts))]);
  const ofMissions = pack.missions.map(({ opens }, index) => ({
    when: opens?.when,
    keys: ['missions', index, 'opens', 'when'],
  }));
  const ofSprites = Object.entries(pack.scenes).flatMap(([slug, { layouts }]) =>
    layouts.flatMap(({ sprites }, layout) =>
      sprites.map(({ when }, sprite) => ({
        when,
        keys: ['scenes', slug, 'layouts', layout, 'sprites', sprite, 'when'],
      })),
    ),
  );
  const ofEnd = [
    { when: pack.end?.when, keys: ['end', 'when'] },
    ...(pack.end?.props ?? []).map(({ when }, index) => ({ when, keys: ['end', 'props', index, 'when'] })),
    ...(pack.end?.lines ?? []).map(({ when }, index) => ({ when, keys: ['end', 'lines', index, 'when'] })),
    ...(pack.end?.endings ?? []).map(({ when }, index) => ({
      when,
      keys: ['end', 'endings', index, 'when'],
    })),
  ];
  const ofHub = (pack.hub?.lines ?? []).map(({ when }, index) => ({
    when,
    keys: ['hub', 'lines', index, 'when'],
  }));
  return [...ofHub, ...ofMissions, ...ofSprites, ...ofEnd].flatMap(({ when, keys }) =>
    comparisonsOf(when)
      .filter(({ fact }) => !known.has(fact))
      .map(({ fact }): LintMessage => ({
        rule: 'unknown-fact',
        severity: 'error',
        path: pathOf(keys),
        message: `fact "${fact}" is read and no mission declares it`,
      })),
  );
}

/** A prop of the end that its scene does not have would never be seen. */
function unknownEndProps({ end, scenes }: Pack): readonly LintMessage[] {
  const scene = end && scenes[end.scene];
  if (!scene) return [];
  const known = new Set(scene.layouts.flatMap(({ sprites }) => sprites.map(({ prop }) => prop)));
  return (end.props ?? []).flatMap(({ prop }, index): LintMessage[] =>
    known.has(prop)
      ? []
      : [
          {
            rule: 'unknown-prop',
            severity: 'error',
            path: pathOf(['end', 'props', index, 'prop']),
            message: `prop "${prop}" is not in the scene "${end.scene}"`,
          },
        ],
  );
}
