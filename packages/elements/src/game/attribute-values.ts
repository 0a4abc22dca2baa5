/** What the words a page writes into attributes mean. Knows no attribute by name. */
import { THEMES, type Theme } from '@requapass/protocol';

/** Values that say no, where another element would leave the attribute out. */
export function isNo(value: string | null | undefined): boolean {
  return /^\s*(0|false|never|no|off)\s*$/i.test(value ?? '');
}

/** The theme, where the word names one. */
export function themeOf(value: string | null | undefined): Theme | undefined {
  return THEMES.find((theme) => theme === value);
}
