/** @packageDocumentation The Requapass badge set. Re-exports only. */
export {};
