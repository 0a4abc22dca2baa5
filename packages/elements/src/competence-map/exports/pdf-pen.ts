/**
 * Writes lines and draws shapes on a page of pdfkit: breaks text between words, measures before it writes, keeps what
 * is only decoration out of the reading order. Knows no competence.
 */
import type PDFDocument from 'pdfkit';
import type { PdfFonts, PdfRun } from './pdf-fonts.js';
import type { Shape } from './picture.js';

export interface TextStyle {
  readonly size: number;
  /** Distance from line to line, in sizes. */
  readonly leading?: number;
  readonly isBold?: boolean;
  readonly colour: string;
}

/** A paragraph broken into lines, with the room it takes. */
export interface SetText {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly height: number;
}

export class PdfPen {
  readonly #document: PDFDocument;
  readonly #fonts: PdfFonts;

  constructor(document: PDFDocument, fonts: PdfFonts) {
    this.#document = document;
    this.#fonts = fonts;
  }

  /** Breaks a text into lines of at most this width; a word that is wider alone is broken where it must be. */
  set(text: string, width: number, style: TextStyle): SetText {
    const lines: string[] = [];
    for (const word of text.split(/ +/).flatMap((each) => this.#pieces(each, width, style))) {
      const last = lines.at(-1);
      const longer = last === undefined ? '' : `${last} ${word}`;
      if (last !== undefined && this.width(longer, style) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return { lines, style, height: lines.length * lineHeight(style) };
  }

  width(text: string, style: TextStyle): number {
    return this.#fonts
      .runs(text, style.isBold ?? false)
      .reduce((sum, run) => sum + this.#runWidth(run, style.size), 0);
  }

  /** @returns where the next thing begins */
  write({ lines, style, height }: SetText, x: number, y: number): number {
    lines.forEach((line, index) => {
      // A space at the end of a line: who listens, or copies, must not get two words as one.
      const isLast = index === lines.length - 1;
      this.line(isLast ? line : `${line} `, x, y + index * lineHeight(style) + style.size * 0.95, style);
    });
    return y + height;
  }

  /** One line, standing on `y`. */
  line(text: string, x: number, y: number, style: TextStyle): void {
    let left = x;
    for (const run of this.#fonts.runs(text, style.isBold ?? false)) {
      this.#document.font(run.font, style.size).fillColor(style.colour);
      this.#document.text(run.text, left, y, { lineBreak: false, baseline: 'alphabetic' });
      left += this.#runWidth(run, style.size);
    }
  }

  draw(shapes: readonly Shape[]): void {
    for (const shape of shapes) this.#drawShape(shape);
  }

  drawAt(shapes: readonly Shape[], x: number, y: number, scale: number): void {
    this.draw([{ kind: 'group', place: { x, y, scale }, shapes }]);
  }

  /** What says nothing of its own: not read aloud. */
  decorate(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.#document.markContent('Artifact', { type });
    draw();
    this.#document.endMarkedContent();
  }

  #runWidth(run: PdfRun, size: number): number {
    return this.#document.font(run.font, size).widthOfString(run.text);
  }

  #pieces(word: string, width: number, style: TextStyle): string[] {
    if (this.width(word, style) <= width) return [word];
    const pieces: string[] = [];
    for (const sign of word) {
      const longer = (pieces.at(-1) ?? '') + sign;
      if (pieces.length > 0 && this.width(longer, style) <= width) pieces[pieces.length - 1] = longer;
      else pieces.push(sign);
    }
    return pieces;
  }

  #drawShape(shape: Shape): void {
    const document = this.#document;
    document.save();
    if (shape.kind !== 'text' && shape.place) {
      document.translate(shape.place.x, shape.place.y).scale(shape.place.scale);
    }
    if (shape.kind === 'path') this.#drawPath(shape);
    else if (shape.kind === 'text') this.#drawText(shape);
    else {
      if (shape.clip !== undefined) document.path(shape.clip).clip();
      this.draw(shape.shapes);
    }
    document.restore();
  }

  #drawPath({ d, fill, stroke, strokeWidth, dash }: Extract<Shape, { kind: 'path' }>): void {
    const document = this.#document;
    if (fill) document.path(d).fillColor(fill).fill();
    if (!stroke) return;
    document
      .lineCap('round')
      .lineJoin('round')
      .lineWidth(strokeWidth ?? 1)
      .strokeColor(stroke);
    if (dash) document.dash(dash[0], { space: dash[1] });
    document.path(d).stroke();
  }

  #drawText({ text, x, y, size, isBold, anchor, fill }: Extract<Shape, { kind: 'text' }>): void {
    const style = { size, isBold: isBold ?? false, colour: fill };
    this.line(text, anchor === 'middle' ? x - this.width(text, style) / 2 : x, y, style);
  }
}

export function lineHeight({ size, leading = 1.3 }: TextStyle): number {
  return size * leading;
}
