/**
 * Every picture there is so far, by name: the sheets of a pack, and where on them each frame lies.
 * Foreign input is parsed, never trusted. Knows neither an address nor who draws.
 */
import { isRecord } from '@requapass/framework';

export interface AtlasFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One drawing, its size and its frames in its own units. */
export interface Sheet {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly frames: Readonly<Record<string, AtlasFrame>>;
}

export interface Atlas {
  /** The frame and the sheet it lies on; undefined while its sheet is not loaded. */
  find(frame: string): { readonly sheet: Sheet; readonly frame: AtlasFrame } | undefined;
  /** The sheets a scene shows pictures of, as far as they are loaded, the pack's own first. */
  sheetsOf(scene: string): readonly Sheet[];
}

/** Sheets by name, added as they come; a scene shows the pack's own sheet and perhaps one more. */
export function createAtlas(
  own: string,
  sheetOf: (scene: string) => string | undefined,
): Atlas & { readonly add: (name: string, sheet: Sheet) => void } {
  const sheets = new Map<string, Sheet>();
  return {
    add: (name, sheet) => void sheets.set(name, sheet),
    find(name) {
      for (const sheet of sheets.values()) {
        const frame = Object.hasOwn(sheet.frames, name) ? sheet.frames[name] : undefined;
        if (frame) return { sheet, frame };
      }
      return undefined;
    },
    sheetsOf(scene) {
      const names = new Set([own, sheetOf(scene) ?? own]);
      return [...names].flatMap((name) => sheets.get(name) ?? []);
    },
  };
}

/** What `<sheet>.json` says, or where it is wrong. */
export function parseSheet(
  file: unknown,
):
  | { readonly ok: true; readonly value: Omit<Sheet, 'url'> }
  | { readonly ok: false; readonly path: string; readonly message: string } {
  const isSheet = isRecord(file) && isFiniteNumber(file['width']) && isFiniteNumber(file['height']);
  if (!isSheet || !isRecord(file['frames']))
    return { ok: false, path: '', message: 'a sheet has a width, a height and frames' };
  for (const [name, frame] of Object.entries(file['frames'])) {
    for (const side of ['x', 'y', 'width', 'height']) {
      const value = isRecord(frame) ? frame[side] : undefined;
      if (!isFiniteNumber(value)) {
        const message = `a frame has a number for ${side}, not ${JSON.stringify(value)}`;
        return { ok: false, path: `frames.${name}.${side}`, message };
      }
    }
  }
  const { width, height, frames } = file as unknown as Sheet;
  return { ok: true, value: { width, height, frames } };
}

function isFiniteNumber(value: unknown): value is number {
  return Number.isFinite(value);
}
