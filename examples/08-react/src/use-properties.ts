/** Objects for a custom element that may not be defined yet. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Sets properties of an element whenever one of them changes. React does so by itself once the element is defined;
 * before, it writes an attribute, and an object becomes the text `[object Object]`.
 */
export function useProperties<E extends HTMLElement>(properties: Partial<E>): RefObject<E | null> {
  const element = useRef<E>(null);
  useLayoutEffect(() => {
    if (element.current) Object.assign(element.current, properties);
    // One dependency a value, so that what stayed the same is not set again.
  }, Object.values(properties));
  return element;
}
