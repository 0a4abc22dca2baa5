/** The shapes of the game's box in which things lie otherwise, as container conditions. Styles nothing itself. */
import { unsafeCSS, type CSSResult } from 'lit';

/** The picture on one side, words and controls on the other. */
export const WIDE: CSSResult = unsafeCSS(
  '((min-aspect-ratio: 11 / 10) and (min-width: 600px)) or (min-aspect-ratio: 3 / 2)',
);

/** The picture above, words and controls below it, with room enough for the panel to scroll by itself. */
export const TALL: CSSResult = unsafeCSS('(max-aspect-ratio: 11 / 10) and (min-height: 480px)');

/** Wide, with room to spare beside the picture. */
export const ROOMY: CSSResult = unsafeCSS(
  '(min-aspect-ratio: 11 / 10) and (min-width: 1000px) and (min-height: 660px)',
);
