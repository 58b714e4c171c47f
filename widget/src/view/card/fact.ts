import { html, nothing } from 'lit-html';

/** A row of facts: its name and its value; nothing where the source gives no value. */
export function fact(name: string, value: unknown): unknown {
  return value === null ? nothing : html`<div class="cl-fact"><dt>${name}</dt><dd>${value}</dd></div>`;
}
