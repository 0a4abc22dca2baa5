/**
 * Ways out of the game for words the person wants to take along: the clipboard, the device's own sharing, paper.
 * Each only when they ask; none of them throws. Knows no sentence.
 */
export type Shared = 'shared' | 'copied' | 'cancelled' | 'failed';

export interface HandOver {
  /** @returns false when the browser refuses, as it may in a frame on another site. */
  copy(text: string): Promise<boolean>;
  /** Where the device has no sharing, the words go to the clipboard. */
  share(text: string, title: string): Promise<Shared>;
  print(): void;
}

export const browserHandOver: HandOver = {
  copy: copyText,
  async share(text, title) {
    if (typeof navigator.share === 'function') {
      try {
        await navigator.share({ text, title });
        return 'shared';
      } catch (error) {
        if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
      }
    }
    return (await copyText(text)) ? 'copied' : 'failed';
  },
  print: () => window.print(),
};

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text);
  }
}

/** The old way still works in frames that may not write to the clipboard. */
function copySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('readonly', '');
  field.style.setProperty('position', 'fixed');
  field.style.setProperty('opacity', '0');
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
  }
}
