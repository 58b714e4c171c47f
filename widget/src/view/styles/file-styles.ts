/** The public file within the card. */
export const fileStyles = `
.cl-card .cl-file-part { display: block; scroll-margin-block-start: 48px; margin-block: 14px; padding-block: 12px; border-block: 1px solid var(--cl-line); }
.cl-card .cl-file-part:focus-visible { outline: 2px solid var(--cl-focus); outline-offset: 2px; border-radius: 2px; }
.cl-card .cl-file { display: block; }
.cl-card .cl-file > h3 { margin-block-start: 0; }
.cl-card .cl-file > .cl-says { margin-block-start: 2px; }
.cl-card .cl-file > .cl-note + .cl-particulars { margin-block-start: 10px; }
.cl-card .cl-market { margin-block: 14px 6px; font-size: 12px; line-height: 18px; color: var(--cl-muted); }
.cl-card .cl-button {
  all: unset;
  box-sizing: border-box;
  display: inline-block;
  margin-block-start: 10px;
  padding: 5px 12px;
  border: 1px solid var(--cl-neutral-edge);
  border-radius: 6px;
  color: var(--cl-link);
  font: 500 13px/20px var(--cl-font);
  cursor: pointer;
}
.cl-card .cl-button:hover { background: var(--cl-neutral-ground); }
.cl-card .cl-button[aria-disabled="true"] { color: var(--cl-muted); cursor: default; }
.cl-card .cl-button:focus-visible { outline: 2px solid var(--cl-focus); outline-offset: 2px; }
@media (forced-colors: active) {
  .cl-card .cl-button { border-color: ButtonText; color: ButtonText; }
}
`;
