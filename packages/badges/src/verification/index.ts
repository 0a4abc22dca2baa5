/** @packageDocumentation Verifying badges. Re-exports only. */
export {};
