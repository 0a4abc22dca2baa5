/**
 * What the gallery shows: each scene a tag, its attributes, the document it is given and what is pressed in it.
 * Knows no paper and no width. Used by the page and by its journey.
 */

const map = (id, title, options = {}) => ({ id, title, tag: 'requapass-competence-map', ...options });
const opened = (id, title, activity) =>
  map(id, title, { document: 'everything', then: (element) => element.openActivity(activity) });
/** So many people of `documents/group.json`. */
const group = (id, title, people, options = {}) => ({
  id,
  title,
  tag: 'requapass-group-map',
  document: 'group',
  then: (element, documents) => element.add(documents.slice(0, people)),
  ...options,
});
const detail = (id, title, competence) =>
  map(id, title, { document: 'everything', then: (element) => element.open(competence) });

export const SCENES = [
  map('empty', 'Nothing yet'),
  map('loading', 'A document on its way', { attributes: { src: 'documents/never.json' } }),
  map('three-missions', 'Three missions', { document: 'three-missions' }),
  map('whole-game', 'The whole game', { document: 'whole-game' }),
  map('everything', 'Seen, said and confirmed', { document: 'everything' }),
  map('self-only', 'Only what the person says', { document: 'self' }),
  map('cards', 'Cards', { attributes: { view: 'cards' }, document: 'everything' }),
  map('table', 'Table', { attributes: { view: 'table' }, document: 'everything' }),
  map('cards-empty', 'Cards, nothing yet', { attributes: { view: 'cards' } }),
  map('table-empty', 'Table, nothing yet', { attributes: { view: 'table' } }),
  detail('detail', 'One competence: seen, said, confirmed, lived', 'speak'),
  detail('detail-said', 'One competence that only the person speaks of', 'learning'),
  map('detail-empty', 'One competence, not observed', {
    document: 'three-missions',
    then: (element) => element.open('digital'),
  }),
  map('not-read', 'A document that cannot be read', { attributes: { src: 'documents/malformed.json' } }),
  map('not-found', 'A document that is not there', { attributes: { src: 'documents/nowhere.json' } }),
  opened('export', 'Take it out', 'export'),
  opened('import', 'Bring something in', 'import'),
  opened('self', 'Place oneself, beside the map', 'self'),
  opened('ask', 'Ask for a confirmation', 'ask'),
  opened('compare', 'Compare two moments', 'compare'),
  map('mode-self', 'A page to place oneself', { attributes: { mode: 'self' } }),
  map('mode-confirm', 'A page to confirm', { attributes: { mode: 'confirm' } }),
  group('group-empty', 'A group, nobody yet', 0),
  group('group-few', 'A group of three: too few to show', 3),
  group('group', 'A group of 24', 24),
  group('group-table', 'A group of 24, as a table', 24, { attributes: { view: 'table' } }),
  group('group-refused', 'A group, and documents it refuses', 12, {
    then: (element, documents) =>
      element.add([...documents.slice(0, 12), documents[0], { format: 'shopping' }, 'x']),
  }),
];

/** What is round the element: a class of the page, see `papers.css`. */
export const PAPERS = ['light', 'dark', 'brand', 'hostile'];
export const WIDTHS = ['280', '360', '600', '900', 'full'];
export const LANGUAGES = ['fr', 'nl', 'en'];
