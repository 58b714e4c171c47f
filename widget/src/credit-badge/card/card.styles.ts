import { toneStyles } from '../../view/styles/badge-styles.ts';
import { recordStyles } from '../../view/styles/record-styles.ts';
import { tokens } from '../../view/styles/tokens.ts';

/** The card above the page. */
export const openedCardStyles = `${tokens}${toneStyles}${recordStyles}
.cl-icon { display: block; flex: none; }
.popover {
  box-sizing: border-box;
  position: fixed;
  margin: 0;
  padding: 0;
  border: 1px solid var(--cl-line);
  border-radius: 8px;
  background: var(--cl-surface);
  box-shadow: 0 8px 28px rgb(0 0 0 / 18%), 0 1px 3px rgb(0 0 0 / 14%);
  color: var(--cl-text);
  color-scheme: inherit;
  overflow: auto;
  overscroll-behavior: contain;
}
.popover:focus-visible { outline: 2px solid var(--cl-focus); outline-offset: 1px; }
.close {
  all: initial;
  position: sticky;
  z-index: 2;
  inset-block-start: 7px;
  float: inline-end;
  margin: 7px 9px -35px;
  display: grid;
  place-items: center;
  inline-size: 28px;
  block-size: 28px;
  border-radius: 4px;
  color: var(--cl-text);
  color-scheme: inherit;
  cursor: pointer;
}
.close:hover { background: var(--cl-line); }
.close:focus-visible { outline: 2px solid var(--cl-focus); }
.cl-card .cl-verification { margin-block-start: 10px; font-size: 12px; line-height: 18px; }
`;
