/** Styles of the host that hold where a page's reset took them away. Knows no declaration. */
import { type CSSResult, unsafeCSS } from 'lit';

/** The same rule of `:host`, each declaration important, for the state `unstyled`: nothing less brings it back. */
export function inSpiteOfAll({ cssText }: CSSResult): CSSResult {
  return unsafeCSS(cssText.replace(':host', ':host(:state(unstyled))').replace(/[;}]/g, ' !important$&'));
}
