/** Importing this registers every element of the package. Safe to load more than once. */
import './badge-showcase.js';
import './competence-map.js';
import './game.js';
import './group-map.js';
