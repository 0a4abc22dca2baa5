/** What may be baked: a token, JSON of one badge, or, for Open Badges 2.0, the address of a hosted assertion. */
import type { Result } from '../problem.js';
import { parseLink } from '../reading/fields/link.js';
import { looksLikeJws, parseJws } from '../reading/gather/jws.js';
import { isJsonObject } from '../reading/json/json-value.js';
import { parseStrictJson } from '../reading/json/parse-strict-json.js';
import { refuse, type ReadingErrorCode } from '../reading/reading-problem.js';
import type { BakedStandard } from './baked-form.js';

export interface Bakeable {
  readonly kind: 'token' | 'json' | 'address';
  readonly text: string;
}

/** The text with its kind, or why no reader could read it again. */
export function parseBakeable(input: string, standard: BakedStandard): Result<Bakeable, ReadingErrorCode> {
  const text = input.trim();
  if (text === '') return refuse('empty', '', 'there is nothing to bake');
  if (looksLikeJws(text)) {
    const jws = parseJws(text);
    return jws.ok ? { ok: true, value: { kind: 'token', text }, warnings: [] } : jws;
  }
  if (standard === 'ob2' && typeof parseLink(text) === 'object') {
    return { ok: true, value: { kind: 'address', text }, warnings: [] };
  }
  const json = parseStrictJson(text);
  if (!json.ok) return json;
  if (!isJsonObject(json.value))
    return refuse('not-a-badge', '', 'a badge is a JSON object', { value: text });
  return { ok: true, value: { kind: 'json', text }, warnings: [] };
}
