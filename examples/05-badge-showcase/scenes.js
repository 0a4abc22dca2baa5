/**
 * What the gallery shows: each scene the attributes of the showcase, the documents it is given and what is pressed in it.
 * Knows no paper and no width. Used by the page and by its journey.
 */

const wall = (id, title, options = {}) => ({ id, title, ...options });
/** One document, its badge open. */
const opened = (id, title, name, options = {}) => ({
  id,
  title,
  opens: true,
  ...options,
  attributes: { src: `documents/${name}`, ...options.attributes },
});
/** The same, checked with the made-up hosts. */
const checked = (id, title, name, options = {}) =>
  opened(id, title, name, { presses: ['check', 'agree'], ...options });

export const SCENES = [
  wall('empty', 'Nothing yet'),
  wall('readonly', 'Nothing, and nothing to add', { attributes: { readonly: '' } }),
  wall('loading', 'A document on its way', { attributes: { src: 'documents/never.json' } }),
  wall('wall', 'Badges of all kinds', { attributes: { src: 'documents/collection.json' } }),
  wall('checked', 'All of them checked', {
    attributes: { src: 'documents/collection.json', 'trusted-issuers': 'did:web:pont.example' },
    presses: ['check-all', 'agree'],
  }),
  wall('asked', 'The question before all are checked', {
    attributes: { src: 'documents/collection.json' },
    presses: ['check-all'],
  }),
  wall('many', 'A hundred badges', { many: 100 }),
  wall('partly', 'Some can be read', { attributes: { src: 'documents/partly.json' } }),
  wall('not-read', 'A document that cannot be read', { attributes: { src: 'documents/malformed.json' } }),
  wall('not-found', 'A document that is not there', { attributes: { src: 'documents/nowhere.json' } }),
  wall('elsewhere', 'A badge that lies elsewhere', { attributes: { src: 'documents/elsewhere.json' } }),
  wall('drafts', 'A draft among badges', {
    attributes: { src: 'documents/genuine.json' },
    drafts: ['draft.json'],
  }),
  opened('nameless', 'Unchanged, by somebody without an address', 'genuine.json'),
  opened('pinned', 'Trusted, known without asking', 'genuine.json', {
    attributes: { 'trusted-issuers': 'did:key:z6MkfDSNRs2i9S6LZ5vd4RbpZ6754H7R3btDqRTeHhamqvuJ' },
  }),
  opened('unasked', 'Not all known yet', 'lights.jwt'),
  opened('ask', 'The question before hosts are contacted', 'lights.jwt', { presses: ['check'] }),
  checked('online', 'Genuine, asked online', 'lights.jwt'),
  checked('trusted', 'Genuine, and trusted here', 'lights.jwt', {
    attributes: { 'trusted-issuers': 'did:web:pont.example' },
  }),
  checked('revoked', 'Taken back', 'revoked.jwt'),
  checked('unreachable', 'Hosts do not answer', 'lights.jwt', { isAway: true }),
  checked('hosted', 'Open Badges 2.0, hosted', 'hosted.json'),
  opened('expired', 'Expired', 'expired.json'),
  opened('altered', 'Changed after it was signed', 'altered.json'),
  opened('unsigned', 'Signed by nobody', 'unsigned.json'),
  opened('hostile', 'Somebody means no good', 'hostile.json'),
  opened('baked-svg', 'Baked into SVG', 'lights.svg'),
  opened('baked-png', 'Baked into PNG', 'welcome.png'),
  wall('draft', 'A draft, open', { drafts: ['draft.json'], opens: true }),
  wall('inline', 'Written in the page', { inline: true }),
  opened('beside-map', 'Beside a map', 'genuine.json', { attributes: { map: 'map' }, map: true }),
];

export const PAPERS = ['light', 'dark', 'brand', 'hostile'];
export const WIDTHS = ['280', '320', '360', '600', '900', 'full'];
export const LANGUAGES = ['fr', 'nl', 'en'];
