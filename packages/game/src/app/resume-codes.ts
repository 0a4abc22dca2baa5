/** Brings what reads and writes resume codes when one is first wanted: most games go on where they are kept. */
import type * as resumeCode from '../session/resume-code/index.js';

export function loadResumeCodes(): Promise<typeof resumeCode> {
  return import('../session/resume-code/index.js');
}
