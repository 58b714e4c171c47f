import { html, svg, type TemplateResult } from 'lit-html';

/** What a drawing stands for. Shape carries the meaning; colour only repeats it. */
export type IconName =
  | 'listed'
  | 'irregular'
  | 'contested'
  | 'recognition'
  | 'toldOnly'
  | 'sameName'
  | 'noEntry'
  | 'notCovered'
  | 'notChecked'
  | 'unavailable';

/** Edge of an icon where none is given, in CSS pixels; the grid that the shapes are drawn on. */
const GRID = 16;

const drawing =
  (shape: TemplateResult) =>
  (size: number = GRID): TemplateResult =>
    html`<svg class="cl-icon" width=${size} height=${size} viewBox="0 0 16 16" fill="none" aria-hidden="true" focusable="false">${shape}</svg>`;

/** A filled pennant that carries two lines of writing. */
const listed = svg`<g>
  <path fill="currentColor" d="M2.5 1.25a.75.75 0 0 1 1.5 0v13.5a.75.75 0 0 1-1.5 0z" />
  <path fill="currentColor" fill-rule="evenodd" d="M5 2h9.6l-2.3 4 2.3 4H5zm1.75 2.1v1.2h4v-1.2zm0 2.6v1.2h2.75v-1.2z" />
</g>`;

/** A sheet with lines of writing and a gap among them: an outline, without a flag. */
const irregular = svg`<g stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round">
  <path d="M3.2 1.8h6.6l3 3v9.4H3.2z" />
  <path d="M5.8 6.2h4.4M5.8 8.8h1.1m2.2 0h1.1M5.8 11.4h4.4" />
</g>`;

/** The pennant, and a voice beside it. */
const contested = svg`<g>
  <path fill="currentColor" d="M2 1.25a.75.75 0 0 1 1.5 0v13.5a.75.75 0 0 1-1.5 0z" />
  <path fill="currentColor" d="M4.5 1.75h9l-1.6 2.5H8a2.4 2.4 0 0 0-2.4 2.4v.6H4.5z" />
  <path fill="currentColor" fill-rule="evenodd" d="M8.4 5.6h5.2a1.4 1.4 0 0 1 1.4 1.4v3.2a1.4 1.4 0 0 1-1.4 1.4h-2L9.2 14v-2.4h-.8A1.4 1.4 0 0 1 7 10.2V7a1.4 1.4 0 0 1 1.4-1.4zm.6 2.4v1.2h1.1V8zm1.9 0v1.2H12V8z" />
</g>`;

/** An outlined rosette with two tails. */
const recognition = svg`<g stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round">
  <circle cx="8" cy="6" r="4.3" />
  <circle cx="8" cy="6" r="1.3" />
  <path d="M5.5 9.8 4.4 14.3 8 12.7l3.6 1.6-1.1-4.5" />
</g>`;

/** Lines of writing in a frame. */
const toldOnly = svg`<g stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round">
  <path d="M2 3.2h12v9.6H2z" />
  <path d="M4.8 6.6h6.4M4.8 9.4h4" />
</g>`;

/** A hollow ring around “about equal”. */
const sameName = svg`<g stroke="currentColor" stroke-width="1.4" stroke-linecap="round">
  <circle cx="8" cy="8" r="6.3" />
  <path d="M4.9 7.1c1-1 2-1 3.1-.2s2.1.8 3.1-.2M4.9 10c1-1 2-1 3.1-.2s2.1.8 3.1-.2" />
</g>`;

/** A magnifier over lines of writing; never a tick, for nothing was confirmed. */
const noEntry = svg`<g stroke="currentColor" stroke-width="1.4" stroke-linecap="round">
  <path d="M1.7 3h10.6M1.7 6.5h3M1.7 10h2.6" />
  <circle cx="9.7" cy="9" r="3.3" />
  <path d="m12.2 11.5 2.3 2.3" />
</g>`;

/** A broken outline: outside what the register holds. */
const notCovered = svg`<g stroke="currentColor" stroke-width="1.4" stroke-linecap="round">
  <circle cx="8" cy="8" r="6.3" stroke-dasharray="2.5 3.155" />
</g>`;

/** Three dots: nobody was asked. */
const notChecked = svg`<g fill="currentColor">
  <circle cx="3" cy="8" r="1.4" /><circle cx="8" cy="8" r="1.4" /><circle cx="13" cy="8" r="1.4" />
</g>`;

/** A clock whose rim is broken. */
const unavailable = svg`<g stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round">
  <path d="M11.6 2.85A6.3 6.3 0 1 0 14.2 9.2" />
  <path d="M13.7 5.2 14 6" />
  <path d="M8 4.5V8l2.5 1.7" />
</g>`;

/** Inline drawings of the product, hidden from assistive technology: the words beside them say the same. */
export const icons: Readonly<Record<IconName, (size?: number) => TemplateResult>> = {
  listed: drawing(listed),
  irregular: drawing(irregular),
  contested: drawing(contested),
  recognition: drawing(recognition),
  toldOnly: drawing(toldOnly),
  sameName: drawing(sameName),
  noEntry: drawing(noEntry),
  notCovered: drawing(notCovered),
  notChecked: drawing(notChecked),
  unavailable: drawing(unavailable),
};
