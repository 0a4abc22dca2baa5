/**
 * Why documents were refused: the file, the reason in a sentence, code and path for developers, folded. Loaded with the
 * first refusal, with the sentences of whatever reads documents.
 */
import type { Locale } from '@requapass/framework';
import { type TemplateResult, html, nothing } from 'lit';
import {
  PROBLEM_STRINGS,
  type ProblemStrings,
} from '../competence-map/document-problems/document-problem.js';
import { importSentence } from '../competence-map/imports/import-problem.js';
import { IMPORT_STRINGS, type ImportStrings } from '../competence-map/imports/import-strings.js';
import type { LazyHost } from '../shared/lazy.js';
import type { GroupProblem, Refusal } from './members.js';
import type { GroupStrings } from './strings.js';

export { styles } from './styles/refusals.js';

interface Sentences {
  readonly strings: ImportStrings;
  readonly problems: ProblemStrings;
}

const OWN = {
  'group-full': 'groupFull',
  'saved-game': 'groupSavedGame',
  'no-outcome': 'groupNoOutcome',
} as const satisfies Partial<Record<GroupProblem['code'], keyof GroupStrings>>;

const loaded = new Map<Locale, Sentences>();

/** @param parts - drawn again once the sentences of a language are there */
export function refusalList(
  refused: readonly Refusal[],
  strings: GroupStrings,
  locale: Locale,
  parts: LazyHost,
): TemplateResult | typeof nothing {
  const sentences = sentencesOf(locale, parts);
  if (!sentences) return nothing;
  return html`<details class="refusals" open>
    <summary>${strings.groupRefusedWhy}</summary>
    <ul>
      ${refused.map(({ name, problem }) => {
        const { code, path, message } = problem;
        return html`<li>
          <p><bdi class="refused-name">${name || strings.groupPasted}</bdi></p>
          <p><strong>${sentenceOf(problem, strings, sentences)}</strong></p>
          <details>
            <summary>${sentences.problems.problemDetails}</summary>
            <p lang="en" dir="ltr">
              <code>${code}</code> ${path ? html`<code>${path}</code>` : nothing} ${message}
            </p>
          </details>
        </li>`;
      })}
    </ul>
  </details>`;
}

function sentenceOf(problem: GroupProblem, strings: GroupStrings, sentences: Sentences): string {
  const { code } = problem;
  if (code === 'group-full' || code === 'saved-game' || code === 'no-outcome') return strings[OWN[code]];
  return importSentence({ ...problem, code }, sentences);
}

/** Null while they are on their way; what could not be loaded is asked for again with the next drawing. */
function sentencesOf(locale: Locale, parts: LazyHost): Sentences | null {
  const known = loaded.get(locale);
  if (known) return known;
  const load = async (): Promise<void> => {
    try {
      const [imports, problems] = await Promise.all([IMPORT_STRINGS[locale](), PROBLEM_STRINGS[locale]()]);
      loaded.set(locale, { strings: imports.strings, problems: problems.strings });
      parts.requestUpdate();
    } catch (error) {
      console.error('requapass: the reasons could not be loaded (part-not-loaded)', error);
    }
  };
  parts.waitFor(load());
  return null;
}
