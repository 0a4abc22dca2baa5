/** What a caller brings to a verification: the fetcher, the clock, the issuers it trusts. Types only. */
import type { ExtraContexts } from '../contexts/context-lists.js';
import type { JsonObject } from './json.js';
import type { Fetcher, Network } from './network.js';
import type { Subtle } from './platform.js';

/** A document as it came. A `Badge` of `reading` carries one as `document`. */
export type SignedDocument =
  { readonly kind: 'json'; readonly value: JsonObject } | { readonly kind: 'jws'; readonly token: string };

/** An issuer a site trusts. */
export interface TrustedIssuer {
  /** Address or DID, exactly as its badges name it. */
  readonly id: string;
  /** Its keys, as multikeys (`z6Mk…`) or JWKs. With them nothing has to be asked to know that a key is its. */
  readonly keys?: readonly unknown[];
}

/** How to verify. Everything may be left out: then nothing is asked and nobody is trusted. */
export interface VerifyOptions {
  /** Without one, nothing is asked. */
  readonly fetcher?: Fetcher;
  /** Hosts the person agreed to; `hostsToContact(document)` when left out. Others are never asked. */
  readonly hosts?: readonly string[];
  readonly trustedIssuers?: readonly TrustedIssuer[];
  /** Vocabularies this site vouches for. */
  readonly extraContexts?: ExtraContexts;
  /** Milliseconds since 1970; now when left out. */
  readonly now?: number;
  /** WebCrypto; the platform's own when left out. */
  readonly subtle?: Subtle;
}

/** The same, filled in. */
export interface Tools {
  readonly network: Network;
  readonly now: number;
  readonly subtle: Subtle | undefined;
  readonly extra: ExtraContexts | undefined;
  readonly trustedIssuers: readonly TrustedIssuer[] | undefined;
}
