/**
 * What in an SVG would run when somebody opens it. For who hands pictures on: a browser that shows one as an image runs
 * nothing, one that opens the file does. Knows no badge.
 */
import type { XmlElement } from '@rgrove/parse-xml';

const ELEMENTS = new Set(['script', 'foreignobject', 'iframe', 'embed', 'object', 'handler', 'listener']);
/** Attributes whose value may be followed, or animated into one that is. */
const ADDRESSES = new Set(['href', 'src', 'to', 'from', 'values', 'by']);

/** The first element, attribute or address that runs something, as it is called; nothing where there is none. */
export function findProgram(root: XmlElement): string | undefined {
  const open: XmlElement[] = [root];
  for (let next = open.pop(); next; next = open.pop()) {
    const name = local(next.name);
    if (ELEMENTS.has(name)) return `<${next.name}>`;
    const attribute = Object.entries(next.attributes).find(
      ([key, value]) => local(key).startsWith('on') || (ADDRESSES.has(local(key)) && runs(value)),
    );
    if (attribute) return attribute[0];
    for (const child of next.children) if (child.type === 'element') open.push(child as XmlElement);
  }
  return undefined;
}

/** As browsers read addresses: spaces and control characters do not count. */
function runs(value: string): boolean {
  const address = value.replaceAll(/[\p{Cc}\s]/gu, '');
  return /(?:^|;)(?:javascript|vbscript|data:(?:text\/html|image\/svg|text\/xml|application))/iu.test(
    address,
  );
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
