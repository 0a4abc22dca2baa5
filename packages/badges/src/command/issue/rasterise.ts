/** A badge's drawing as a PNG, by resvg in WebAssembly. It is loaded when a PNG is asked for, and may be left out. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Failure } from '../cli/failure.js';

/** Large enough for a printed page, small enough for a message. */
const WIDTH = 600;

/** @throws Failure (`no-rasteriser`) where the optional package was not installed. */
export async function loadRasteriser(): Promise<(svg: string) => Uint8Array> {
  try {
    const resvg = await import('@resvg/resvg-wasm');
    isReady ??= resvg.initWasm(
      await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
    );
    await isReady;
    return (svg) => {
      const drawing = new resvg.Resvg(svg, { fitTo: { mode: 'width', value: WIDTH } });
      const picture = drawing.render();
      const bytes = picture.asPng();
      picture.free();
      drawing.free();
      return bytes;
    };
  } catch (error) {
    throw new Failure({
      code: 'no-rasteriser',
      path: '--bake',
      message: `PNG pictures cannot be drawn here: ${(error as Error).message.split('\n')[0] ?? ''}`,
      hint: 'install @resvg/resvg-wasm, or use --bake svg',
    });
  }
}

let isReady: Promise<unknown> | undefined;
