/** Flags, their tooltip and the frame of the card, for one constructable style sheet. */
export const drawingStyles = `
.flag { display: block; font: 13px/20px var(--cl-font); color-scheme: inherit; }
.flag[hidden], .line[hidden] { display: none; }
[data-tone="adverse"] { --ink: var(--cl-adverse-ink); --ground: var(--cl-adverse-ground); --edge: var(--cl-adverse-edge); }
[data-tone="irregular"] { --ink: var(--cl-irregular-ink); --ground: var(--cl-surface); --edge: var(--cl-irregular-edge); }
[data-tone="contested"] { --ink: var(--cl-contested-ink); --ground: var(--cl-contested-ground); --edge: var(--cl-contested-edge); }
[data-tone="neutral"] { --ink: var(--cl-neutral-ink); --ground: var(--cl-surface); --edge: var(--cl-neutral-edge); }
.line { position: absolute; block-size: 2px; border-radius: 1px; background: var(--edge); pointer-events: none; }
[data-tone="irregular"] .line { background: repeating-linear-gradient(90deg, var(--edge) 0 5px, transparent 5px 8px); block-size: 1px; }
[data-tone="neutral"] .line { background: repeating-linear-gradient(90deg, var(--cl-neutral-ink) 0 2px, transparent 2px 5px); block-size: 1px; }
.mark {
  all: unset;
  box-sizing: border-box;
  position: absolute;
  display: grid;
  place-items: center;
  inline-size: 20px;
  block-size: 20px;
  border: 1px solid var(--edge);
  border-radius: 6px;
  background: var(--ground);
  color: var(--ink);
  cursor: pointer;
  pointer-events: auto;
}
[data-tone="irregular"] .mark { border-style: dotted; }
[data-tone="neutral"] .mark { border-radius: 10px; border-color: transparent; }
[data-tone="neutral"][data-side="corner"] .mark { border-radius: 8px; }
[data-tone="neutral"][data-side="corner"] .mark .cl-icon { inline-size: 14px; block-size: 14px; }
[data-side="corner"] .mark { inline-size: 16px; block-size: 16px; border-radius: 5px; }
[data-side="corner"] .mark .cl-icon { inline-size: 11px; block-size: 11px; }
.mark::after { content: ""; position: absolute; inset: -3px; }
[data-side="corner"] .mark::after { inset: -5px; }
.mark:hover, .mark[aria-expanded="true"] { background: var(--ink); border-color: var(--ink); color: var(--cl-surface); }
.mark:focus-visible { outline: 2px solid var(--cl-focus); outline-offset: 2px; }
.flag[data-sought] .mark:focus { outline: 2px solid var(--cl-focus); outline-offset: 2px; }
.tip { overflow: auto; inline-size: max-content; max-inline-size: min(320px, calc(100vw - 16px)); padding: 10px 12px; border-radius: 8px; box-shadow: 0 4px 16px rgb(0 0 0 / 0.18); }
.tip p, .tip ul { margin: 0; padding: 0; list-style: none; }
.tip .company { font-weight: 600; }
.tip .code { font-family: ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace; font-size: 12px; line-height: 18px; color: var(--cl-muted); }
.tip .head { margin-block-start: 6px; display: flex; gap: 7px; align-items: flex-start; color: var(--ink); font-weight: 600; }
.tip [data-tone="irregular"] .head { font-weight: 500; }
.tip .head .cl-icon { margin-block-start: 2px; }
.tip li { margin-block-start: 6px; }
.tip .owner, .tip .foot { display: block; color: var(--cl-muted); font-size: 12px; line-height: 18px; }
.tip .foot, .tip .from { margin-block-start: 8px; }
.dialog {
  display: flex;
  flex-direction: column;
  inline-size: 400px;
  max-inline-size: calc(100vw - 16px);
  max-block-size: min(620px, calc(100vh - 16px));
  border-radius: 10px;
  overflow: hidden;
  box-shadow: 0 12px 40px rgb(0 0 0 / 0.26), 0 2px 6px rgb(0 0 0 / 0.12);
}
.dialog:focus-visible { outline: 2px solid var(--cl-focus); outline-offset: -2px; }
.scroll { flex: 1; min-block-size: 0; overflow: auto; overscroll-behavior: contain; }
.close {
  all: unset;
  position: absolute;
  inset-block-start: 6px;
  inset-inline-end: 6px;
  z-index: 2;
  display: grid;
  place-items: center;
  inline-size: 32px;
  block-size: 32px;
  border-radius: 6px;
  color: var(--cl-muted);
  cursor: pointer;
}
.close:hover { background: color-mix(in srgb, currentColor 14%, transparent); }
.close:focus-visible, .button:focus-visible, .scroll:focus-visible { outline: 2px solid var(--cl-focus); outline-offset: -2px; }
.pane { display: block; padding: 16px; }
.known { padding-block-start: 0; }
.doubt { padding-block-start: 0; }
.doubt h3 { margin: 12px 0 0; font-size: 12px; line-height: 18px; font-weight: 600; color: var(--cl-muted); }
.known h3 { margin: 16px 0 0; font-size: 12px; line-height: 18px; font-weight: 600; color: var(--cl-muted); }
.known h3 + p { margin-block-start: 2px; }
.pane h2 { display: flex; gap: 8px; align-items: center; margin: 0 36px 0 0; font-size: 14px; line-height: 20px; font-weight: 600; }
.pane p { margin: 10px 0 0; }
.pane ul { margin: 12px 0 0; padding: 0; list-style: none; }
.pane li { padding: 12px; border: 1px solid var(--cl-line); border-radius: 6px; }
.pane li + li { margin-block-start: 8px; }
.pane .dispute { display: flex; gap: 6px; margin: 0 0 8px; color: var(--cl-contested-ink); font-weight: 600; }
.pane .dispute .cl-icon { flex: none; margin-block-start: 3px; }
.pane .muted { color: var(--cl-muted); font-size: 12px; line-height: 18px; }
.pane .code { font-family: ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace; letter-spacing: 0.3px; }
.note { display: flex; gap: 8px; padding: 10px 44px 10px 16px; border-block-end: 1px solid var(--cl-line); background: var(--cl-contested-ground); color: var(--cl-contested-ink); }
.note.source { background: var(--cl-surface); color: var(--cl-text); font-size: 12px; line-height: 18px; }
.button {
  all: unset;
  box-sizing: border-box;
  display: inline-block;
  margin-block-start: 10px;
  padding: 5px 12px;
  border: 1px solid var(--cl-neutral-edge);
  border-radius: 6px;
  color: var(--cl-link);
  font-weight: 500;
  cursor: pointer;
}
.button:hover { background: var(--cl-neutral-ground); }
.back { margin: 0; padding: 10px 16px; border-width: 0 0 1px; border-radius: 0; inline-size: 100%; padding-inline-end: 44px; }
.wait { display: flex; align-items: center; gap: 10px; min-block-size: 72px; padding: 16px 44px 16px 16px; color: var(--cl-muted); }
.wait::before { content: ""; flex: none; inline-size: 14px; block-size: 14px; border: 2px solid var(--cl-neutral-edge); border-block-start-color: var(--cl-link); border-radius: 50%; animation: turn 0.9s linear infinite; }
@keyframes turn { to { rotate: 1turn; } }
@media (prefers-reduced-motion: reduce) { .wait::before { animation: none; } }
@media (forced-colors: active) {
  .mark, .popup { border-color: CanvasText; background: Canvas; color: CanvasText; }
  [data-tone="adverse"] .mark { border-width: 2px; }
  .line { background: CanvasText; }
  [data-tone="irregular"] .line { background: none; border-block-end: 1px dotted CanvasText; block-size: 0; }
}
`;
