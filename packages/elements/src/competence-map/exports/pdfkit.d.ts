/**
 * What we use of pdfkit, typed by hand: the published types bring those of Node, which this package, made for browsers,
 * must not see.
 */
declare module 'pdfkit' {
  export interface StructureElement {
    add(child: StructureElement | (() => void)): this;
    end(): this;
  }

  export interface StructureOptions {
    readonly title?: string;
    readonly lang?: string;
    readonly alt?: string;
    readonly scope?: 'Column' | 'Row';
    readonly placement?: 'Block' | 'Inline';
    /** Left, top, right, bottom, from the top of the page. */
    readonly bbox?: readonly [number, number, number, number];
  }

  export default class PDFDocument {
    constructor(options: {
      readonly size: 'A4';
      readonly margin: number;
      readonly pdfVersion: '1.7';
      readonly tagged: boolean;
      readonly lang: string;
      readonly displayTitle: boolean;
      readonly bufferPages: boolean;
      readonly autoFirstPage: boolean;
      readonly font: Uint8Array;
      readonly info: Readonly<Record<string, string>>;
    });
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: unknown) => void): this;
    end(): void;
    addPage(): this;
    switchToPage(index: number): this;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    registerFont(name: string, source: Uint8Array): this;
    font(name: string, size: number): this;
    widthOfString(text: string): number;
    text(text: string, x: number, y: number, options: { lineBreak: false; baseline: 'alphabetic' }): this;
    fillColor(colour: string): this;
    strokeColor(colour: string): this;
    lineWidth(width: number): this;
    lineCap(cap: 'round' | 'butt'): this;
    lineJoin(join: 'round'): this;
    dash(length: number, options: { space: number }): this;
    undash(): this;
    path(d: string): this;
    fill(): this;
    stroke(): this;
    clip(): this;
    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(factor: number): this;
    struct(tag: string, options?: StructureOptions | (() => void)): StructureElement;
    struct(tag: string, options: StructureOptions, content: () => void): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: 'Artifact', options: { readonly type: 'Layout' | 'Pagination' }): this;
    endMarkedContent(): this;
  }
}
