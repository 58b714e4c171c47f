/** Marks beside badges, and their tooltip, for one constructable style sheet. Lengths in px, as for flags. */
export const badgeMarkStyles = `
.vouch {
  all: unset;
  box-sizing: border-box;
  position: absolute;
  display: flex;
  gap: 6px;
  align-items: center;
  block-size: 22px;
  padding: 0 8px 0 3px;
  border: 1px solid var(--cl-contested-edge);
  border-radius: 6px;
  background: var(--cl-contested-ground);
  color: var(--cl-contested-ink);
  font: 500 12px/18px var(--cl-font);
  white-space: nowrap;
  cursor: help;
  pointer-events: auto;
}
.vouch[data-kind="unsigned"], .vouch[data-kind="otherIssuer"] { border-color: var(--cl-neutral-edge); background: var(--cl-surface); color: var(--cl-neutral-ink); }
.vouch[data-place="none"] { visibility: hidden; inset: 0 auto auto 0; }
.vouch .sign { inline-size: 14px; text-align: center; font-weight: 700; }
.vouch[data-place="corner"] { block-size: 18px; inline-size: 18px; padding: 0; justify-content: center; border-radius: 9px; }
.vouch[data-place="corner"] .label { display: none; }
.vouch::after { content: ""; position: absolute; inset: -4px; }
.vouch:focus-visible { outline: 2px solid var(--cl-focus); outline-offset: 2px; }
.vouch-tip { inline-size: max-content; max-inline-size: min(320px, calc(100vw - 16px)); padding: 10px 12px; border-radius: 8px; box-shadow: 0 4px 16px rgb(0 0 0 / 0.18); }
.vouch-tip .said { margin-block-start: 4px; color: var(--cl-muted); font-size: 12px; line-height: 18px; }
.vouch-tip .reason + .said { margin-block-start: 8px; }
@media (forced-colors: active) { .vouch, .popup { border-color: CanvasText; background: Canvas; color: CanvasText; } }
`;
