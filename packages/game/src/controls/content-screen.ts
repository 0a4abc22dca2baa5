/**
 * What a kind of screen content brings to the control layer. Types only; the kinds are listed in
 * `content-screens.ts`.
 */
import type { CSSResult, TemplateResult } from 'lit';
import type { Action, RunContent } from '@requapass/scenario';
import type { ScreenContext } from './context.js';

/** What a screen consists of, in the order keyboards and screen readers meet it. */
export interface ScreenParts {
  /** Over the picture, before the panel. */
  readonly before?: TemplateResult;
  /** Under the picture, or beside it: words and choices. */
  readonly panel?: TemplateResult;
  /** Over the picture, after the panel. */
  readonly after?: TemplateResult;
  /** What ends it. */
  readonly foot?: TemplateResult;
  /** Instead of the picture. */
  readonly page?: TemplateResult;
}

/** How one kind of content is shown. The same parts flow as a page in the text layout. */
export interface ContentScreen<C extends RunContent = RunContent> {
  /** People speak: words hang over the picture, which keeps room for them and comes closer. */
  readonly isSpoken: boolean;
  /** Its own styles, when it comes late: they are added with it. */
  readonly styles?: CSSResult;
  parts(context: ScreenContext, content: C): ScreenParts;
  /** What screen readers hear after an action that stays on this screen; nothing when it is empty. */
  announcement?(context: ScreenContext, content: C, action: Action): string;
  /** Where the focus goes after an action that stays on this screen: the first selector that is there. */
  focusAfter?(action: Action): readonly string[];
}
