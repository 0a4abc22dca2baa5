/** The styles of the group view once its words are there, in reading order. */
import { controls } from '../../competence-map/styles/controls.js';
import { face } from '../../competence-map/styles/face.js';
import { fields } from '../../competence-map/styles/fields.js';
import { ink } from '../../competence-map/styles/ink.js';
import { bars } from './bars.js';
import { panels } from './panels.js';
import { paper } from './paper.js';

export const styles = [controls, fields, ink, face, panels, bars, paper];
