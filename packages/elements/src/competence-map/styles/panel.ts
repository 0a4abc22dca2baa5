/** What stands beside or in place of the map: the legend, and the detail of one competence. */
import { css } from 'lit';

export const panel = css`
  .legend-title {
    margin-block-end: 0.5rem;
    font-size: 1.1em;
  }
  .legend dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1rem 1.5rem;
  }
  dt {
    font-weight: 700;
  }
  dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6rem;
    align-items: center;
    min-block-size: 2rem;
  }
  dd > span {
    flex: 1 1 7em;
    min-inline-size: 0;
  }
  .detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    max-inline-size: 42em;
    margin-inline: auto;
    padding: 1rem;
    border: 2px solid var(--_ink);
    border-block-start: 0.6rem solid var(--_pole);
    border-radius: 0.75rem;
    background: var(--_raised);
  }
  .detail-head {
    display: grid;
    grid-template: 'pictogram pole close' 'title title title' / auto minmax(0, 1fr) auto;
    gap: 0.5rem 0.75rem;
    align-items: center;
  }
  .detail-head .pictogram {
    grid-area: pictogram;
  }
  .close {
    grid-area: close;
  }
  .detail-pole {
    grid-area: pole;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .detail-title {
    grid-area: title;
    outline: none;
    font-size: 1.3em;
    line-height: 1.2;
  }
  h4 {
    margin-block-end: 0.25rem;
    font-size: 1em;
  }
  .block {
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  .level-line,
  .stance-line {
    display: flex;
    gap: 0.6rem;
    align-items: center;
  }
  .level-sentence {
    margin-block-start: 0.35rem;
    font-size: 1.05em;
  }
  .official {
    margin-block-start: 0.25rem;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .mission {
    margin-block-start: 0.5rem;
    color: var(--_muted);
    font-weight: 600;
  }
  .evidence {
    display: grid;
    gap: 0.4rem;
    padding-inline-start: 1.2em;
  }
  .helped {
    color: var(--_muted);
  }

  @media (prefers-reduced-motion: no-preference) {
    .detail {
      animation: requapass-detail 0.2s ease-out;
    }
    @keyframes requapass-detail {
      from {
        opacity: 0;
        translate: 0 0.5rem;
      }
    }
  }
`;
