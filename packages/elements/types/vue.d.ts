/** The elements in templates of Vue 3: `import '@requapass/elements/vue'` once. */
import type { EmitFn, HTMLAttributes } from 'vue';
import type { RequapassElements } from './elements.js';

export type * from './elements.js';

/** An element as Vue's tools see a component: what it takes, and what it emits. */
export type RequapassComponent<Tag extends keyof RequapassElements> = new () => {
  readonly $props: HTMLAttributes & RequapassElements[Tag]['inputs'];
  readonly $emit: EmitFn<{
    [Name in keyof RequapassElements[Tag]['events']]: (event: RequapassElements[Tag]['events'][Name]) => void;
  }>;
} & RequapassElements[Tag]['element'];

type RequapassComponents = { [Tag in keyof RequapassElements]: RequapassComponent<Tag> };

declare module 'vue' {
  interface GlobalComponents extends RequapassComponents {}
}
