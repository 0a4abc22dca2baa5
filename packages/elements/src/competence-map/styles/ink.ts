/** What is drawn onto the wheel: levels, patterns, outlines of confidence, diamonds and seals, and how a level grows. */
import { css } from 'lit';

export const ink = css`
  .touch {
    fill: transparent;
    cursor: pointer;
  }
  .cell,
  .level,
  .badge,
  .mark,
  .wheel text,
  .centre {
    pointer-events: none;
  }
  .level {
    stroke: var(--_ink);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .level:not(.lit) {
    opacity: 0;
    transform: scale(0.94);
  }
  .level[data-confidence='medium'] {
    stroke-dasharray: 9 5;
  }
  .level[data-confidence='low'] {
    stroke-dasharray: 0.1 6;
    stroke-linecap: round;
    stroke-width: 3;
  }
  .ground,
  .pip.lit {
    fill: var(--_pole);
  }
  .motif {
    fill: none;
    stroke: var(--_motif);
    stroke-width: 1.5;
  }
  .motif-fill {
    fill: var(--_motif);
  }
  .sign {
    fill: none;
    stroke: var(--_on-colour);
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .diamond {
    fill: #fff;
    stroke: var(--_on-colour);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .seal {
    fill: var(--_on-colour);
    stroke: #fff;
    stroke-width: 1.5;
  }
  .stance-sign,
  .seal-sign {
    fill: none;
    stroke: var(--_on-colour);
    stroke-width: 2.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .seal-sign {
    stroke: #fff;
  }
  .wheel text {
    fill: var(--_ink);
    font-weight: 800;
  }
  .count {
    font-size: 42px;
  }
  .count-word {
    font-size: 15px;
    font-weight: 600;
  }
  /* No other width of the line: it would lay out the drawing again with every key. */
  .petal[data-near] .disc {
    fill: var(--_highlight);
  }
  .pip {
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .pips {
    inline-size: 2.6em;
    block-size: 1.15em;
    flex: none;
  }
  .pictogram {
    inline-size: 2.25em;
    block-size: 2.25em;
    flex: none;
  }
  .stance-mark {
    inline-size: 1.4em;
    block-size: 1.4em;
    flex: none;
  }
  .swatch {
    inline-size: 2.75em;
    block-size: 1.75em;
    flex: none;
  }

  /* Too small to read inside the wheel there: the summary above says it in full. */
  @container requapass-main (inline-size < 20em) {
    .count-word {
      display: none;
    }
    .count {
      font-size: 48px;
      translate: 0 10px;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .level {
      transition:
        opacity 0.45s ease-out,
        transform 0.45s ease-out;
    }
    .mark {
      transition: transform 0.45s ease-out;
    }
    .level[data-step='2'] {
      transition-delay: 0.12s;
    }
    .level[data-step='3'] {
      transition-delay: 0.24s;
    }
    .level[data-step='4'] {
      transition-delay: 0.36s;
    }
  }

  @media (forced-colors: active) {
    .cell,
    .ground,
    .disc,
    .centre,
    .diamond {
      fill: Canvas;
      stroke: CanvasText;
    }
    .cell {
      stroke: GrayText;
    }
    .level {
      stroke: CanvasText;
    }
    .ground {
      stroke: none;
    }
    .sign,
    .stance-sign,
    .motif {
      stroke: CanvasText;
    }
    .motif-fill,
    .wheel text {
      fill: CanvasText;
    }
    .seal {
      fill: CanvasText;
      stroke: Canvas;
    }
    .seal-sign {
      stroke: Canvas;
    }
    .pip {
      fill: Canvas;
      stroke: CanvasText;
    }
    .pip.lit {
      fill: CanvasText;
    }
    .petal[data-near] .disc {
      fill: Canvas;
      stroke: Highlight;
      stroke-width: 6;
    }
  }
`;
