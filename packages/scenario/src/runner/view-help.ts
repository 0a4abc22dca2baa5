/** Help as a screen sees it: somebody to ask, and whether they were asked. */
import type { Help } from '../mission.js';
import type { HelpView } from '../run.js';

/** Null where nobody is to ask. */
export function viewHelp(help: Help | undefined, isAsked: boolean): HelpView | null {
  return help ? { who: help.who, text: help.text, isAsked } : null;
}
