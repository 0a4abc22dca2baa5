/**
 * The group as one picture to show or to send: heading, a bar a competence with its figures, how to read it. Lays out;
 * knows no form it is written in. Text is wrapped by an estimate: there is no page to measure on.
 */
import type { Pole } from '@requapass/framework';
import type { Picture, Shape } from '../../competence-map/exports/picture.js';
import { badgeShapes, INK, MUTED, PAPER, poleFill } from '../../competence-map/exports/wheel-picture.js';
import { fill } from '../../competence-map/strings.js';
import { BAND_SIGNS, MOTIFS, motifWidth } from '../bands.js';
import { type Band, bandInWords, type GroupModel, type GroupRow } from '../group-model.js';
import type { GroupWords } from './group-words.js';

const WIDTH = 1200;
const LEFT = 48;
const BAR = { x: 420, width: WIDTH - 420 - LEFT, height: 30 } as const;
const ROW = 74;
const TOP = 190;
const TILE = 10;

/** @param date - in words, e.g. "23 November 2026" */
export function groupPicture(model: GroupModel, { strings, words }: GroupWords, date: string): Picture {
  const keyTop = TOP + model.rows.length * ROW + 20;
  const half = Math.ceil(model.bands.length / 2);
  const textTop = keyTop + 46 + half * 36;
  const height = textTop + 3 * 26;
  const counted = model.source === 'game' ? strings.groupSourceGame : strings.groupSourceSelf;
  const foot = fill(strings.groupDrawn, { date });
  return {
    width: WIDTH,
    height,
    title: `${strings.groupTitle}, ${date}`,
    description: `${model.peopleText}. ${counted}. ${model.rows.map((row) => rowInWords(row, strings)).join(' ')} ${foot}`,
    locale: words.locale,
    shapes: [
      { kind: 'path', d: `M0 0H${WIDTH}V${height}H0Z`, fill: PAPER },
      text(strings.groupTitle, LEFT, 74, 40, true),
      text(`${model.peopleText} · ${counted}`, LEFT, 112, 21, false, MUTED),
      { kind: 'path', d: `M${LEFT} 134H${WIDTH - LEFT}`, stroke: INK, strokeWidth: 2.5 },
      ...model.rows.flatMap((row, index) => rowShapes(row, TOP + index * ROW, strings)),
      text(strings.groupKey, LEFT, keyTop + 20, 22, true),
      ...model.bands.flatMap((band, index) => {
        const x = LEFT + (index < half ? 0 : 560);
        const y = keyTop + 40 + (index % half) * 36;
        return [
          ...bandShapes(band, null, x, y, 46, 24),
          text(bandInWords(band, model.source, strings, words), x + 62, y + 19, 19),
        ];
      }),
      text(strings.groupKeyText, LEFT, textTop + 24, 18, false, MUTED),
      text(foot, LEFT, textTop + 50, 18, false, MUTED),
    ],
  };
}

type Strings = GroupWords['strings'];

function pair(name: string, value: string | number, { groupPair }: Strings): string {
  return fill(groupPair, { name, value });
}

function rowInWords({ name, parts, note }: GroupRow, strings: Strings): string {
  const figures = parts.map(({ label, people }) => pair(label, people, strings)).join(', ');
  return `${pair(name, [figures, note].filter(Boolean).join('. '), strings)}.`;
}

function rowShapes(
  { id, pole, name, parts, note, isNever }: GroupRow,
  y: number,
  strings: Strings,
): readonly Shape[] {
  const lines = wrap(name, 22);
  const shapes: Shape[] = [
    { kind: 'group', place: { x: LEFT + 22, y: y + 20, scale: 0.85 }, shapes: badgeShapes(id, pole) },
    ...lines.map((line, index) =>
      text(line, LEFT + 58, y + 27 + index * 24 - (lines.length - 1) * 11, 21, true),
    ),
  ];
  let x = BAR.x as number;
  for (const { band, share } of parts.filter(({ people }) => people > 0)) {
    const width = share * BAR.width;
    shapes.push(...bandShapes(band, pole, x, y, width, BAR.height));
    x += width;
  }
  if (parts.length === 0) {
    const empty: Shape = {
      kind: 'path',
      d: box(BAR.x, y, BAR.width, BAR.height),
      stroke: MUTED,
      strokeWidth: 2,
      dash: [3, 6],
    };
    return [...shapes, ...(isNever ? [] : [empty]), text(note ?? '', BAR.x + 14, y + 22, 18, false, MUTED)];
  }
  const figures = parts.map(({ band, label, people }) =>
    pair(band === 'none' ? label : BAND_SIGNS[band], people, strings),
  );
  return [...shapes, text(figures.join('     '), BAR.x, y + 53, 17)];
}

/** A band with its filling, cut to it, and its sign where there is room. */
function bandShapes(
  band: Band,
  pole: Pole | null,
  x: number,
  y: number,
  width: number,
  height: number,
): readonly Shape[] {
  const outline = box(x, y, width, height);
  const motif = MOTIFS[band];
  const ground = band === 'none' ? PAPER : pole ? poleFill(pole) : '#e7e2d4';
  const shapes: Shape[] = [{ kind: 'path', d: outline, fill: ground }];
  if (motif) {
    const tiles = Array.from({ length: Math.ceil(width / TILE) }, (_, column) =>
      Array.from(
        { length: Math.ceil(height / TILE) },
        (__, row) => [x + column * TILE, y + row * TILE] as const,
      ),
    ).flat();
    shapes.push({
      kind: 'group',
      clip: outline,
      shapes: tiles.map(([left, top]) => ({
        kind: 'path',
        d: motif,
        stroke: 'rgb(31,42,68,0.5)',
        strokeWidth: motifWidth(band),
        place: { x: left, y: top, scale: 1 },
      })),
    });
  }
  shapes.push({
    kind: 'path',
    d: outline,
    stroke: INK,
    strokeWidth: 2,
    ...(band === 'none' && { dash: [4, 4] as const }),
  });
  const sign = BAND_SIGNS[band];
  if (width < 26 + sign.length * 4) return shapes;
  const middle = { x: x + width / 2, y: y + height / 2 };
  return [
    ...shapes,
    { kind: 'path', d: pill(middle.x, middle.y, 4 + sign.length * 5), fill: PAPER },
    {
      kind: 'text',
      text: sign,
      x: middle.x,
      y: middle.y + 6,
      size: 16,
      isBold: true,
      anchor: 'middle',
      fill: INK,
    },
  ];
}

/** A rounded ground for a sign. @param half - of its width */
function pill(x: number, y: number, half: number): string {
  const straight = 2 * half - 18;
  const [left, right] = [x - half + 9, x + half - 9];
  return straight > 0
    ? `M${left} ${y - 9}H${right}a9 9 0 0 1 0 18H${left}a9 9 0 0 1 0-18Z`
    : `M${x - 9} ${y}a9 9 0 1 0 18 0a9 9 0 1 0-18 0Z`;
}

function box(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}Z`;
}

function text(content: string, x: number, y: number, size: number, isBold = false, colour = INK): Shape {
  return { kind: 'text', text: content, x, y, size, isBold, fill: colour };
}

function wrap(sentence: string, most: number): readonly string[] {
  const lines = [''];
  for (const word of sentence.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last && last.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}
