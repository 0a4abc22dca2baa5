/** The styles of the map once its words are there, in reading order. */
import { controls } from './controls.js';
import { face } from './face.js';
import { ink } from './ink.js';
import { names } from './names.js';
import { paper } from './paper.js';

export const app = [controls, ink, names, face, paper];
