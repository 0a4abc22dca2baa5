/**
 * The elements `embed.js` can bring to a page: their tags, and the attributes a placeholder may set.
 * Knows nothing of what an element does.
 */

export interface ElementKind {
  readonly tag: string;
  /**
   * Attributes taken from `data-…`. A closed list on purpose: placeholders are often written by authors whose
   * markup the site does not trust, so nothing that names a script, a handler or a frame may pass; nor what decides
   * where the words of a person are kept (`remember`) or taken to (`confirm-url`, `map-url`), or whose badges the
   * site trusts (`trusted-issuers`).
   */
  readonly attributes: readonly string[];
  /** Awaits the import and hands nothing on: a bundler that knows so makes smaller files. */
  readonly load: () => Promise<unknown>;
}

/** By the value of `data-requapass`. */
export const KINDS: Readonly<Record<string, ElementKind>> = {
  game: {
    tag: 'requapass-game',
    attributes: ['lang', 'theme', 'content', 'autostart', 'resume'],
    load: async () => {
      await import('@requapass/elements/define/game.js');
    },
  },
  'competence-map': {
    tag: 'requapass-competence-map',
    attributes: ['lang', 'for', 'src', 'view', 'mode', 'content-base'],
    load: async () => {
      await import('@requapass/elements/define/competence-map.js');
    },
  },
  'badge-showcase': {
    tag: 'requapass-badge-showcase',
    attributes: ['lang', 'src', 'map', 'readonly'],
    load: async () => {
      await import('@requapass/elements/define/badge-showcase.js');
    },
  },
  'group-map': {
    tag: 'requapass-group-map',
    attributes: ['lang', 'for', 'view', 'source'],
    load: async () => {
      await import('@requapass/elements/define/group-map.js');
    },
  },
};
