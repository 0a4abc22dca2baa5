/** Importing this registers `<requapass-group-map>`. Safe to load more than once. */
import { RequapassGroupMap } from '../group-map/group-map.js';
import { defineElement } from './define-element.js';

defineElement('requapass-group-map', RequapassGroupMap);
