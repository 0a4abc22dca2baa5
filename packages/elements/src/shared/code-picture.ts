/** A text as a QR code: one path of black squares with the quiet border around it. The library comes when it is wanted. */

export interface CodePicture {
  /** Squares on a side, border included. */
  readonly size: number;
  /** Of one unit a square. */
  readonly path: string;
}

/** White squares around the code, as the standard asks for. */
const BORDER = 4;
/** Version 25: 117 squares. With more, an old phone cannot tell them apart on the screen of another. */
const MOST_SQUARES = 117;

/** What that holds at the lowest correction, in bytes (ISO/IEC 18004, table 7: version 25-L). */
const MOST_BYTES = 1273;

/** Whether `drawCode` can draw the text: ask before you offer it. */
export function fitsInCode(text: string): boolean {
  return new TextEncoder().encode(text).length <= MOST_BYTES;
}

/** Null where the text is too long for a code that can be scanned. @throws when the library cannot be loaded. */
export async function drawCode(text: string): Promise<CodePicture | null> {
  const { generate, correction } = await import('lean-qr');
  try {
    const code = generate(text, { minCorrectionLevel: correction.L });
    if (code.size > MOST_SQUARES) return null;
    let path = '';
    for (let y = 0; y < code.size; y += 1) {
      for (let x = 0; x < code.size; x += 1) {
        if (code.get(x, y)) path += `M${x + BORDER} ${y + BORDER}h1v1h-1z`;
      }
    }
    return { size: code.size + 2 * BORDER, path };
  } catch {
    return null;
  }
}
