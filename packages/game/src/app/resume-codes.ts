/** Brings what reads and writes resume codes when one is first wanted: most games go on where they are kept. */
export function loadResumeCodes(): Promise<typeof import('../session/resume-code/index.js')> {
  return import('../session/resume-code/index.js');
}
