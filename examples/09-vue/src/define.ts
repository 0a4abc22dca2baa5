/** The three elements, from the package. */
import '@requapass/elements/define/badge-showcase.js';
import '@requapass/elements/define/competence-map.js';
import '@requapass/elements/define/game.js';
