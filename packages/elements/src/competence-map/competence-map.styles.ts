/** All the styles of the map, in reading order. */
import { frame } from './styles/frame.js';
import { labels } from './styles/labels.js';
import { panel } from './styles/panel.js';
import { table } from './styles/table.js';
import { tokens } from './styles/tokens.js';
import { wheel } from './styles/wheel.js';

export const styles = [tokens, frame, wheel, labels, table, panel];
