/** A text as a QR code: one path of black squares with the quiet border around it. Loaded when it is first wanted. */

export interface CodePicture {
  /** Squares on a side, border included. */
  readonly size: number;
  /** Of one unit a square. */
  readonly path: string;
}

/** White squares around the code, as the standard asks for. */
const BORDER = 4;

/** Null where the text is too long for any code. */
export async function drawCode(text: string): Promise<CodePicture | null> {
  const { generate, correction } = await import('lean-qr');
  try {
    const code = generate(text, { minCorrectionLevel: correction.L });
    let path = '';
    for (let y = 0; y < code.size; y++) {
      for (let x = 0; x < code.size; x++) {
        if (code.get(x, y)) path += `M${x + BORDER} ${y + BORDER}h1v1h-1z`;
      }
    }
    return { size: code.size + 2 * BORDER, path };
  } catch {
    return null;
  }
}
