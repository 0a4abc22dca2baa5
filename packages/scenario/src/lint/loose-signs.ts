/**
 * French writes a space before ; : ? ! » and after «, one that never breaks: with a plain one, the sign begins the
 * next line on a narrow screen. Looks at French only.
 */
import { plainText } from '../parse/markup.js';
import { lintTexts } from './lint-texts.js';
import type { LintRule } from './rule.js';

/** A plain space where a line must not break. */
const LOOSE = /(?<=\S) [;:?!»]|« /u;

export const looseSigns: LintRule = {
  name: 'loose-signs',
  lint(context) {
    return lintTexts(context, ({ text, locale }) => {
      const found = locale === 'fr' ? LOOSE.exec(plainText(text))?.[0] : undefined;
      return found === undefined
        ? []
        : [
            {
              severity: 'warning',
              message: `"${found}" may break over two lines; write a non-breaking space (U+00A0): ${text}`,
            },
          ];
    });
  },
};
