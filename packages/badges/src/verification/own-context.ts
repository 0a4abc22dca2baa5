/** Finds vocabularies written inside a document. Knows no vocabulary. */
import { isObject } from './json.js';

/** Whether a `@context` holds anything but addresses. */
export const hasInlineContext = (context: unknown): boolean =>
  Array.isArray(context) ? context.some((entry) => typeof entry !== 'string') : typeof context !== 'string';

/** Whether a document brings its own vocabulary, anywhere in it: then its words may mean anything. */
export function bringsContext(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(bringsContext);
  if (!isObject(value)) return false;
  return Object.entries(value).some(([name, inner]) =>
    name === '@context' ? hasInlineContext(inner) : bringsContext(inner),
  );
}
