/** Nested values as an XML document: `@` before an attribute's name, `#text` for what stands inside. */
import { XMLBuilder } from 'fast-xml-parser';

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  format: true,
});

/** @param {Record<string, unknown>} document one root element @returns {string} */
export function toXml(document) {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(document)}`;
}
