/** @packageDocumentation Reading badges of any kind into one display model. Re-exports only. */
export {};
