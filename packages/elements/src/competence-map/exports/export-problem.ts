/** Why a form could not be made: a sentence for the person, a code and a message for developers. Knows no screen. */
import type { ExportStrings } from './export-strings.js';
import { CanvasRefusedError } from './to-png.js';

export interface ExportProblem {
  readonly code: 'export-canvas-refused' | 'export-not-loaded' | 'export-failed';
  readonly sentence: keyof ExportStrings;
  /** In English. */
  readonly message: string;
}

export function exportProblem(error: unknown): ExportProblem {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof CanvasRefusedError) {
    return { code: 'export-canvas-refused', sentence: 'exportsCanvasRefused', message };
  }
  // Browsers word it differently: a module that does not come.
  if (/import|module|fetch|chunk/i.test(message)) {
    return { code: 'export-not-loaded', sentence: 'exportsNotLoaded', message };
  }
  return { code: 'export-failed', sentence: 'exportsFailed', message };
}
