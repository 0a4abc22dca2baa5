/**
 * What `map.html`, `self.html` and `badges.html` have in common: one element, with what the address asks for, in the
 * language and the colours of the address or of the page around. Knows no element: each page names its own.
 */
import { localeOf, parseParameters } from '@requapass/game/parameters';
import type { GameCommands, Theme } from '@requapass/protocol';
import { linkFrame } from './frame-link.js';

type Locale = GameCommands['setLocale']['args']['locale'];

/** Release of this package, written in by the build. */
declare const RELEASE: string;

export interface ElementPage {
  readonly tag: string;
  /** Of the document, by language. */
  readonly titles: Readonly<Record<Locale, string>>;
  /** Attributes that never change. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** Parameters of the address that become attributes: each with what it may be. */
  readonly parameters: Readonly<Record<string, ParameterRule>>;
}

/** The value to use, or null for a wrong one; `hint` says what is right. */
export interface ParameterRule {
  readonly read: (value: string) => string | null;
  readonly hint: string;
}

/** Fills `<main id="element">`. A wrong parameter is left out and said on the console. */
export function openElementPage({ tag, titles, fixed = {}, parameters }: ElementPage): HTMLElement {
  const root = document.getElementById('element');
  if (!root) throw new Error('this page has no element #element');
  const asked = parseParameters(location.search, document.baseURI);
  for (const { message } of asked.problems) log(message);

  const setLocale = (locale: Locale): void => {
    document.documentElement.lang = locale;
    document.title = titles[locale];
  };
  const setTheme = (theme: Theme): void => void (document.documentElement.dataset['theme'] = theme);
  setLocale(asked.locale ?? navigator.languages.map(localeOf).find((locale) => locale !== null) ?? 'fr');
  setTheme(asked.theme);

  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ ...fixed, ...readParameters(parameters) }))
    element.setAttribute(name, value);
  if (asked.content !== null) element.setAttribute('content-base', asked.content);
  root.replaceChildren(element);

  linkFrame({
    content: root,
    build: RELEASE,
    origin: asked.origin,
    setLocale,
    setTheme,
    // The address has the last word: a page may show two languages.
    onWelcome: (tagOfHost) => {
      const locale = asked.locale === null && tagOfHost !== undefined ? localeOf(tagOfHost) : null;
      if (locale) setLocale(locale);
    },
    log,
  });
  return element;
}

/** The http(s) address of a document, relative to this page or absolute. */
export const ADDRESS: ParameterRule = {
  read: (value) => {
    try {
      const { protocol, href } = new URL(value, document.baseURI);
      return /^https?:$/.test(protocol) ? href : null;
    } catch {
      return null;
    }
  },
  hint: 'use an http(s) address',
};

export function oneOf(...values: readonly string[]): ParameterRule {
  return {
    read: (value) => (values.includes(value) ? value : null),
    hint: `use one of ${values.join(', ')}`,
  };
}

function readParameters(rules: ElementPage['parameters']): Record<string, string> {
  const query = new URLSearchParams(location.search);
  const attributes: Record<string, string> = {};
  for (const [name, { read, hint }] of Object.entries(rules)) {
    const value = query.get(name);
    if (value === null || value === '') continue;
    const result = read(value);
    if (result === null) log(`${name} "${value}" is left out: ${hint}`);
    else attributes[name] = result;
  }
  return attributes;
}

function log(message: string): void {
  console.warn(`requapass: ${message}`);
}
