/** What the page wrote inside an element, where the element's own script does not run or does not come. */
import { css } from 'lit';

export const late = css`
  /* What the page wrote inside the element: at once where no script runs, after a while where it does not come. */
  .late {
    position: absolute;
    z-index: 1;
    background: var(--_surface);
    animation: requapass-late 0s 10s both;
  }
  @keyframes requapass-late {
    from {
      visibility: hidden;
    }
  }
  @media (scripting: none) {
    .late {
      position: static;
      animation: none;
    }
    .columns[aria-busy],
    .summary,
    .views:empty {
      display: none;
    }
  }
`;
