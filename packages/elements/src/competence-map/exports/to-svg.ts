/** A picture as a file of its own: SVG with its text as text, a title and a description, and nothing from elsewhere. */
import { PICTURE_FONT, type Picture, type Place, type Shape } from './picture.js';

export function toSvg({ width, height, title, description, locale, shapes }: Picture): string {
  const clips: string[] = [];
  const content = shapes.map((shape) => write(shape, clips)).join('\n');
  const defs = clips.length > 0 ? `<defs>${clips.join('')}</defs>\n` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc" xml:lang="${escape(locale)}" font-family="${escape(PICTURE_FONT)}" stroke-linecap="round" stroke-linejoin="round">
<title id="title">${escape(title)}</title>
<desc id="desc">${escape(description)}</desc>
${defs}${content}
</svg>
`;
}

function write(shape: Shape, clips: string[]): string {
  switch (shape.kind) {
    case 'path':
      return `<path d="${escape(shape.d)}" fill="${shape.fill ?? 'none'}"${stroke(shape)}${transform(shape.place)}/>`;
    case 'text': {
      const { x, y, size, isBold, anchor, fill, text } = shape;
      const weight = isBold ? ' font-weight="700"' : '';
      const from = anchor === 'middle' ? ' text-anchor="middle"' : '';
      return `<text x="${x}" y="${y}" font-size="${size}"${weight}${from} fill="${fill}">${escape(text)}</text>`;
    }
    case 'group': {
      const clip = shape.clip === undefined ? '' : ` clip-path="url(#${clipId(shape.clip, clips)})"`;
      return `<g${transform(shape.place)}${clip}>${shape.shapes.map((each) => write(each, clips)).join('')}</g>`;
    }
  }
}

function stroke({ stroke: colour, strokeWidth, dash }: Extract<Shape, { kind: 'path' }>): string {
  if (!colour) return '';
  const dashes = dash ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  return ` stroke="${colour}" stroke-width="${strokeWidth ?? 1}"${dashes}`;
}

function transform(place: Place | undefined): string {
  if (!place) return '';
  const scale = place.scale === 1 ? '' : ` scale(${place.scale})`;
  return ` transform="translate(${place.x} ${place.y})${scale}"`;
}

function clipId(d: string, clips: string[]): string {
  const id = `clip-${clips.length + 1}`;
  clips.push(`<clipPath id="${id}"><path d="${escape(d)}"/></clipPath>`);
  return id;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Signs that XML cannot hold at all are dropped: one of them would make the whole file unreadable. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
