/** Text to paste into a form or a CV: the skills of Europass by family, and all sentences in a row. Knows no page. */
import type { ExportDocument, ExportEntry } from './document-model.js';

/** By family, one bullet a competence, with where it comes from at the end. */
export function toEuropassText(document: ExportDocument): string {
  const told = document.entries.filter(({ cv }) => cv !== null);
  const poles = [...new Set(told.map(({ poleName }) => poleName))];
  const families = poles.map((pole) => {
    const lines = told.filter(({ poleName }) => poleName === pole).map(bullet);
    return [pole, ...lines].join('\n');
  });
  return [...families, document.how.join('\n')].join('\n\n') + '\n';
}

function bullet({ short, cv }: ExportEntry): string {
  const said = cv?.text ?? '';
  // Where nothing but a level is known the sentence begins with the name already.
  return said.startsWith(`${short}.`) ? `• ${said}` : `• ${short}. ${said}`;
}
