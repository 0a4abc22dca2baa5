/** Importing this registers `<requapass-badge-showcase>`. Safe to load more than once. */
import { RequapassBadgeShowcase } from '../badge-showcase/badge-showcase.js';
import { defineElement } from './define-element.js';

defineElement('requapass-badge-showcase', RequapassBadgeShowcase);
