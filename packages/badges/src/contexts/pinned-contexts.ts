/**
 * The JSON-LD contexts this package knows, each with the SHA-256 of its canonical JSON (RFC 8785).
 * A context is part of what a signature means, so none is ever fetched. Heavy: import it lazily.
 * Knows nothing of which combinations are accepted (`context-lists.ts`).
 */
import { credentialsV1 } from './documents/credentials-v1.js';
import { credentialsV2 } from './documents/credentials-v2.js';
import { dataIntegrityV1 } from './documents/data-integrity-v1.js';
import { dataIntegrityV2 } from './documents/data-integrity-v2.js';
import { ed255192020V1 } from './documents/ed25519-2020-v1.js';
import { openBadges300 } from './documents/open-badges-3-0-0.js';
import { openBadges301 } from './documents/open-badges-3-0-1.js';
import { openBadges302 } from './documents/open-badges-3-0-2.js';
import { openBadges303First } from './documents/open-badges-3-0-3-first.js';
import { openBadges303 } from './documents/open-badges-3-0-3.js';
import { openBadgesExtensions } from './documents/open-badges-extensions.js';
import { statusList2021V1 } from './documents/status-list-2021-v1.js';

/** A context as published at `url` in one revision. */
export interface PinnedContext {
  readonly url: string;
  /** Of the document as canonical JSON, in hexadecimal. */
  readonly sha256: string;
  readonly document: unknown;
}

/**
 * Newest revision of a URL first. `context-3.0.3.json` was changed in place after badges had been signed with it,
 * so both of its revisions are here.
 */
export const PINNED_CONTEXTS: readonly PinnedContext[] = [
  {
    url: 'https://www.w3.org/2018/credentials/v1',
    sha256: 'b01e671e873981f19a9102a9a57f666dbcaeb31b99e3e124378d143e71549247',
    document: credentialsV1,
  },
  {
    url: 'https://www.w3.org/ns/credentials/v2',
    sha256: 'b463c8d6a066214123ddd9827b135e1b50e1fc73322cc52a9b12a4f1fc7d86cf',
    document: credentialsV2,
  },
  {
    url: 'https://purl.imsglobal.org/spec/ob/v3p0/context.json',
    sha256: '2c54acaa1cffda2420be32ab61f0a2082051211131c6337686f36f2537aa859b',
    document: openBadges300,
  },
  {
    url: 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json',
    sha256: '8bb2354552b70cbdf2066f6d3e24bc5c2be2619145737580ad2aebdc366e77d5',
    document: openBadges301,
  },
  {
    url: 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json',
    sha256: 'bdd1d11a55a660322f24660862a1d430ee80cce584465f750909daa43684357c',
    document: openBadges302,
  },
  {
    url: 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    sha256: '04b1136ddc4eda9a8966bc7ef182789f233a26739473140ef75d6968c29a2966',
    document: openBadges303,
  },
  {
    url: 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    sha256: 'c5e555a91a5cf48e32ae0a05674c61ddd5c053b680b5643b2f57f9965e386d99',
    document: openBadges303First,
  },
  {
    url: 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
    sha256: '15f4c347c6fe4380d9b6b93795859e33747ef48d5c55b91a71c52fb51c7bcbd7',
    document: openBadgesExtensions,
  },
  {
    url: 'https://w3id.org/security/data-integrity/v1',
    sha256: '9505bf85338a4c2121ad03992ac90061bc85d43bcfa34d9d47b779381cf08b5f',
    document: dataIntegrityV1,
  },
  {
    url: 'https://w3id.org/security/data-integrity/v2',
    sha256: '7ba3c50acf2689d5e07927267343eb353249c7c22a9f2d00307cc970e855e305',
    document: dataIntegrityV2,
  },
  {
    url: 'https://w3id.org/security/suites/ed25519-2020/v1',
    sha256: 'fb517f09d990829aed734c9bad8cbbb2ac3d5063b865c7e3d81f246074bf5691',
    document: ed255192020V1,
  },
  {
    url: 'https://w3id.org/vc/status-list/2021/v1',
    sha256: '9768f9aa81ab6c3e2ad96b2d669eaba67afe13fff0140a853f1e3d313fab13b6',
    document: statusList2021V1,
  },
];
