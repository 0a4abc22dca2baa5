/**
 * The fonts inside the PDF, loaded when needed: letters of Western Europe first, further Latin letters only where a name
 * or a sentence has them. Says which signs no font of ours can show. Knows no page.
 */
export interface PdfFont {
  readonly name: string;
  readonly isBold: boolean;
  readonly signs: ReadonlySet<string>;
  readonly bytes: Uint8Array;
}

/** A stretch of text in one font. */
export interface PdfRun {
  readonly font: string;
  readonly text: string;
}

export class PdfFonts {
  readonly all: readonly PdfFont[];
  /** Signs that were asked for and that no font has. */
  readonly unprintable = new Set<string>();

  private constructor(all: readonly PdfFont[]) {
    this.all = all;
  }

  /**
   * @param text - everything that will be written, to know which fonts it takes
   * @throws when a font cannot be loaded
   */
  static async load(text: string): Promise<PdfFonts> {
    const [regular, bold] = await Promise.all([import('./fonts/regular.js'), import('./fonts/bold.js')]);
    const fonts = [read('regular', false, regular.font), read('bold', true, bold.font)];
    if (signsOf(text).every((sign) => fonts[0]?.signs.has(sign))) return new PdfFonts(fonts);
    const [more, moreBold] = await Promise.all([
      import('./fonts/regular-ext.js'),
      import('./fonts/bold-ext.js'),
    ]);
    return new PdfFonts([
      ...fonts,
      read('regular-ext', false, more.font),
      read('bold-ext', true, moreBold.font),
    ]);
  }

  /** The text in stretches of one font each; what none has becomes a question mark. */
  runs(text: string, isBold: boolean): readonly PdfRun[] {
    const fonts = this.all.filter((font) => font.isBold === isBold);
    const runs: PdfRun[] = [];
    let isMissing = false;
    for (const sign of signsOf(text)) {
      const found = fonts.find(({ signs }) => signs.has(sign));
      if (!found) this.unprintable.add(sign);
      // One mark for a whole word of foreign letters.
      const written = found ? sign : isMissing ? '' : '?';
      isMissing = !found;
      const font = found?.name ?? (isBold ? 'bold' : 'regular');
      const last = runs.at(-1);
      if (last?.font === font) runs[runs.length - 1] = { font, text: last.text + written };
      else runs.push({ font, text: written });
    }
    return runs;
  }

  /** Which of these texts have signs that were asked for and that no font has. */
  unprintableIn(texts: readonly string[]): readonly string[] {
    return texts.filter((text) => signsOf(text).some((sign) => this.unprintable.has(sign)));
  }
}

/** An emoji of several parts is one sign, and so is a flag. */
const SIGNS =
  /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:[\ufe0f\u{1f3fb}-\u{1f3ff}]|\u200d\p{Extended_Pictographic})*|./gu;

function signsOf(text: string): readonly string[] {
  return plain(text).match(SIGNS) ?? [];
}

/** As one letter with its accent where Unicode has it; spaces of all widths as one that never breaks, or a plain one; without what is never seen. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u202f/g, '\u00a0')
    .replace(/[\t\n\r]/g, ' ')
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '');
}

function read(
  name: string,
  isBold: boolean,
  { signs, trueType }: { signs: string; trueType: string },
): PdfFont {
  return {
    name,
    isBold,
    signs: new Set(signs),
    bytes: Uint8Array.from(atob(trueType), (sign) => sign.charCodeAt(0)),
  };
}
