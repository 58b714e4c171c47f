import { baseStyles } from '@credit-lens/widget/view';

/** Lengths in px: the root font size of a page must not resize what is drawn over it. */
const ownStyles = `
:host {
  all: initial !important;
  position: absolute !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  margin: 0 !important;
  z-index: 2147483647 !important;
  color-scheme: inherit !important;
  direction: ltr !important;
  contain: style !important;
}
.popup {
  all: initial;
  box-sizing: border-box;
  position: fixed;
  margin: 0;
  padding: 0;
  border: 1px solid var(--cl-line);
  background: var(--cl-surface);
  color: var(--cl-text);
  color-scheme: inherit;
  font: 13px/20px var(--cl-font);
  text-align: start;
  overflow-wrap: anywhere;
  pointer-events: auto;
}
.popup:not(:popover-open) { display: none; }
@media print { :host { display: none !important; } }
`;

/** The overlay itself and what opens in it, for one constructable style sheet. */
export const overlayStyles = baseStyles + ownStyles;
