/** Tells an address that may stand in a statement. Knows no statement. */

/** An IRI with a scheme, as xAPI wants them: nothing that a space, a quote or an unpaired surrogate could break. */
export function isIri(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= 2000 &&
    /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`\u0000-\u001f\p{Surrogate}]+$/iu.test(value)
  );
}

/** An address a request may go to, or a person be sent to: never a `javascript:` one. */
export function isWebAddress(value: unknown): value is string {
  return isIri(value) && /^https?:\/\/[^/?#@\s]+(?:[/?#]|$)/iu.test(value);
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/iu;

export const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);
