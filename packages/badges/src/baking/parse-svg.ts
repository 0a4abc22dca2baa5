/**
 * An SVG as a tree with offsets, by a strict parser that loads nothing and expands no entity of the file's own.
 * Finds the elements of Open Badges in it. Runs nothing, shows nothing.
 */
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import type { Result } from '../problem.js';
import { READING_LIMITS } from '../reading/limits.js';
import { refuse, type ReadingErrorCode } from '../reading/reading-problem.js';
import { SVG_ELEMENTS, SVG_PREFIX, type BakedStandard } from './baked-form.js';

export interface BakedElement {
  readonly standard: BakedStandard;
  readonly element: XmlElement;
}

export interface ParsedSvg {
  readonly root: XmlElement;
  readonly baked: readonly BakedElement[];
}

/** The root and every baked badge, in the order of the file. */
export function parseSvg(text: string): Result<ParsedSvg, ReadingErrorCode> {
  if (text.length > READING_LIMITS.textCharacters) {
    return refuse('too-large', '', `${text.length} characters, at most ${READING_LIMITS.textCharacters}`);
  }
  let root: XmlElement | null;
  try {
    // Drawing programs write entities of their own into prologues: left as they are, never expanded.
    const options = { includeOffsets: true, ignoreUndefinedEntities: true, preserveComments: true };
    ({ root } = parseXml(text, options));
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('\n') : [];
    return refuse('broken-svg', '', 'the file is no well-formed SVG', { value: reason });
  }
  if (!root || localName(root.name) !== 'svg') {
    return refuse('broken-svg', '', 'the file is no SVG', { value: root?.name ?? '', choices: ['svg'] });
  }
  return { ok: true, value: { root, baked: findBaked(root) }, warnings: [] };
}

function findBaked(root: XmlElement): BakedElement[] {
  const baked: BakedElement[] = [];
  const open: { element: XmlElement; namespaces: Namespaces }[] = [{ element: root, namespaces: new Map() }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { element } = next;
    const namespaces = withDeclared(next.namespaces, element);
    const standard = standardOf(element.name, namespaces);
    if (standard) {
      baked.push({ standard, element });
      continue;
    }
    for (const child of [...element.children].reverse()) {
      if (isElement(child)) open.push({ element: child, namespaces });
    }
  }
  return baked;
}

type Namespaces = ReadonlyMap<string, string>;

function withDeclared(namespaces: Namespaces, { attributes }: XmlElement): Namespaces {
  const declared = Object.entries(attributes).filter(
    ([name]) => name === 'xmlns' || name.startsWith('xmlns:'),
  );
  if (declared.length === 0) return namespaces;
  return new Map([
    ...namespaces,
    ...declared.map(([name, value]): [string, string] => [name.slice('xmlns:'.length), value]),
  ]);
}

/** By namespace; by prefix alone where a tool wrote another namespace, as some do. */
function standardOf(name: string, namespaces: Namespaces): BakedStandard | null {
  const local = localName(name);
  const prefix = name === local ? '' : name.slice(0, -local.length - 1);
  const standards = Object.keys(SVG_ELEMENTS) as BakedStandard[];
  const isBaked = (standard: BakedStandard) =>
    SVG_ELEMENTS[standard].name === local &&
    (prefix === SVG_PREFIX || namespaces.get(prefix) === SVG_ELEMENTS[standard].namespace);
  return standards.find(isBaked) ?? null;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function isElement(node: { readonly type: string }): node is XmlElement {
  return node.type === 'element';
}
