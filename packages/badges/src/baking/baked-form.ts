/** How badges lie in pictures, by standard: keywords of PNG, names and namespaces of SVG. Knows no bytes. */
export type BakedStandard = 'ob2' | 'ob3';

export const PNG_KEYWORDS = {
  ob2: 'openbadges',
  ob3: 'openbadgecredential',
} as const satisfies Record<BakedStandard, string>;

export const SVG_PREFIX = 'openbadges';

export const SVG_ELEMENTS = {
  ob2: { name: 'assertion', namespace: 'http://openbadges.org' },
  ob3: { name: 'credential', namespace: 'https://purl.imsglobal.org/ob/v3p0' },
} as const satisfies Record<BakedStandard, { name: string; namespace: string }>;
