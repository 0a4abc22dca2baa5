/**
 * A drawing as data: paths, texts and what they are clipped to. Written as SVG, on a canvas or in a PDF by others;
 * knows neither of them, and no competence.
 */

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** For who does not see it. */
  readonly title: string;
  readonly description: string;
  readonly locale: string;
  readonly shapes: readonly Shape[];
}

/** Where the shape's own 0,0 lies, and how much larger it is drawn. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export type Shape =
  | {
      readonly kind: 'path';
      readonly d: string;
      readonly fill?: string;
      readonly stroke?: string;
      readonly strokeWidth?: number;
      readonly dash?: readonly [number, number];
      readonly place?: Place;
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly isBold?: boolean;
      readonly anchor?: 'start' | 'middle';
      readonly fill: string;
    }
  | {
      readonly kind: 'group';
      readonly place?: Place;
      readonly clip?: string;
      readonly shapes: readonly Shape[];
    };

/** A circle round 0,0 as path data. */
export function circle(radius: number): string {
  return `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
}

export const PICTURE_FONT = "'Atkinson Hyperlegible', system-ui, sans-serif";
