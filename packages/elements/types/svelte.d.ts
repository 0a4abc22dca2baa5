/** The elements in Svelte 5: `import '@requapass/elements/svelte'` once. */
import type { HTMLAttributes } from 'svelte/elements';
import type { RequapassElements } from './elements.js';

export type * from './elements.js';

/** Attributes of an element: its own, those of every element, and each event as `on` and its name. */
export type RequapassAttributes<Tag extends keyof RequapassElements> = HTMLAttributes<
  RequapassElements[Tag]['element']
> &
  RequapassElements[Tag]['inputs'] & {
    [Name in keyof RequapassElements[Tag]['events'] & string as `on${Name}`]?:
      ((event: RequapassElements[Tag]['events'][Name]) => void) | undefined;
  };

type RequapassHTMLElements = { [Tag in keyof RequapassElements]: RequapassAttributes<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends RequapassHTMLElements {}
}
