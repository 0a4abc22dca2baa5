/** The elements in JSX, as React 19 takes them: `import '@requapass/elements/react'` once. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { RequapassElements } from './elements.js';

export type * from './elements.js';

/** Props of an element: its own, those of every element, and each event as `on` and its name. */
export type RequapassProps<Tag extends keyof RequapassElements> = DetailedHTMLProps<
  HTMLAttributes<RequapassElements[Tag]['element']>,
  RequapassElements[Tag]['element']
> &
  RequapassElements[Tag]['inputs'] & {
    [Name in keyof RequapassElements[Tag]['events'] & string as `on${Name}`]?:
      ((event: RequapassElements[Tag]['events'][Name]) => void) | undefined;
  };

type RequapassIntrinsicElements = { [Tag in keyof RequapassElements]: RequapassProps<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends RequapassIntrinsicElements {}
  }
}
