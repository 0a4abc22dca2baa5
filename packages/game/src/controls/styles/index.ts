/** All styles of the control layer, in the order they build on each other. */
import type { CSSResultGroup } from 'lit';
import { baseStyles } from './base.js';
import { composingStyles } from './composing.js';
import { conversationStyles } from './conversation.js';
import { experienceStyles } from './experience.js';
import { discussionStyles } from './discussion.js';
import { frontsStyles } from './fronts.js';
import { hubStyles } from './hub.js';
import { layoutStyles } from './layout.js';
import { pageStyles } from './pages.js';
import { planningStyles } from './planning.js';
import { sortingStyles } from './sorting.js';
import { tillStyles } from './till.js';

export const controlStyles: CSSResultGroup = [
  baseStyles,
  layoutStyles,
  conversationStyles,
  hubStyles,
  planningStyles,
  sortingStyles,
  discussionStyles,
  composingStyles,
  tillStyles,
  frontsStyles,
  pageStyles,
  experienceStyles,
];
