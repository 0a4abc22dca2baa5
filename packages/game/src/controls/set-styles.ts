/**
 * Sets CSS properties of an element through the CSS object model: `<li ${setStyles({ left: '4px' })}>`.
 * Lit's own `styleMap` writes a style attribute at first, which a strict Content Security Policy refuses.
 */
import { nothing, type ElementPart } from 'lit';
import { Directive, PartType, directive, type DirectiveResult, type PartInfo } from 'lit/directive.js';

export type Styles = Readonly<Record<string, string>>;

class SetStyles extends Directive {
  #set: readonly string[] = [];

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('setStyles goes on an element, not in an attribute');
  }

  override update(part: ElementPart, [styles]: [Styles]): typeof nothing {
    const { style } = part.element as HTMLElement;
    for (const name of this.#set) if (!(name in styles)) style.removeProperty(name);
    for (const [name, value] of Object.entries(styles)) {
      if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
    }
    this.#set = Object.keys(styles);
    return nothing;
  }

  override render(_styles: Styles): typeof nothing {
    return nothing;
  }
}

/** @param styles - values by CSS property name (`background-image`, `--tail`); what is left out is removed. */
export const setStyles: (styles: Styles) => DirectiveResult = directive(SetStyles);
