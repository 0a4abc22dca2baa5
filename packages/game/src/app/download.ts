/** Hands a JSON document to the person as a file. Stays on the device. */
export function downloadJson(fileName: string, value: unknown): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download has its own reference by then; kept a while for slow devices.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
