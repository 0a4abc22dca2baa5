// A package that reads these sources needs the declaration too, and its compiler finds it only this way.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./howler-core.d.ts" />
/**
 * The one place that names the sound engine. A bundler gives its exports by name or by default; a browser
 * that loads the file as it is gets globals, which are gone after this turn of the event loop.
 */
import type * as HowlerModule from 'howler';
import './page-globals.js';
import * as core from 'howler/dist/howler.core.min.js';

type Engine = Pick<typeof HowlerModule, 'Howl' | 'Howler'>;

const places = [core, (core as { default?: unknown }).default, globalThis] as (Partial<Engine> | undefined)[];
const found = places.find((place): place is Engine => Boolean(place?.Howl && place.Howler));
if (!found) throw new Error('howler has no exports and no globals');

export const Howl = found.Howl;
export const Howler = found.Howler;
