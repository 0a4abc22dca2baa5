/**
 * Finds QR codes among pixels, one after the other: what was read is painted over, and the search goes on. The only
 * file that knows the library. No DOM.
 */
import decodeQR, { type Image, type Quad } from 'qr/decode.js';

export interface FoundCodes {
  readonly texts: readonly string[];
}

const MOST_CODES = 6;
/** For the first code of a picture somebody waits for; else the library has its own limit, the time of one frame. */
const PATIENCE_MS = 400;

/** @param isPatient - tries longer before it gives up */
export function findCodes(picture: Image, isPatient = true): FoundCodes {
  const texts = new Set<string>();
  const image = { width: picture.width, height: picture.height, data: picture.data.slice() };
  for (let found = 0; found < MOST_CODES; found += 1) {
    const code = findCode(image, isPatient && found === 0 ? PATIENCE_MS : undefined);
    if (!code) break;
    texts.add(code.text);
    if (!code.place) break;
    paintOver(image, code.place);
  }
  return { texts: [...texts] };
}

/** The first code there is, or null. @param timeLimit - what second tries may take, in ms; the library's own by default */
export function findCode(
  image: Image,
  timeLimit?: number,
): { readonly text: string; readonly place: Quad | null } | null {
  let place: Quad | null = null;
  try {
    const text = decodeQR(image, {
      ...(timeLimit !== undefined && { timeLimit, effort: 3 }),
      pointsOnDetect: ({ outline }) => (place = outline),
    });
    return { text, place };
  } catch {
    // The library throws where there is no code, or none that can be read.
    return null;
  }
}

/** The box around the code becomes grey, so that its corners are no longer found. */
function paintOver({ width, height, data }: Image, quad: Quad): void {
  const [xs, ys] = [quad.map(({ x }) => x), quad.map(({ y }) => y)];
  const left = Math.max(0, Math.floor(Math.min(...xs)));
  const right = Math.min(width, Math.ceil(Math.max(...xs)));
  const channels = data.length / (width * height);
  for (
    let y = Math.max(0, Math.floor(Math.min(...ys)));
    y < Math.min(height, Math.ceil(Math.max(...ys)));
    y += 1
  )
    data.fill(160, (y * width + left) * channels, (y * width + right) * channels);
}
