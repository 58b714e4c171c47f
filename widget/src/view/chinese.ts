import { html, type TemplateResult } from 'lit-html';

/** Chinese text, marked as such for fonts and screen readers, and kept from turning the text around it. */
export function chinese(text: string): TemplateResult {
  return html`<bdi lang="zh-Hans">${text}</bdi>`;
}
