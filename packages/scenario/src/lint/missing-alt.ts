/**
 * Every picture that says something says it in words too: scenes and people (the parser wants those texts), and
 * each prop a scene can show. Knows names and texts, no drawing.
 */
import { pathOf } from '../parse/problem.js';
import type { Finding, PackRule } from './rule.js';

export const missingAlt: PackRule = {
  name: 'missing-alt',
  lint({ pack, texts }) {
    const empty = [
      ...Object.entries(pack.scenes).map(([slug, { description }]) => ['scenes', slug, description] as const),
      ...Object.entries(pack.characters).map(
        ([slug, { description }]) => ['characters', slug, description] as const,
      ),
    ].flatMap(([kind, slug, key]): Finding[] =>
      Object.entries(texts)
        .filter(([, known]) => known[key] !== undefined && known[key].trim() === '')
        .map(([locale]) => ({
          severity: 'error',
          path: pathOf([kind, slug, 'description']),
          message: `text "${key}" is empty in ${locale}; say in one sentence what the picture shows`,
        })),
    );
    const props = Object.entries(pack.scenes).flatMap(([slug, { layouts, props: described = {} }]) => {
      const shown = new Set(layouts.flatMap(({ sprites }) => sprites.flatMap(({ prop }) => prop ?? [])));
      const silent = [...shown].filter((prop) => !Object.hasOwn(described, prop));
      const unseen = Object.keys(described).filter((prop) => !shown.has(prop));
      return [
        ...silent.map((prop): Finding => ({
          severity: 'warning',
          path: pathOf(['scenes', slug, 'props', prop]),
          message: `prop "${prop}" has no words: somebody who does not see the picture is not told; name a text here`,
        })),
        ...unseen.map((prop): Finding => ({
          severity: 'error',
          path: pathOf(['scenes', slug, 'props', prop]),
          message: `prop "${prop}" has words and no sprite of the scene shows it; props of this scene: ${[...shown].join(', ') || 'none'}`,
        })),
      ];
    });
    return [...empty, ...props];
  },
};
