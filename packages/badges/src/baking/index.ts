/** @packageDocumentation Badges in pictures: taken out, put in. Re-exports only. */
export {};
