/** The card. Lengths are in px throughout: the root font size of a foreign page must not resize it. */
export const cardStyles = `
.cl-card {
  all: initial;
  box-sizing: border-box;
  display: block;
  padding: 16px;
  background: var(--cl-surface);
  color: var(--cl-text);
  color-scheme: inherit;
  font: 13px/20px var(--cl-font);
  overflow-wrap: anywhere;
  text-align: start;
}
.cl-card * { box-sizing: border-box; }
.cl-card p, .cl-card h2, .cl-card h3, .cl-card h4, .cl-card h5, .cl-card dl, .cl-card dd, .cl-card ul, .cl-card ol { margin: 0; padding: 0; }
.cl-card ul, .cl-card ol { list-style: none; }
.cl-card strong { font-weight: 600; }
.cl-card .cl-outcome { position: sticky; z-index: 1; inset-block-start: 0; display: flex; align-items: center; gap: 8px; margin: -16px -16px 0; padding: 10px 44px 10px 16px; background: var(--cl-ground); border-block-end: 1px solid var(--cl-edge); color: var(--cl-ink); font-size: 14px; }
.cl-card .cl-company { display: block; margin-block-start: 14px; }
.cl-card .cl-name { font-size: 16px; line-height: 24px; font-weight: 600; }
.cl-card .cl-name-en { color: var(--cl-muted); }
.cl-card > .cl-code { margin-block-start: 14px; }
.cl-card .cl-company .cl-code { margin-block-start: 4px; }
.cl-card .cl-code { color: var(--cl-muted); font-size: 12px; line-height: 18px; font-weight: 400; }
.cl-card .cl-number { color: var(--cl-text); font-family: ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace; letter-spacing: 0.3px; white-space: nowrap; }
.cl-card .cl-says { margin-block-start: 12px; font-size: 14px; line-height: 22px; }
.cl-card .cl-note, .cl-card .cl-aside { display: block; margin-block-start: 4px; color: var(--cl-muted); font-size: 12px; line-height: 18px; }
.cl-card h3 { margin-block-start: 18px; font-size: 12px; line-height: 18px; font-weight: 600; color: var(--cl-muted); }
.cl-card h5 { font-size: 12px; line-height: 18px; font-weight: 400; color: var(--cl-muted); }
.cl-card .cl-entry { display: block; margin-block-start: 8px; padding: 12px; border: 1px solid var(--cl-line); border-inline-start: 3px solid var(--cl-edge); border-radius: 4px; }
.cl-card .cl-entry[data-tone="irregular"], .cl-card .cl-entry[data-tone="neutral"] { border-inline-start: 1px solid var(--cl-line); }
.cl-card .cl-entry[data-tone="irregular"] { border-inline-start-width: 3px; border-inline-start-style: dotted; border-inline-start-color: var(--cl-edge); }
.cl-card .cl-entry:is([data-tone="irregular"], [data-tone="neutral"], [data-tone="recognition"]) h4 { font-weight: 500; }
.cl-card[data-tone="irregular"] .cl-outcome strong { font-weight: 500; }
.cl-card h4 { font-size: 14px; line-height: 22px; font-weight: 600; }
.cl-card .cl-dispute { display: flex; gap: 8px; margin-block-end: 8px; padding: 8px 10px; border-radius: 4px; background: var(--cl-contested-ground); color: var(--cl-contested-ink); font-weight: 600; }
.cl-card .cl-dispute .cl-icon { margin-block-start: 2px; }
.cl-card dl { display: block; margin-block-start: 8px; }
.cl-card .cl-fact { display: grid; grid-template-columns: clamp(84px, 24%, 152px) 1fr; gap: 0 12px; padding-block: 4px; }
.cl-card dt { color: var(--cl-muted); font-size: 12px; line-height: 20px; }
.cl-card dd { min-inline-size: 0; }
.cl-card .cl-line { display: block; }
.cl-card .cl-line + .cl-line { margin-block-start: 2px; }
.cl-card .cl-original { color: var(--cl-muted); }
.cl-card dd li { position: relative; margin-block-start: 4px; padding-inline-start: 12px; }
.cl-card dd li::before { content: "–"; position: absolute; inset-inline-start: 0; color: var(--cl-muted); }
.cl-card .cl-muted { color: var(--cl-muted); font-size: 12px; }
.cl-card .cl-measures li { position: relative; margin-block-start: 6px; padding-inline-start: 12px; }
.cl-card .cl-measures li::before { content: "–"; position: absolute; inset-inline-start: 0; color: var(--cl-muted); }
.cl-card .cl-measures .cl-aside { margin-block-start: 0; }
.cl-card .cl-measures { margin-block-end: 8px; }
.cl-card .cl-stages, .cl-card .cl-steps { counter-reset: place; }
.cl-card dd :is(.cl-stages, .cl-steps) li { margin-block-start: 2px; padding-inline-start: 24px; counter-increment: place; }
.cl-card dd .cl-stages li { padding-inline-start: 18px; }
.cl-card dd .cl-stages li::before { content: counter(place) "."; }
.cl-card dd .cl-steps li { padding-block: 2px; }
.cl-card dd .cl-steps li::before { content: counter(place); inset-block-start: 4px; box-sizing: border-box; inline-size: 16px; block-size: 16px; border: 1px solid var(--cl-neutral-edge); border-radius: 8px; color: var(--cl-muted); font-size: 10px; line-height: 14px; text-align: center; }
.cl-card dd .cl-steps li:is([data-step="done"], [data-step="reached"])::before { border-color: var(--cl-neutral-ink); background: var(--cl-neutral-ink); color: var(--cl-surface); }
.cl-card dd .cl-steps li[data-step="reached"] { font-weight: 600; }
.cl-card .cl-fold { display: block; }
.cl-card .cl-fold summary { padding-block: 3px; }
.cl-card .cl-affiliates { margin-block-start: 4px; font-size: 12px; line-height: 18px; }
.cl-card .cl-affiliates li { margin-block-start: 4px; }
.cl-card .cl-differ { margin-block-start: 2px; font-size: 12px; line-height: 18px; font-weight: 600; }
.cl-card .cl-sources ul[data-differ] li { margin-block-start: 4px; padding-inline-start: 8px; border-inline-start: 2px solid var(--cl-line); }
.cl-card .cl-sources .cl-aside { margin-block-start: 0; }
.cl-card .cl-particulars { display: block; margin-block-start: 6px; border-block-start: 1px solid var(--cl-line); }
.cl-card .cl-particulars + .cl-particulars { margin-block-start: 0; }
.cl-card summary { margin-inline: -4px; padding: 8px 4px; border-radius: 4px; color: var(--cl-link); cursor: pointer; }
.cl-card .cl-particulars dl { margin-block: 4px 8px; }
.cl-card .cl-sources { display: block; padding-block-start: 8px; border-block-start: 1px solid var(--cl-line); }
.cl-card details.cl-consulted { display: block; margin-block-start: 12px; }
.cl-card details.cl-consulted summary { font-size: 12px; line-height: 18px; }
.cl-card .cl-consulted li { margin-block-start: 4px; font-size: 12px; line-height: 18px; }
.cl-card .cl-sources li { font-size: 12px; line-height: 20px; }
.cl-card .cl-link { color: var(--cl-link); text-decoration: underline; text-underline-offset: 2px; cursor: pointer; }
.cl-card .cl-age { margin-block-start: 14px; font-size: 12px; line-height: 18px; }
.cl-card .cl-footer { display: block; margin-block-start: 10px; padding-block-start: 10px; border-block-start: 1px solid var(--cl-line); color: var(--cl-muted); font-size: 12px; line-height: 18px; }
.cl-card :is(a, summary):focus-visible { outline: 2px solid var(--cl-focus); outline-offset: 2px; border-radius: 2px; }
.cl-unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 379px) {
  .cl-card .cl-fact { display: block; }
  .cl-card .cl-entry { padding: 10px; }
}
@media (forced-colors: active) {
  .cl-card .cl-entry { border-inline-start-color: CanvasText; }
  .cl-card .cl-steps li::before { forced-color-adjust: none; border-color: CanvasText; background: Canvas; color: CanvasText; }
  .cl-card .cl-dispute { border: 1px solid CanvasText; }
}
`;
