/**
 * Keeps the page's own globals as they are while the sound engine is evaluated.
 *
 * howler 2.2.4 is UMD: it puts `Howl`, `Howler`, `HowlerGlobal` and `Sound` on the window, in place of what
 * a page may have there, and where a page has an AMD loader (Moodle has) it calls its `define`, which
 * then fails. This module is imported just before it; no other code runs in between, and the microtask
 * restores everything even when the engine throws.
 */
const page = globalThis as unknown as Record<string, unknown>;
const before = ['Howl', 'Howler', 'HowlerGlobal', 'Sound', 'define'].map((name) => ({
  name,
  isThere: name in page,
  value: page[name],
}));

page['define'] = undefined;
queueMicrotask(() => {
  for (const { name, isThere, value } of before) {
    if (isThere) page[name] = value;
    else Reflect.deleteProperty(page, name);
  }
});

export {};
