/** Bubbles, options, people to turn to, help. */
import { css } from 'lit';

export const conversationStyles = css`
  .bubble-place {
    padding: 10px;
  }
  .bubble {
    position: relative;
    display: flex;
    gap: 0.7em;
    align-items: center;
    inline-size: fit-content;
    max-inline-size: min(100%, 30em);
    margin-inline: auto;
    padding: 0.55em 0.9em 0.65em;
    border: 2.5px solid var(--ink);
    border-radius: 20px;
    background: var(--card);
    animation: bubble-in 0.22s ease-out;
  }
  /* A bubble narrower than the picture hangs over whoever speaks. */
  .bubble-place:has(> [data-tail]) {
    container-type: inline-size;
  }
  .bubble[data-tail] {
    --shift: clamp(0px, var(--tail) - 15em, max(0px, 100cqi - 30em));
    inline-size: min(100%, 30em);
    margin-inline: var(--shift) auto;
  }
  .bubble[data-tail]::before,
  .bubble[data-tail]::after {
    content: '';
    position: absolute;
    inset-block-start: 100%;
    left: calc(var(--tail) - 10px - 2.5px - var(--shift));
    inline-size: 22px;
    block-size: 16px;
    background: var(--ink);
    clip-path: polygon(0 0, 100% 0, 50% 100%);
    translate: -50% 0;
  }
  .bubble[data-tail]::after {
    inline-size: 16px;
    block-size: 12px;
    background: var(--card);
  }
  .bubble[data-narrator] {
    border-style: dashed;
    border-radius: 12px;
    background: var(--cream);
  }
  .bubble-name {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.6em;
    align-items: baseline;
    font-weight: 700;
  }
  .languages {
    font-size: 0.8em;
    font-weight: 400;
    letter-spacing: 0.04em;
    color: var(--quiet);
  }
  .bubble-text {
    font-size: 1.08em;
  }
  @keyframes bubble-in {
    from {
      opacity: 0;
      scale: 0.94;
      translate: 0 6px;
    }
  }
  .next {
    justify-self: end;
    min-inline-size: 9em;
  }
  .arrow::before {
    content: '';
    display: inline-block;
    inline-size: 0.55em;
    block-size: 0.55em;
    border: solid currentColor;
    border-width: 3px 3px 0 0;
    rotate: 45deg;
  }
  .cards {
    display: grid;
    gap: 0.55em;
  }
  .card {
    display: flex;
    gap: 0.7em;
    align-items: center;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 0.25em 0.85em;
    line-height: 1.22;
    border: 2.5px solid var(--ink);
    border-radius: 18px;
    background: var(--card);
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    animation: card-in 0.25s ease-out backwards;
  }
  li:nth-child(2) > .card {
    animation-delay: 0.05s;
  }
  li:nth-child(3) > .card {
    animation-delay: 0.1s;
  }
  li:nth-child(4) > .card {
    animation-delay: 0.15s;
  }
  @keyframes card-in {
    from {
      opacity: 0;
      translate: 0 10px;
    }
  }
  .cards[data-faces] {
    grid-template-columns: repeat(auto-fill, minmax(max(6.2em, 30%), 1fr));
    gap: 0.4em;
  }
  .cards[data-faces] .card {
    flex-direction: column;
    gap: 0.1em;
    block-size: 100%;
    padding: 0.35em 0.3em;
    font-size: 0.85em;
    text-align: center;
    hyphens: auto;
  }
  .card-words {
    display: grid;
    gap: 0.1em;
  }
  .does {
    font-size: 0.92em;
    color: var(--quiet);
  }
  .help {
    justify-self: start;
  }
  .help-mark {
    display: grid;
    place-items: center;
    inline-size: 1.6em;
    block-size: 1.6em;
    border-radius: 50%;
    background: var(--ink);
    color: var(--card);
  }
  .help-line {
    display: flex;
    gap: 0.7em;
    align-items: center;
    padding: 0.5em 0.8em;
    border: 2.5px dashed var(--ink);
    border-radius: 18px;
    background: var(--cream);
  }
`;
