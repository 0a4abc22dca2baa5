/** Importing this registers `<requapass-competence-map>`. Safe to load more than once. */
import { RequapassCompetenceMap } from '../competence-map/competence-map.js';
import { defineElement } from './define-element.js';

defineElement('requapass-competence-map', RequapassCompetenceMap);
