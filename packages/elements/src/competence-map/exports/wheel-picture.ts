/**
 * The wheel of the map as a picture on paper: the same petals, patterns, outlines and marks as on the screen, in fixed
 * colours. A competence that was not chosen is drawn empty. Knows no page and no text but the count's.
 */
import { COMPETENCES, LEVELS, type Level, type Pole } from '@requapass/framework';
import { BADGE_RADIUS, CENTRE_RADIUS, type PetalShape, petalShapes } from '../geometry.js';
import { PICTOGRAMS, SEAL, STANCE_SIGNS } from '../pictograms.js';
import type { ExportDocument, ExportEntry } from './document-model.js';
import { circle, type Shape } from './picture.js';

export const INK = '#1f2a44';
export const MUTED = '#545d75';
export const PAPER = '#ffffff';
const LINE = '#cdbf9f';
const POLE_COLOURS: Readonly<Record<Pole, string>> = {
  organisational: '#f4a259',
  communication: '#7cc6c9',
  reflective: '#8fa7df',
};
/** The same, thinned to a fifth on white: empty cells. */
const POLE_TINTS: Readonly<Record<Pole, string>> = {
  organisational: '#fdecde',
  communication: '#e5f4f4',
  reflective: '#e9edf9',
};
const MOTIF_COLOURS: Readonly<Record<Pole, string>> = {
  organisational: '#ac7952',
  communication: '#5c9299',
  reflective: '#697db1',
};

/** The wheel round 0,0, from -250 to 250. */
export function wheelShapes(document: ExportDocument): readonly Shape[] {
  const shapes = petalShapes(false);
  const entryOf = (index: number): ExportEntry | undefined =>
    document.entries.find(({ id }) => id === COMPETENCES[index]?.id);
  const petals = COMPETENCES.flatMap(({ pole }, index) => cells(shapes[index], pole, entryOf(index)));
  const outlines = COMPETENCES.flatMap((_, index) => litOutlines(shapes[index], entryOf(index)));
  const rims = COMPETENCES.flatMap(({ id, pole }, index) => {
    const shape = shapes[index];
    const entry = entryOf(index);
    if (!shape) return [];
    const badge: Shape = {
      kind: 'group',
      place: { ...shape.badge, scale: 1 },
      shapes: badgeShapes(id, pole),
    };
    return [...(entry ? marks(entry, shape) : []), badge];
  });
  return [
    ...petals,
    ...motifs(document, shapes),
    ...outlines,
    ...rims,
    { kind: 'path', d: circle(CENTRE_RADIUS), fill: PAPER, stroke: INK, strokeWidth: 2.5 },
    centred(String(document.seen.count), 8, 42),
    centred(document.seen.word, 28, 16),
  ];
}

function centred(text: string, y: number, size: number): Shape {
  return { kind: 'text', text, x: 0, y, size, isBold: true, anchor: 'middle', fill: INK };
}

/** A pictogram in its disc, round 0,0, as large as at the rim of the wheel. */
export function badgeShapes(id: keyof typeof PICTOGRAMS, pole: Pole): readonly Shape[] {
  return [
    { kind: 'path', d: circle(BADGE_RADIUS), fill: POLE_COLOURS[pole], stroke: INK, strokeWidth: 2 },
    {
      kind: 'path',
      d: PICTOGRAMS[id],
      stroke: INK,
      strokeWidth: 1.8,
      place: { x: -17.4, y: -17.4, scale: 1.45 },
    },
  ];
}

/** What the person says, round 0,0. */
export function diamondShapes(stance: ExportEntry['stance']): readonly Shape[] {
  return [
    { kind: 'path', d: 'M0-13 13 0 0 13-13 0Z', fill: PAPER, stroke: INK, strokeWidth: 2.5 },
    {
      kind: 'path',
      d: stance ? STANCE_SIGNS[stance] : 'M0 0h0.1',
      stroke: INK,
      strokeWidth: stance ? 2.4 : 5,
    },
  ];
}

/** What somebody confirmed, round 0,0. */
export function sealShapes(): readonly Shape[] {
  return [
    { kind: 'path', d: SEAL, fill: INK, stroke: PAPER, strokeWidth: 1.5 },
    { kind: 'path', d: STANCE_SIGNS.confirmed, stroke: PAPER, strokeWidth: 2.6 },
  ];
}

