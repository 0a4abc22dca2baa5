/** The styles of the showcase once its words are there, in reading order. */
import { fields } from '../../competence-map/styles/fields.js';
import { face } from './face.js';
import { marks } from './marks.js';
import { paper } from './paper.js';
import { wall } from './wall.js';

export const styles = [face, fields, marks, wall, paper];
