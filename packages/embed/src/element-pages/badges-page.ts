/** Entry of `badges.html`: the badges of a file on the web, or those that the person brings. */
import '@requapass/elements/define/badge-showcase.js';
import { ADDRESS, openElementPage } from './element-page.js';

openElementPage({
  tag: 'requapass-badge-showcase',
  titles: { fr: 'Badges', nl: 'Badges', en: 'Badges' },
  parameters: { src: ADDRESS },
});
