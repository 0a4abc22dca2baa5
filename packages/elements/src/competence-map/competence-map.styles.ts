/** The styles of the empty map, in reading order; what is loaded later brings its own. */
import { boxes } from './styles/boxes.js';
import { frame } from './styles/frame.js';
import { labels } from './styles/labels.js';
import { late } from './styles/late.js';
import { tokens } from './styles/tokens.js';
import { wheel } from './styles/wheel.js';

export const styles = [tokens, frame, late, wheel, labels, boxes];
