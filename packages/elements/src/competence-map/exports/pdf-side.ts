/** The left column of the PDF: the map as a figure with its text, how to read it, where it comes from. Knows no page. */
import type { ExportDocument } from './document-model.js';
import type { TextStyle } from './pdf-pen.js';
import type { PdfPlace, PdfTools } from './pdf-place.js';
import type { Shape } from './picture.js';
import { diamondShapes, INK, MUTED, outline, poleFill, sealShapes, wheelShapes } from './wheel-picture.js';

const KEY: TextStyle = { size: 8.4, colour: INK, leading: 1.25 };
const HEADING: TextStyle = { size: 11.5, isBold: true, colour: INK };
const LINE: TextStyle = { size: 8.8, colour: MUTED, leading: 1.32 };
const SWATCH = 'M1 1H31V19H1Z';

/** @returns where the next thing begins */
export function writeSide(
  content: ExportDocument,
  at: PdfPlace,
  { document, pen, parent, documentWords }: PdfTools,
): number {
  const { strings } = documentWords;
  const { x, width } = at;
  const bbox = [x, at.y, x + width, at.y + width] as const;
  const alt = content.pictureText;
  parent.add(
    document.struct('Figure', { alt, placement: 'Block', bbox }, () =>
      pen.drawAt(wheelShapes(content), x + width / 2, at.y + width / 2, width / 500),
    ),
  );
  let y = at.y + width + 10;
  const keys: readonly (readonly [readonly Shape[], string])[] = [
    [
      [{ kind: 'path', d: SWATCH, fill: poleFill('organisational') }, outline(SWATCH, 'high')],
      strings.exportsKeySeen,
    ],
    [swatches(), strings.exportsKeySure],
    [moved(diamondShapes(null)), strings.exportsKeySaid],
    [moved(sealShapes()), strings.exportsKeyConfirmed],
  ];
  for (const [shapes, words] of keys) {
    const text = pen.set(words, width - 24, KEY);
    pen.decorate(() => pen.drawAt(shapes, x, y, 0.54));
    parent.add(document.struct('P', () => void pen.write(text, x + 24, y)));
    y += Math.max(text.height, 11) + 3.5;
  }
  y += 10;
  parent.add(
    document.struct(
      'H2',
      () => void (y = pen.write(pen.set(strings.exportsDocHow, width, HEADING), x, y) + 2),
    ),
  );
  for (const line of content.how) {
    const text = pen.set(line, width, LINE);
    parent.add(document.struct('P', () => void (y = pen.write(text, x, y) + 3)));
  }
  return y;
}

function moved(shapes: readonly Shape[]): readonly Shape[] {
  return [{ kind: 'group', place: { x: 16, y: 10, scale: 0.75 }, shapes }];
}

function swatches(): readonly Shape[] {
  return (['high', 'medium', 'low'] as const).map((sure, index) => ({
    kind: 'group',
    place: { x: index * 12, y: 0, scale: 1 },
    shapes: [
      { kind: 'path', d: 'M1 1H9V19H1Z', fill: poleFill('communication') },
      outline('M1 1H9V19H1Z', sure),
    ],
  }));
}