/** Outline of a level by how sure it is: whole, dashed, dotted. */
export function outline(d: string, sure: 'low' | 'medium' | 'high'): Shape {
  if (sure === 'high') return { kind: 'path', d, stroke: INK, strokeWidth: 2.5 };
  return sure === 'medium'
    ? { kind: 'path', d, stroke: INK, strokeWidth: 2.5, dash: [9, 5] }
    : { kind: 'path', d, stroke: INK, strokeWidth: 3, dash: [0.1, 6] };
}

export function poleFill(pole: Pole): string {
  return POLE_COLOURS[pole];
}

function cells(shape: PetalShape | undefined, pole: Pole, entry: ExportEntry | undefined): readonly Shape[] {
  return LEVELS.map((step) => ({
    kind: 'path',
    d: shape?.rings[step - 1] ?? '',
    fill: isLit(entry, step) ? POLE_COLOURS[pole] : POLE_TINTS[pole],
    stroke: LINE,
    strokeWidth: 1.5,
  }));
}

function isLit(entry: ExportEntry | undefined, step: Level): boolean {
  return step <= (entry?.seen?.level ?? 0);
}

function litOutlines(shape: PetalShape | undefined, entry: ExportEntry | undefined): readonly Shape[] {
  const seen = entry?.seen;
  if (!seen || !shape) return [];
  return LEVELS.filter((step) => step <= seen.level).map((step) =>
    outline(shape.rings[step - 1] ?? '', seen.sure),
  );
}

/** One pattern a pole over all its lit cells, so that no meaning hangs on colour: dots, waves, lines. */
function motifs(document: ExportDocument, shapes: readonly PetalShape[]): readonly Shape[] {
  const litOf = (pole: Pole): string =>
    document.entries
      .filter((entry) => entry.pole === pole)
      .flatMap((entry) => {
        const rings = shapes[COMPETENCES.findIndex(({ id }) => id === entry.id)]?.rings ?? [];
        return rings.slice(0, entry.seen?.level ?? 0);
      })
      .join('');
  return (Object.keys(MOTIF_PATHS) as Pole[]).flatMap((pole): Shape[] => {
    const clip = litOf(pole);
    if (clip === '') return [];
    const isDots = pole === 'organisational';
    const motif: Shape = {
      kind: 'path',
      d: MOTIF_PATHS[pole](),
      stroke: MOTIF_COLOURS[pole],
      strokeWidth: isDots ? 3 : 1.5,
      ...(isDots && { dash: [0.1, 11.9] as const }),
    };
    return [{ kind: 'group', clip, shapes: [motif] }];
  });
}

/** Each covers the part of the wheel its pole lies in, and no more. */
const MOTIF_PATHS: Readonly<Record<Pole, () => string>> = {
  organisational: () => rows(-207, 108, 6, (y, isOdd) => `M${isOdd ? 9 : 3} ${y}H207`),
  communication: () => rows(21, 207, 6, (y) => `M-192 ${y}q3-3 6 0${'t6 0'.repeat(63)}`),
  reflective: () => rows(-420, 108, 12, (y) => `M-210 ${y + 210}L6 ${y - 6}`),
};

function rows(from: number, to: number, step: number, row: (y: number, isOdd: boolean) => string): string {
  const count = Math.ceil((to - from) / step);
  return Array.from({ length: count }, (_, index) => row(from + index * step, index % 2 === 1)).join('');
}

/** As on the screen: the diamond on the level the person says, the seal on the one that was confirmed. */
function marks(entry: ExportEntry, shape: PetalShape): readonly Shape[] {
  const { seen, saidLevel, stance, confirmedLevel } = entry;
  const said = stance || saidLevel ? (saidLevel ?? seen?.level ?? 1) : null;
  const isShared = said === confirmedLevel;
  const mark = (level: Level, side: -1 | 0 | 1, inside: readonly Shape[]): Shape => ({
    kind: 'group',
    place: { ...shape.markAt(level, side), scale: level === 1 && side !== 0 ? 0.72 : 1 },
    shapes: inside,
  });
  return [
    ...(said ? [mark(said, isShared ? -1 : 0, diamondShapes(stance))] : []),
    ...(confirmedLevel ? [mark(confirmedLevel, isShared ? 1 : 0, sealShapes())] : []),
  ];
}
