/** Finds what is served beside the bundle that this module ended up in. Knows no file. */

/** Cut from the text: from `new URL(…, import.meta.url)` bundlers take a page for a file to copy, and miss it. */
const moduleFolder = import.meta.url.replace(/[^/?#]*([?#].*)?$/, '');

export function besideModule(path: string): URL {
  return new URL(path, moduleFolder);
}
