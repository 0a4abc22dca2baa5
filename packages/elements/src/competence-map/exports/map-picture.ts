/**
 * The map as one picture to send or to show: heading, wheel with its names on both sides, how to read it, where it
 * comes from. Lays out; knows no form it is written in.
 */
import { COMPETENCES } from '@requapass/framework';
import { fill } from '../strings.js';
import type { ExportDocument, ExportEntry } from './document-model.js';
import type { DocumentWords } from './export-strings.js';
import type { Picture, Shape } from './picture.js';
import {
  badgeShapes,
  diamondShapes,
  INK,
  MUTED,
  outline,
  PAPER,
  poleFill,
  sealShapes,
  wheelShapes,
} from './wheel-picture.js';

const WIDTH = 1200;
const ROW = 90;
const TOP = 172;
const MIDDLE = { x: 600, y: 430 };
const KEY_TOP = 740;
const LINE = 25;

export function mapPicture(document: ExportDocument, documentWords: DocumentWords): Picture {
  const { strings } = documentWords;
  const lines = [...document.how, ...document.limits].flatMap((line) => wrap(line, 120));
  const textTop = KEY_TOP + 84;
  const height = textTop + lines.length * LINE + 30;
  return {
    width: WIDTH,
    height,
    title: `${document.title}, ${document.date}`,
    description: `${document.pictureText} ${fill(strings.exportsDocPair, { name: strings.exportsDocHow, value: document.how.join(' ') })}`,
    locale: document.locale,
    shapes: [
      { kind: 'path', d: `M0 0H${WIDTH}V${height}H0Z`, fill: PAPER },
      text(document.title, 48, 74, titleSize(document.title), true),
      text(`${document.subtitle} · ${document.date}`, 48, 112, 21, false, MUTED),
      { kind: 'path', d: `M48 134H${WIDTH - 48}`, stroke: INK, strokeWidth: 2.5 },
      { kind: 'group', place: { ...MIDDLE, scale: 1.04 }, shapes: wheelShapes(document) },
      ...document.entries.flatMap((entry) => label(entry, documentWords)),
      ...key(documentWords),
      ...lines.map((line, index) => text(line, 48, textTop + (index + 1) * LINE - 4, 18, false, MUTED)),
    ],
  };
}

/** A long name gets smaller letters, and stays within the picture. */
function titleSize(title: string): number {
  return Math.max(22, Math.min(42, Math.floor((42 * 46) / Math.max(title.length, 1))));
}

function text(content: string, x: number, y: number, size: number, isBold = false, colour = INK): Shape {
  return { kind: 'text', text: content, x, y, size, isBold, fill: colour };
}

/** The first six stand on the right, from the top; the others on the left, from the bottom, as the petals do. */
function label(entry: ExportEntry, documentWords: DocumentWords): readonly Shape[] {
  const index = COMPETENCES.findIndex(({ id }) => id === entry.id);
  const isRight = index < 6;
  const y = TOP + (isRight ? index : 11 - index) * ROW;
  const x = isRight ? 876 : 44;
  const lines = [
    ...wrap(entry.short, 24).map((line) => ({ line, isBold: true })),
    ...levelLines(entry, documentWords)
      .flatMap((line) => wrap(line, 27))
      .map((line) => ({ line, isBold: false })),
  ];
  return [
    {
      kind: 'group',
      place: { x: x + 20, y: y + 24, scale: 0.74 },
      shapes: badgeShapes(entry.id, entry.pole),
    },
    ...lines.map(({ line, isBold }, row) =>
      text(line, x + 50, y + 18 + row * 21, 18, isBold, isBold ? INK : MUTED),
    ),
  ];
}

/** What was seen, and what somebody confirmed; what one says oneself where nothing was seen. */
function levelLines(entry: ExportEntry, { words, strings }: DocumentWords): readonly string[] {
  const colon = words.locale === 'fr' ? '\u00a0:' : ':';
  const level = (value: number): string => fill(strings.exportsDocLevelOf, { level: value });
  const { seen, saidLevel, confirmedLevel } = entry;
  const isReflected = entry.id === 'pathway' || entry.id === 'learning';
  const first = seen
    ? `${level(seen.level)}, ${words.framework.levels[seen.level]}`
    : saidLevel
      ? `${strings.exportsColumnSaid}${colon} ${level(saidLevel)}`
      : isReflected
        ? strings.exportsDocReflected
        : strings.exportsDocNoLevel;
  return confirmedLevel
    ? [first, `${strings.exportsColumnConfirmed}${colon} ${level(confirmedLevel)}`]
    : [first];
}

function key({ strings }: DocumentWords): readonly Shape[] {
  const box = 'M2 2H42V26H2Z';
  const swatch: readonly Shape[] = [
    { kind: 'path', d: box, fill: poleFill('organisational') },
    outline(box, 'high'),
  ];
  const swatches: readonly Shape[] = (['high', 'medium', 'low'] as const).map((sure, index) => ({
    kind: 'group',
    place: { x: index * 38, y: 0, scale: 0.8 },
    shapes: [{ kind: 'path', d: box, fill: poleFill('communication') }, outline(box, sure)],
  }));
  const entries: readonly (readonly [
    x: number,
    y: number,
    wide: number,
    shapes: readonly Shape[],
    words: string,
  ])[] = [
    [48, KEY_TOP, 60, swatch, strings.exportsKeySeen],
    [48, KEY_TOP + 42, 130, swatches, strings.exportsKeySure],
    [760, KEY_TOP, 44, at(14, 14, diamondShapes(null)), strings.exportsKeySaid],
    [760, KEY_TOP + 42, 44, at(14, 14, sealShapes()), strings.exportsKeyConfirmed],
  ];
  return entries.flatMap(([x, y, wide, shapes, words]): Shape[] => [
    { kind: 'group', place: { x, y, scale: 1 }, shapes },
    text(words, x + wide, y + 20, 19),
  ]);
}

function at(x: number, y: number, shapes: readonly Shape[]): readonly Shape[] {
  return [{ kind: 'group', place: { x, y, scale: 1 }, shapes }];
}

/** Lines of at most so many characters; a longer word stands alone. */
export function wrap(content: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of content.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
