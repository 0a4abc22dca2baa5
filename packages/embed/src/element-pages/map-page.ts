/** Entry of `map.html`: a person's map. Without `src` it shows the game that is played, or was, from this folder. */
import '@requapass/elements/define/competence-map.js';
import { followOutcomes } from '../shared/last-outcome.js';
import { ADDRESS, oneOf, openElementPage } from './element-page.js';

const map = openElementPage({
  tag: 'requapass-competence-map',
  titles: { fr: 'Mes compétences', nl: 'Mijn competenties', en: 'My competences' },
  parameters: { src: ADDRESS, view: oneOf('map', 'cards', 'table') },
});

if (!map.hasAttribute('src')) followOutcomes((outcome) => Object.assign(map, { outcome }));
