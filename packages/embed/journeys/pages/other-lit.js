/** An element of the page's own, drawn by the Lit of another major version. */
import { LitElement, html } from 'lit-2';

class OtherElement extends LitElement {
  render() {
    return html`<p>Drawn by Lit 2</p>`;
  }
}
customElements.define('other-element', OtherElement);
