/** What comes next on the ladder, and where to practise in an association. Never a duty, never a grade. */
import type { CompetenceId, Level } from '@requapass/framework';
import { type TemplateResult, html, nothing } from 'lit';
import { levelPips } from '../level-pips.js';
import { levelInWords } from '../map-model.js';
import { block, type DetailContext } from './block.js';
import type { DetailStrings } from './strings/fr.js';

/** From what was seen, else from what the person says; the two reflective ones have a ladder only by the latter. */
export function nextStep({ entry, words, own }: DetailContext): TemplateResult | typeof nothing {
  const from = entry.level ?? entry.saidLevel;
  if (from === null && !entry.isInferred) return nothing;
  if (from === 4) return block(own.detailNextTitle, html`<p>${own.detailTop}</p>`);
  const next = ((from ?? 0) + 1) as Level;
  return block(
    from === null ? own.detailFirstTitle : own.detailNextTitle,
    html`<p class="level-line">${levelPips(next, entry.pole)}<strong>${levelInWords(next, words)}</strong></p>
      <p>${entry.words.levels[next]}</p>`,
  );
}

export function ideas({ entry, own }: DetailContext): TemplateResult {
  return html`<ul class="evidence ideas">
    ${([1, 2, 3] as const).map((number) => html`<li>${own[ideaKey(entry.id, number)]}</li>`)}
  </ul>`;
}

type IdeaKey = Extract<keyof DetailStrings, `idea${Capitalize<CompetenceId>}${1 | 2 | 3}`>;

function ideaKey(id: CompetenceId, number: 1 | 2 | 3): IdeaKey {
  const name = (id[0]?.toUpperCase() + id.slice(1)) as Capitalize<CompetenceId>;
  return `idea${name}${number}`;
}
