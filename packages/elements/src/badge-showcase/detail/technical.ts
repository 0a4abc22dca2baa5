/** For whoever wants to know exactly: ids, format, signature, and what is unusual in the document. Folded. */
import { type TemplateResult, html, nothing } from 'lit';
import { sentenceOf } from '../checks/sentences.js';
import type { DetailView } from './context.js';

export function technical({ entry, words, sentences }: DetailView): TemplateResult {
  const { badge, checked } = entry;
  const { strings } = words;
  const standard = { ob2: strings.standardOb2, ob3: strings.standardOb3, edc: strings.standardEdc }[
    badge.format
  ];
  const proof = checked?.verification.proof ?? badge.proofs.map(({ kind, name }) => name || kind).join(', ');
  const pairs = [
    [strings.technicalId, badge.id],
    [strings.technicalIssuer, badge.issuer?.id],
    [strings.technicalFormat, standard],
    [strings.technicalProof, proof],
  ] as const;
  return html`<details class="technical">
    <summary>${strings.technicalTitle}</summary>
    <dl class="pairs">
      ${pairs.map(([name, value]) =>
        value
          ? html`<div>
              <dt>${name}</dt>
              <dd><bdi dir="ltr">${value}</bdi></dd>
            </div>`
          : nothing,
      )}
    </dl>
    ${
      badge.warnings.length > 0
        ? html`<p><strong>${strings.technicalOdd}</strong></p>
            <ul class="odd">
              ${badge.warnings.map(
                ({ code, path }) =>
                  html`<li>
                    ${sentenceOf(`reading-${code}`, words, sentences)} <code dir="ltr">${path}</code>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
  </details>`;
}
