/**
 * A picture as PNG, drawn on a canvas twice as large: shape by shape, without an image in between, so that a page whose
 * policy forbids images from memory can make it too. Knows no competence.
 */
import { PICTURE_FONT, type Picture, type Shape } from './picture.js';

const SCALE = 2;

/** The browser has no canvas for us, or gives another picture back than was drawn (some guard against tracking). */
export class CanvasRefusedError extends Error {
  readonly code = 'canvas-refused';
}

/** @throws {CanvasRefusedError} where the browser lets no picture out. */
export async function toPng(picture: Picture, signal: AbortSignal): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * SCALE;
  canvas.height = picture.height * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new CanvasRefusedError('canvas: the browser gives no 2d context: take the svg instead');
  context.scale(SCALE, SCALE);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const shape of picture.shapes) draw(shape, context);
  refuseNoise(context);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  signal.throwIfAborted();
  if (!blob) throw new CanvasRefusedError('canvas: the browser makes no png of it: take the svg instead');
  return blob;
}

/** The corner is white paper; a browser that hides what was drawn gives something else, or throws. */
function refuseNoise(context: CanvasRenderingContext2D): void {
  const { data } = readBack(context);
  const isPaper = data.every((value) => value === 255);
  if (!isPaper)
    throw new CanvasRefusedError(
      'canvas: the browser does not give back what was drawn: take the svg instead',
    );
}

function readBack(context: CanvasRenderingContext2D): ImageData {
  try {
    return context.getImageData(0, 0, 8, 8);
  } catch (cause) {
    throw new CanvasRefusedError('canvas: the browser lets nobody read it: take the svg instead', { cause });
  }
}

function draw(shape: Shape, context: CanvasRenderingContext2D): void {
  context.save();
  if (shape.kind !== 'text' && shape.place) {
    context.translate(shape.place.x, shape.place.y);
    context.scale(shape.place.scale, shape.place.scale);
  }
  if (shape.kind === 'path') drawPath(shape, context);
  else if (shape.kind === 'text') drawText(shape, context);
  else {
    if (shape.clip !== undefined) context.clip(new Path2D(shape.clip));
    for (const each of shape.shapes) draw(each, context);
  }
  context.restore();
}

function drawPath(shape: Extract<Shape, { kind: 'path' }>, context: CanvasRenderingContext2D): void {
  const path = new Path2D(shape.d);
  if (shape.fill) {
    context.fillStyle = shape.fill;
    context.fill(path);
  }
  if (!shape.stroke) return;
  context.strokeStyle = shape.stroke;
  context.lineWidth = shape.strokeWidth ?? 1;
  context.setLineDash([...(shape.dash ?? [])]);
  context.stroke(path);
}

function drawText(shape: Extract<Shape, { kind: 'text' }>, context: CanvasRenderingContext2D): void {
  context.font = `${shape.isBold ? 700 : 400} ${shape.size}px ${PICTURE_FONT}`;
  context.textAlign = shape.anchor === 'middle' ? 'center' : 'left';
  context.fillStyle = shape.fill;
  context.fillText(shape.text, shape.x, shape.y);
}
