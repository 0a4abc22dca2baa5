/**
 * Stops what a page sets for its own words and what would be inherited through the shadow root. Family, size and
 * language stay the page's. Spacing that somebody's own style sheet gives to every element still arrives: it is
 * given to the host itself, and outer rules win there.
 */
import { css } from 'lit';

export const ownText = css`
  :host {
    font-style: normal;
    font-variant: normal;
    font-weight: normal;
    line-height: 1.4;
    letter-spacing: normal;
    word-spacing: normal;
    text-indent: 0;
    text-transform: none;
    text-align: start;
    text-shadow: none;
    white-space: normal;
    word-break: normal;
    cursor: auto;
  }
`;
