/** Styles of the control layer, in the order they build on each other; those of challenges come with their screens. */
import type { CSSResultGroup } from 'lit';
import { baseStyles } from './base.js';
import { comfortStyles } from './comfort.js';
import { conversationStyles } from './conversation.js';
import { endStyles } from './end.js';
import { experienceStyles } from './experience.js';
import { failureStyles } from './failure.js';
import { hubStyles } from './hub.js';
import { layoutStyles } from './layout.js';
import { pageStyles } from './pages.js';

export const controlStyles: CSSResultGroup = [
  baseStyles,
  layoutStyles,
  conversationStyles,
  hubStyles,
  pageStyles,
  failureStyles,
  endStyles,
  experienceStyles,
  comfortStyles,
];
