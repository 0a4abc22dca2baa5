/** Takes the badge out of a baked SVG, as text. Knows neither what the text says nor what the picture shows. */
import type { Result } from '../problem.js';
import { createNotes, refuse, type ReadingErrorCode } from '../reading/reading-problem.js';
import { parseSvg, type BakedElement } from './parse-svg.js';

/** The JSON, token or address inside. Where both standards are inside, it is that of Open Badges 3.0. */
export function unbakeSvg(text: string): Result<string, ReadingErrorCode> {
  const parsed = parseSvg(text);
  if (!parsed.ok) return parsed;
  const { baked } = parsed.value;
  const newer = baked.filter(({ standard }) => standard === 'ob3');
  const chosen = newer.length > 0 ? newer : baked;
  const contents = [...new Set(chosen.map(contentOf))];
  const [content = ''] = contents;
  if (contents.length > 1) {
    return refuse('baked-twice', '', `${contents.length} different badges in one picture`, {
      hint: 'which of them counts cannot be known',
    });
  }
  if (content === '') return refuse('no-badge-inside', '', 'this SVG has no badge inside');
  const notes = createNotes();
  if (chosen.length < baked.length) {
    notes.add('baked-both-ways', '', 'a badge of Open Badges 2.0 is inside too; that of 3.0 is read');
  }
  return { ok: true, value: content, warnings: notes.list };
}

/** A token wins; else the JSON between the tags; else the address of a hosted assertion. */
function contentOf({ element }: BakedElement): string {
  const verify = (element.attributes['verify'] ?? '').trim();
  const inner = element.text.trim();
  return verify.startsWith('eyJ') || inner === '' ? verify : inner;
}
