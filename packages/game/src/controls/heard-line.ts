/**
 * What a screen reader is told after a step: what changed, the line somebody says, or nothing where the new bubble
 * takes the focus and is read there. Knows no element.
 */
import type { Intent } from '../session/snapshot.js';
import { screenOf } from './content-screens.js';
import { nameOf, type ScreenContext } from './context.js';
import { plainText } from './rich-text.js';

/** An empty line silences the one before; null leaves it. */
export function heardLine(context: ScreenContext, intent: Intent | null): string | null {
  const { screen } = context.snapshot;
  if (screen.kind !== 'mission') return '';
  const { content } = screen.view;
  if (content.kind === 'say') {
    const words = plainText(context.t.content(content.text));
    return content.who === null
      ? words
      : context.t.ui('speech.line', { name: nameOf(context, content.who), words });
  }
  if (screenOf(content).isSpoken) return '';
  return intent?.type === 'act'
    ? (screenOf(content).announcement?.(context, content, intent.action) ?? null)
    : null;
}
