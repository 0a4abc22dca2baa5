/** Hands a text to the browser's downloads. Knows no document. */
const KEPT_MS = 60_000;

export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin the download later.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
