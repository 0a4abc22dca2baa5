/** How much a reader takes before it says "too much". Numbers only: knows no format. */
export const READING_LIMITS = {
  /** A baked picture, in bytes. */
  pictureBytes: 8 * 1024 * 1024,
  /** JSON or JWT text, in characters. */
  textCharacters: 4 * 1024 * 1024,
  /** Objects and lists inside each other. */
  depth: 32,
  /** Strings, numbers, objects and lists of one text together. */
  values: 200_000,
  /** Badges of one input. */
  badges: 200,
  /** Lists, collections, presentations and records inside each other. */
  wrappers: 4,
  /** One name or title, in characters. */
  name: 300,
  /** One description, criteria or narrative, in characters. */
  text: 4_000,
  /** An address, in characters. */
  link: 2_000,
  /** Alignments, results, pieces of evidence, tags, endorsements… of one badge, each. */
  items: 50,
  /** Warnings of one badge. */
  warnings: 100,
  /** A picture inside the document, in characters of its `data:` address: two megabytes. */
  embeddedPictureCharacters: 2_800_000,
  /** Width or height of a picture, in pixels. */
  pixels: 4_096,
} as const;
