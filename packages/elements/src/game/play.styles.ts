/** The frame, and what moves or leads on in a note. Comes with what it takes to play, on top of the poster's. */
import { css } from 'lit';

export const playStyles = css`
  iframe {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }
  a {
    color: inherit;
    font-weight: 700;
  }
  .loading::before {
    content: '';
    inline-size: 3em;
    block-size: 0.5em;
    border-block-end: 4px dotted;
  }
  @media (prefers-reduced-motion: no-preference) {
    .loading::before {
      animation: requapass-walk 1.2s ease-in-out infinite alternate;
    }
    @keyframes requapass-walk {
      from {
        translate: -1.5em;
      }
      to {
        translate: 1.5em;
      }
    }
  }
  @media print {
    iframe {
      display: none;
    }
  }
`;
