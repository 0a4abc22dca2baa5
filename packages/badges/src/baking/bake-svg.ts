/** Puts a badge into an SVG. All else stays as it is, letter for letter; a badge that was inside is replaced. */
import type { XmlElement } from '@rgrove/parse-xml';
import type { Result } from '../problem.js';
import { refuse, type ReadingErrorCode } from '../reading/reading-problem.js';
import { parseBakeable, type Bakeable } from './bakeable.js';
import { SVG_ELEMENTS, SVG_PREFIX, type BakedStandard } from './baked-form.js';
import { parseSvg } from './parse-svg.js';
import { unbakeSvg } from './unbake-svg.js';

/** The baked picture: namespace on the root, the badge as the first thing in it. */
export function bakeSvg(
  picture: string,
  badge: string,
  standard: BakedStandard = 'ob3',
): Result<string, ReadingErrorCode> {
  const bakeable = parseBakeable(badge, standard);
  if (!bakeable.ok) return bakeable;
  const first = parseSvg(picture);
  if (!first.ok) return first;
  const bare = cutOut(
    picture,
    first.value.baked.map(({ element }) => element),
  );
  const parsed = parseSvg(bare);
  if (!parsed.ok) return parsed;
  const { root } = parsed.value;
  const declared = root.attributes[`xmlns:${SVG_PREFIX}`];
  const { namespace } = SVG_ELEMENTS[standard];
  const declaration = ` xmlns:${SVG_PREFIX}="${namespace}"`;
  const element = writeElement(
    bakeable.value,
    standard,
    declared === undefined || declared === namespace ? '' : declaration,
  );
  const afterName = root.start + 1 + root.name.length;
  const opened = insertFirst(bare, root, element);
  if (opened === null) return refuse('broken-svg', '', 'the end of the first tag cannot be found');
  const value =
    declared === undefined ? opened.slice(0, afterName) + declaration + opened.slice(afterName) : opened;
  const again = unbakeSvg(value);
  if (again.ok && again.value === toXmlLines(bakeable.value.text)) return { ok: true, value, warnings: [] };
  return refuse('not-json', '', 'the badge has characters that XML cannot hold', {
    hint: 'write them as \\uXXXX, or bake a PNG',
  });
}

/** XML knows one kind of line end; in JSON they stand between values only. */
function toXmlLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function writeElement({ kind, text }: Bakeable, standard: BakedStandard, declaration: string): string {
  const tag = `${SVG_PREFIX}:${SVG_ELEMENTS[standard].name}`;
  if (kind === 'json') {
    const inner = toXmlLines(text).replaceAll(']]>', ']]]]><![CDATA[>');
    return `<${tag}${declaration}><![CDATA[${inner}]]></${tag}>`;
  }
  const verify = text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<${tag}${declaration} verify="${verify}"></${tag}>`;
}

/** Right behind the root's first tag. A root without an end tag gets one. */
function insertFirst(svg: string, root: XmlElement, element: string): string | null {
  const [child] = root.children;
  const end = root.end;
  if (child) return svg.slice(0, child.start) + element + svg.slice(child.start);
  if (svg.slice(0, end).endsWith('/>')) {
    return `${svg.slice(0, end - 2)}>${element}</${root.name}>${svg.slice(end)}`;
  }
  const close = svg.lastIndexOf('</', end);
  return close > root.start ? svg.slice(0, close) + element + svg.slice(close) : null;
}

function cutOut(svg: string, elements: readonly XmlElement[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of elements) {
    kept += svg.slice(at, start);
    at = end;
  }
  return kept + svg.slice(at);
}
