/** What a pack shows and its texts do not say, so that nobody ever reads a key. Judges no sentence. */
import { missingPackTexts, missingTexts, type Mission, type Pack } from '@requapass/scenario';

type Texts = Readonly<Record<string, string>>;

export interface TextGap {
  /** The key that is missing. */
  readonly path: string;
  readonly message: string;
}

/** @param own - texts of the pack itself. */
export function packTextGap(pack: Pack, locale: string, own: Texts): TextGap | undefined {
  const [gap] = missingPackTexts(pack, { [locale]: own });
  return gap
    ? { path: gap.key, message: `${gap.message}, shown at ${gap.path} of the pack; ${gap.hint}` }
    : glossaryGap(locale, own, own);
}

/** @param texts - those of the mission's file; @param own - those of the pack itself, which it may use too. */
export function missionTextGap(
  mission: Mission,
  locale: string,
  texts: Texts,
  own: Texts,
): TextGap | undefined {
  const [gap] = missingTexts(mission, { [locale]: { ...own, ...texts } });
  return gap
    ? {
        path: gap.key,
        message: `${gap.message}, shown at ${gap.path} of missions/${mission.id}.json; ${gap.hint}`,
      }
    : glossaryGap(locale, texts, { ...own, ...texts });
}

/** A hard word that can be opened has to be explained. */
function glossaryGap(locale: string, texts: Texts, known: Texts): TextGap | undefined {
  for (const [key, text] of Object.entries(texts)) {
    for (const [, term] of text.matchAll(/\[\?([a-z0-9-]+):/g)) {
      const missing = [`glossary.${term}`, `glossary.${term}.means`].find(
        (needed) => !Object.hasOwn(known, needed),
      );
      if (missing !== undefined)
        return {
          path: missing,
          message: `text "${missing}" is missing in ${locale}: "${key}" marks the word; add it to the pack's own texts`,
        };
    }
  }
  return undefined;
}
