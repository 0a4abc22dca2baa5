/**
 * Makes the badges of this example, and the documents of the two hosts that are made up for them (`documents/web/`). Keys come of
 * numbers, so that the same files come out each time: run it again with `node make-documents.mjs`, after a build.
 * Nobody may take these keys for anything real.
 */
import { createPrivateKey, createPublicKey, sign, webcrypto } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bakePng, bakeSvg } from '@requapass/badges/baking.js';
import {
  BADGE_DRAFT_FORMAT,
  BADGE_DRAFT_VERSION,
  BADGE_SET_VERSION,
  badgeById,
  badgeSetWords,
  DRAFT_LACKS,
  drawBadge,
  makeAchievement,
} from '@requapass/badges/badge-set.js';
import { hashesToSign } from '@requapass/badges/verification.js';

const V2 = 'https://www.w3.org/ns/credentials/v2';
const OB = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
const PAGES = 'https://pont.example/competences/{page}.html';
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/* Keys */

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

function toBase58(bytes) {
  let number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (; number > 0n; number /= 58n) text = BASE58[Number(number % 58n)] + text;
  return text;
}

/** Somebody who signs, the same for the same number. @param did - a name whose document lists the key; else a did:key */
function makeSigner(seed, did) {
  const der = Buffer.concat([PKCS8_ED25519, Buffer.alloc(32, seed)]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  const multikey = `z${toBase58(Buffer.concat([Buffer.from([0xed, 0x01]), Buffer.from(x, 'base64url')]))}`;
  const id = did ?? `did:key:${multikey}`;
  return { id, multikey, method: did ? `${did}#key-1` : `${id}#${multikey}`, privateKey };
}

async function signDocument(document, signer, suite = 'eddsa-rdfc-2022') {
  const proof = {
    type: 'DataIntegrityProof',
    cryptosuite: suite,
    created: '2026-11-20T10:00:00Z',
    verificationMethod: signer.method,
    proofPurpose: 'assertionMethod',
  };
  const [hash] = await hashesToSign(document, proof, { subtle: webcrypto.subtle });
  if (!hash) throw new Error('this document cannot be signed: a field has no meaning');
  const proofValue = `z${toBase58(sign(null, hash, signer.privateKey))}`;
  return { ...document, proof: [{ ...proof, proofValue }] };
}

function signToken(credential, signer) {
  const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const times = (date) => Math.floor(Date.parse(date) / 1000);
  const { id, credentialSubject, issuer, validFrom, validUntil } = credential;
  const claims = {
    ...credential,
    iss: issuer.id ?? issuer,
    jti: id,
    nbf: times(validFrom),
    ...(validUntil ? { exp: times(validUntil) } : {}),
    ...(credentialSubject.id ? { sub: credentialSubject.id } : {}),
  };
  const text = `${encode({ alg: 'EdDSA', typ: 'JWT', kid: signer.method })}.${encode(claims)}`;
  return `${text}.${sign(null, Buffer.from(text), signer.privateKey).toString('base64url')}`;
}

const pont = makeSigner(11, 'did:web:pont.example');
const fanfare = makeSigner(12);
const school = makeSigner(13);

/* Badges */

const hash = async (text) =>
  `sha256$${Buffer.from(await webcrypto.subtle.digest('SHA-256', Buffer.from(text))).toString('hex')}`;

const profile = (signer, name) => ({ id: signer.id, type: ['Profile'], name });
const PONT = { ...profile(pont, 'Les Amis du Pont'), url: 'https://pont.example/' };
const FANFARE = profile(fanfare, 'Fanfare Sans Chef');

const recipient = async () => ({
  type: ['AchievementSubject'],
  identifier: [
    {
      type: 'IdentityObject',
      identityType: 'emailAddress',
      hashed: true,
      salt: 'lanterne',
      identityHash: await hash('awa@exemple.example' + 'lanterne'),
    },
  ],
});

/** A badge of Open Badges 3.0, not signed yet. */
async function credential(number, issuer, achievement, more = {}) {
  return {
    '@context': [V2, OB],
    id: `urn:uuid:5ca1ab1e-0000-4000-8000-${String(number).padStart(12, '0')}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: achievement.name,
    issuer,
    validFrom: '2026-09-12T10:00:00Z',
    credentialSubject: { ...(await recipient()), achievement },
    ...more,
  };
}

/** A badge of the Requapass set, in one language. */
const fromSet = (id, locale = 'fr') => makeAchievement(badgeById(id), badgeSetWords(locale), PAGES);

const own = (slug, name, description, criteria, more = {}) => ({
  id: `https://pont.example/badges/${slug}`,
  type: ['Achievement'],
  name,
  description,
  criteria: { narrative: criteria },
  ...more,
});

const status = (index) => ({
  credentialStatus: {
    id: `https://pont.example/status/1.json#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(index),
    statusListCredential: 'https://pont.example/status/1.json',
  },
});
const REVOKED = 42;

const endorsement = await signDocument(
  {
    '@context': [V2, OB],
    id: 'urn:uuid:5ca1ab1e-0000-4000-8000-00000000e001',
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: 'Soutien de l’école',
    issuer: profile(school, 'École de la Rive'),
    validFrom: '2026-10-01T10:00:00Z',
    credentialSubject: {
      id: fromSet('speak-autonomy').id,
      type: ['EndorsementSubject'],
      endorsementComment: 'Nous reconnaissons ce badge pour nos stages.',
    },
  },
  school,
);

const evidence = {
  evidence: [
    {
      id: 'https://pont.example/fete',
      type: ['Evidence'],
      name: 'La fête du pont, septembre 2026',
      narrative: 'Seule à l’accueil pendant **deux heures**. Plus de soixante personnes sont passées.',
    },
  ],
};

const genuine = await signDocument(
  await credential(1, FANFARE, fromSet('speak-autonomy'), { ...evidence, endorsement: [endorsement] }),
  fanfare,
);
const lights = signToken(
  await credential(
    2,
    PONT,
    own(
      'lumieres',
      'Tenir les lumières',
      'Régler et surveiller les lumières d’une fête, du montage au rangement.',
      'Pour ce badge il faut :\n\n- prévoir le matériel\n- **essayer** avant que le public arrive\n- éteindre et ranger\n\nTout est expliqué [sur notre site](https://pont.example/lumieres).',
      {
        image: {
          id: `data:image/svg+xml,${encodeURIComponent(drawBadge(badgeById('quality-autonomy'), 'Tenir les lumières'))}`,
          type: 'Image',
        },
        tag: ['son et lumière'],
        alignment: fromSet('quality-autonomy').alignment.slice(0, 2),
      },
    ),
    { ...status(7), validUntil: '2099-09-12T10:00:00Z', awardedDate: '2026-09-13T18:00:00+02:00' },
  ),
  pont,
);
const revoked = signToken(
  await credential(3, PONT, fromSet('organise-discover'), {
    ...status(REVOKED),
    validFrom: '2026-03-02T10:00:00Z',
  }),
  pont,
);
const expired = await signDocument(
  await credential(4, FANFARE, fromSet('numbers-discover', 'nl'), {
    validFrom: '2025-01-10T10:00:00Z',
    validUntil: '2026-01-10T10:00:00Z',
  }),
  fanfare,
  'eddsa-jcs-2022',
);
const welcome = await signDocument(
  await credential(5, FANFARE, fromSet('welcome', 'en'), { validFrom: '2026-10-30T10:00:00Z' }),
  fanfare,
  'eddsa-jcs-2022',
);
const altered = JSON.parse(JSON.stringify(welcome));
altered.id = welcome.id;
altered.credentialSubject.achievement.name = 'Directrice de festival';
const unsigned = await credential(6, PONT, fromSet('digital-discover'));

/* Whoever made this one means no good. */
const hostile = await signDocument(
  await credential(
    7,
    { ...profile(makeSigner(66), 'Université d’État \u202eetisrevinU'), url: 'https://аррӏе.example/' },
    own(
      'piege',
      'Doc\u200bteur\u2066 en tout, avec un nom qui ne finit pas et unmotsanslaMoindreEspaceQuiDebordeDeToutesLesCases',
      '<img src=x onerror="document.title=\'pwned\'"> **gras** <script>document.title="pwned"</script>',
      '[clique](javascript:document.title="pwned") [ici](https://evil.example/a) ![](https://evil.example/pixel.png)\n\n<a href="https://evil.example">x</a>',
      {
        image: { id: 'https://evil.example/tracking.png', type: 'Image' },
        alignment: [
          { type: ['Alignment'], targetName: 'Confiance', targetUrl: 'javascript:document.title="pwned"' },
        ],
      },
    ),
  ),
  makeSigner(66),
  'eddsa-jcs-2022',
);

const draft = {
  '@context': [V2, OB],
  type: ['VerifiableCredential', 'AchievementCredential'],
  name: fromSet('cooperate-autonomy').name,
  credentialSubject: { type: ['AchievementSubject'], achievement: fromSet('cooperate-autonomy') },
  evidence: [
    {
      type: ['Evidence'],
      name: 'La Passerelle : La réunion',
      narrative: 'Moments observés dans deux missions du jeu.',
    },
  ],
  requapass: {
    format: BADGE_DRAFT_FORMAT,
    version: BADGE_DRAFT_VERSION,
    badge: 'cooperate-autonomy',
    set: BADGE_SET_VERSION,
    locale: 'fr',
    baseUrl: PAGES,
    lacks: DRAFT_LACKS,
  },
};

/* Open Badges 2.0, hosted by a made-up host */

const hosted = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Assertion',
  id: 'https://brug.example/assertions/3.json',
  recipient: {
    type: 'email',
    hashed: true,
    salt: 'zout',
    identity: await hash('awa@exemple.example' + 'zout'),
  },
  issuedOn: '2026-06-21T10:00:00Z',
  badge: 'https://brug.example/classes/kassa.json',
  verification: { type: 'hosted' },
};
const badgeClass = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'BadgeClass',
  id: 'https://brug.example/classes/kassa.json',
  name: 'De kassa',
  description: 'Geld tellen, teruggeven en rustig blijven als er een rij staat.',
  image: 'https://brug.example/kassa.svg',
  criteria: { narrative: 'Een hele middag aan de kassa van de pannenkoekenkraam.' },
  issuer: 'https://brug.example/issuer.json',
};
const issuer = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Profile',
  id: 'https://brug.example/issuer.json',
  name: 'Vrienden van de Brug',
  url: 'https://brug.example/',
  email: 'hallo@brug.example',
};

/* What the made-up hosts would answer */

const didDocument = {
  '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
  id: pont.id,
  verificationMethod: [
    { id: pont.method, type: 'Multikey', controller: pont.id, publicKeyMultibase: pont.multikey },
  ],
  assertionMethod: [pont.method],
};
const bits = Buffer.alloc(16_384);
bits[REVOKED >> 3] |= 0x80 >> (REVOKED & 7);
const statusList = await signDocument(
  {
    '@context': [V2],
    id: 'https://pont.example/status/1.json',
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: pont.id,
    validFrom: '2026-01-01T00:00:00Z',
    credentialSubject: {
      id: 'https://pont.example/status/1.json#list',
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: `u${gzipSync(bits, { level: 9 }).toString('base64url')}`,
    },
  },
  pont,
);

/* Pictures */

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
const bakedSvg = bakeSvg(drawBadge(badgeById('quality-autonomy'), 'Tenir les lumières'), lights);
const bakedPng = bakePng(PIXEL, JSON.stringify(welcome));
if (!bakedSvg.ok || !bakedPng.ok) throw new Error(JSON.stringify([bakedSvg.error, bakedPng.error]));

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const FILES = {
  'documents/genuine.json': json(genuine),
  'documents/lights.jwt': `${lights}\n`,
  'documents/revoked.jwt': `${revoked}\n`,
  'documents/expired.json': json(expired),
  'documents/welcome.json': json(welcome),
  'documents/altered.json': json(altered),
  'documents/unsigned.json': json(unsigned),
  'documents/hostile.json': json(hostile),
  'documents/draft.json': json(draft),
  'documents/hosted.json': json(hosted),
  'documents/lights.svg': bakedSvg.value,
  'documents/welcome.png': bakedPng.value,
  'documents/collection.json': json([genuine, lights, revoked, expired, welcome, hosted, unsigned, altered]),
  'documents/partly.json': json([genuine, { type: 'Profile', name: 'Nobody' }, welcome, 'not a badge']),
  'documents/malformed.json': '{"@context": ["https://www.w3.org/ns/credentials/v2"], "type": [',
  'documents/elsewhere.json': json([genuine, 'https://brug.example/assertions/3.json']),
  // Without the point: servers hide what begins with one.
  'documents/web/pont.example/well-known/did.json': json(didDocument),
  'documents/web/pont.example/status/1.json': json(statusList),
  'documents/web/brug.example/assertions/3.json': json(hosted),
  'documents/web/brug.example/classes/kassa.json': json(badgeClass),
  'documents/web/brug.example/issuer.json': json(issuer),
  'documents/web/brug.example/kassa.svg': drawBadge(badgeById('numbers-autonomy'), 'De kassa'),
};

const here = new URL('.', import.meta.url);
rmSync(new URL('documents', here), { recursive: true, force: true });
for (const [path, content] of Object.entries(FILES)) {
  const file = fileURLToPath(new URL(path, here));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
console.log(`${Object.keys(FILES).length} files`);
