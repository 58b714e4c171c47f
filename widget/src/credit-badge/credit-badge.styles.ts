import { baseStyles } from '../view/styles/base-styles.ts';

/**
 * The badge: its fixed size before and after it is drawn, its three appearances, and its focus. What only the card
 * needs comes with the card.
 */
export const creditBadgeStyles = `${baseStyles}
:host {
  all: initial;
  display: inline-block;
  min-inline-size: 96px;
  max-inline-size: 100%;
  block-size: 24px;
  color-scheme: inherit;
  vertical-align: middle;
}
:host([hidden]) { display: none; }
:host([appearance="compact"]) { min-inline-size: 24px; inline-size: 24px; }
:host([appearance="compact"]) .cl-badge { inline-size: 24px; padding: 0; justify-content: center; }
:host([appearance="compact"]) .cl-label { position: absolute; inline-size: 1px; block-size: 1px; clip-path: inset(50%); }
:host([appearance="detailed"]) { block-size: 40px; }
:host([appearance="detailed"]) .cl-badge { display: inline-grid; grid: 18px 16px / auto 1fr; gap: 0 6px; block-size: 40px; padding: 2px 10px; border-radius: 8px; }
:host([appearance="detailed"]) .cl-day { display: block; grid-area: 2 / 2; font-weight: 400; }
.cl-day { display: none; }
.pill {
  all: initial;
  position: relative;
  display: inline-flex;
  max-inline-size: 100%;
  border-radius: 12px;
  color-scheme: inherit;
  cursor: pointer;
}
.pill:hover .cl-badge { border-color: var(--cl-ink); }
.pill:focus-visible { outline: 2px solid var(--cl-focus); outline-offset: 2px; }
.pill[aria-busy="true"] { cursor: progress; }
.cl-unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { .cl-badge { border-color: currentColor; background: none; color: #000; } }
`;
