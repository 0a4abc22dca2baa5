/** The end: the party on top, sentences to keep, ways on; and one's own page on paper. */
import { css } from 'lit';

export const endStyles = css`
  .app[data-screen='end'][data-stage='on'] .scene {
    display: block;
    block-size: min(62cqb, 76cqi);
  }
  .ending {
    display: grid;
    gap: 0.2em;
    justify-items: center;
    inline-size: 100%;
    margin-block-start: -2.6em;
    padding: 0.7em 0.9em;
    border: 2.5px solid var(--ink);
    border-radius: 22px;
    background: var(--yellow);
    text-align: center;
    z-index: 1;
    animation: ending-in 0.7s cubic-bezier(0.2, 1.5, 0.4, 1) 0.25s backwards;
  }
  .app[data-stage='off'] .ending {
    margin-block-start: 0;
  }
  .ending .small {
    color: inherit;
  }
  .ending-name {
    font-weight: 700;
    font-size: 1.45em;
    line-height: 1.15;
  }
  @keyframes ending-in {
    from {
      opacity: 0;
      scale: 0.6;
      translate: 0 24px;
    }
  }
  .keep {
    display: grid;
    gap: 0.6em;
    inline-size: 100%;
    min-inline-size: 0;
    padding: 0.9em min(1em, 18px);
    border: 2.5px solid var(--ink);
    border-radius: 22px;
    background: var(--cream);
  }
  .keep ol {
    display: grid;
    gap: 0.9em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .keep li {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
    padding: 0.6em 0.7em;
    border: 2.5px solid var(--ink);
    border-radius: 16px;
    background: var(--card);
  }
  .keep textarea {
    inline-size: 100%;
    min-block-size: 3.1em;
    padding: 0.2em 0.1em;
    border: 0;
    border-block-end: 2px dashed var(--ink);
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 700;
    font-size: 1.12em;
    line-height: 1.35;
    field-sizing: content;
    resize: vertical;
  }
  .told {
    font-weight: 700;
  }
  .told:empty {
    display: none;
  }
  .ways {
    display: grid;
    gap: 0.6em;
    inline-size: 100%;
  }
  .ways ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 0.6em;
  }
  .way {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    align-items: flex-start;
    justify-content: space-between;
    min-inline-size: 0;
    padding: 0.7em 0.9em;
    border: 2.5px solid var(--ink);
    border-radius: 18px;
    background: var(--card);
  }
  .way .toggle {
    font-weight: 400;
  }
  .print-sheet {
    display: none;
  }
  @media print {
    :host,
    .frame,
    .app[data-screen='end'] {
      display: block !important;
      block-size: auto !important;
      overflow: visible !important;
      background: none;
    }
    .frame {
      container: none;
    }
    .app[data-screen='end'] {
      font-size: 11pt;
    }
    .app[data-screen='end'] .main {
      padding: 0;
      color: #000000;
    }
    .app[data-screen='end'] > .bar,
    .app[data-screen='end'] .scene,
    .app[data-screen='end'] .page {
      display: none !important;
    }
    .print-sheet {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 9pt;
      --ink: #000000;
      --quiet: #333333;
    }
    .print-sheet section {
      display: grid;
      gap: 2pt;
      padding-block-start: 6pt;
      border-block-start: 1pt solid #999999;
      break-inside: avoid;
    }
    .print-keep {
      display: grid;
      gap: 5pt;
      padding: 8pt 10pt;
      border: 1.5pt solid #000000;
      border-radius: 8pt;
      font-size: 13pt;
    }
    .print-map {
      display: flex;
      gap: 12pt;
      align-items: center;
      break-inside: avoid;
    }
    .print-map .wheel {
      flex: none;
      inline-size: 120pt;
      print-color-adjust: exact;
    }
    .print-sheet .petal,
    .print-sheet .plank {
      animation: none;
      print-color-adjust: exact;
    }
  }
`;
