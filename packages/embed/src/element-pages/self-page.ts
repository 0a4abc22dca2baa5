/** Entry of `self.html`: placing oneself on the map, without the game. */
import '@requapass/elements/define/competence-map.js';
import { openElementPage } from './element-page.js';

openElementPage({
  tag: 'requapass-competence-map',
  titles: { fr: 'Où j’en suis', nl: 'Waar sta ik?', en: 'Where I stand' },
  fixed: { mode: 'self' },
  parameters: {},
});
