/** What a tone is drawn in: `--cl-ink` on `--cl-ground` within `--cl-edge`. */
export const toneStyles = `
[data-tone="adverse"] { --cl-ink: var(--cl-adverse-ink); --cl-ground: var(--cl-adverse-ground); --cl-edge: var(--cl-adverse-edge); }
[data-tone="irregular"] { --cl-ink: var(--cl-irregular-ink); --cl-ground: var(--cl-irregular-ground); --cl-edge: var(--cl-irregular-edge); }
[data-tone="contested"] { --cl-ink: var(--cl-contested-ink); --cl-ground: var(--cl-contested-ground); --cl-edge: var(--cl-contested-edge); }
[data-tone="recognition"] { --cl-ink: var(--cl-recognition-ink); --cl-ground: var(--cl-recognition-ground); --cl-edge: var(--cl-recognition-edge); }
[data-tone="neutral"], [data-tone="unavailable"] { --cl-ink: var(--cl-neutral-ink); --cl-ground: var(--cl-neutral-ground); --cl-edge: var(--cl-neutral-edge); }
`;

/** The badge. `all: initial` first: what a page sets on the elements around it must not reach in. */
export const badgeStyles = `${toneStyles}
.cl-badge {
  all: initial;
  box-sizing: border-box;
  display: inline-flex;
  align-items: center;
  gap: 5px;
  max-inline-size: 100%;
  block-size: 24px;
  padding-inline: 7px 9px;
  border: 1px solid var(--cl-edge);
  border-radius: 12px;
  background: var(--cl-ground);
  color: var(--cl-ink);
  color-scheme: inherit;
  font: 500 12px/16px var(--cl-font);
  white-space: nowrap;
  cursor: inherit;
}
.cl-badge .cl-label { overflow: hidden; text-overflow: ellipsis; }
.cl-icon { display: block; flex: none; }
.cl-badge[data-tone="irregular"] { font-weight: 400; }
.cl-badge[data-tone="unavailable"] { border-style: dashed; }
@media (forced-colors: active) {
  .cl-badge { border-color: currentColor; background: Canvas; color: CanvasText; }
  .cl-badge[data-tone="adverse"] { border-width: 2px; }
}
`;
