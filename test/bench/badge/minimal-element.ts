import { html, LitElement } from 'lit';

/** The least that Lit can draw with the text of a badge: what a thousand badges are held against. */
class MinimalElement extends LitElement {
  static override properties = { label: {} };
  declare label: string;

  override render() {
    return html`<span>${this.label}</span>`;
  }
}

customElements.define('minimal-element', MinimalElement);
