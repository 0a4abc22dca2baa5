/**
 * Which origin the guest may name when it posts plain facts to the page around it.
 * Knows the address, the ancestors and the referrer of a frame; knows no message.
 */
import { platform } from './platform.js';
import type { GuestWindow } from './window-like.js';

/** Exact origins of host pages, or `'any'`: whichever page embeds us. */
export type AllowedOrigins = readonly string[] | 'any';

/**
 * The origin of the page around the frame as far as it can be known before any message: the `origin` parameter
 * of the frame's address, else the nearest ancestor, else the referrer. Undefined where nothing is known.
 */
export function findHostOrigin({ location, document }: GuestWindow): string | undefined {
  return (
    originOf(parameterOf(location.href)) ??
    originOf(location.ancestorOrigins?.[0]) ??
    originOf(document.referrer)
  );
}

/**
 * The target of plain facts: a concrete, allowed origin. A sandboxed frame (origin `null`) that anybody may
 * embed and that knows nothing posts to `*`, which is its parent only. Undefined: post nothing.
 */
export function choosePlainTarget(window: GuestWindow, allowed: AllowedOrigins): string | undefined {
  const origin = findHostOrigin(window);
  if (allowed !== 'any') return origin !== undefined && allowed.includes(origin) ? origin : undefined;
  return origin ?? (window.origin === 'null' ? '*' : undefined);
}

function parameterOf(href: string): string | null | undefined {
  return parse(href)?.searchParams.get('origin');
}

function originOf(url: string | null | undefined): string | undefined {
  const origin = url ? parse(url)?.origin : undefined;
  return origin === 'null' ? undefined : origin;
}

function parse(url: string) {
  try {
    return new platform.URL(url);
  } catch {
    return undefined;
  }
}
