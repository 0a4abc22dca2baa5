/**
 * What the address of a frame may ask for. Foreign input: a wrong value is reported and left out.
 * Knows what each parameter means, not what is done with it.
 */
import { isLocale, LOCALES, type Locale } from '@requapass/framework';
import { THEMES, type Theme } from '@requapass/protocol';

export interface GameParameters {
  readonly locale: Locale | null;
  readonly theme: Theme;
  /** Absolute address of another content pack, ending in a slash. */
  readonly content: string | null;
  /** Origin of the page that embeds the frame; messages go to no other. */
  readonly origin: string | null;
  /** Start without the title screen. */
  readonly isAutostart: boolean;
  /** False: begin anew even where a save is kept. */
  readonly isResumed: boolean;
  /** What was left out, and why. */
  readonly problems: readonly ParameterProblem[];
}

export interface ParameterProblem {
  readonly code: 'bad-parameter';
  readonly name: string;
  readonly value: string;
  readonly message: string;
}

/** @param search - query part of the address, with or without `?`. @param base - address of the page. */
export function parseParameters(search: string, base: string): GameParameters {
  const query = new URLSearchParams(search);
  const problems: ParameterProblem[] = [];
  const take = <T>(name: string, read: (value: string) => T | null, hint: string): T | null => {
    const value = query.get(name);
    if (value === null || value === '') return null;
    const result = read(value);
    if (result === null) {
      problems.push({
        code: 'bad-parameter',
        name,
        value,
        message: `${name} "${value}" is left out: ${hint}`,
      });
    }
    return result;
  };
  const flag = (value: string): boolean | null => (value === '1' ? true : value === '0' ? false : null);
  return {
    locale: take('lang', localeOf, `use one of ${LOCALES.join(', ')}`),
    theme:
      take(
        'theme',
        (value) => THEMES.find((theme) => theme === value) ?? null,
        `use one of ${THEMES.join(', ')}`,
      ) ?? 'auto',
    content: take(
      'content',
      (value) => folderOf(value, base),
      'use the http(s) address of a folder with a pack.json',
    ),
    origin: take('origin', originOf, 'use an origin such as https://example.org'),
    isAutostart: take('autostart', flag, 'use 1 or 0') ?? false,
    isResumed: take('resume', flag, 'use 1 or 0') ?? true,
    problems,
  };
}

/** The language of ours that a language tag asks for (`nl-BE` → `nl`), or null. */
export function localeOf(value: string): Locale | null {
  const language = value.toLowerCase().split(/[-_]/)[0];
  return isLocale(language) ? language : null;
}

function folderOf(value: string, base: string): string | null {
  const url = parseUrl(value, base);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return new URL('.', url.href.endsWith('/') ? url : `${url.href}/`).href;
}

function originOf(value: string): string | null {
  const url = parseUrl(value);
  return url && /^https?:$/.test(url.protocol) && url.origin === value ? value : null;
}

function parseUrl(value: string, base?: string): URL | null {
  try {
    return new URL(value, base);
  } catch {
    return null;
  }
}
