import { toneColours } from '../view/styles/tone-colours.ts';

const tones = Object.entries(toneColours)
  .map(
    ([tone, { ink, ground, edge }]) =>
      `[data-tone="${tone}"] { border-color: ${edge}; background: ${ground}; color: ${ink}; }`,
  )
  .join('');

/** A pill without a drawing: its words say all, and its colours and border repeat it. */
export const staticBadgeStyles = `
:host { all: initial; display: inline-block; min-inline-size: min(152px, 100%); block-size: 24px; color-scheme: inherit; vertical-align: middle; }
:host([hidden]) { display: none; }
.pill {
  all: initial;
  box-sizing: border-box;
  display: inline-block;
  block-size: 24px;
  padding: 3px 9px;
  border: 1px dashed GrayText;
  border-radius: 12px;
  color-scheme: inherit;
  color: CanvasText;
  font: 500 12px/16px system-ui, sans-serif;
  white-space: nowrap;
}
[data-tone] { border-style: solid; }
a { cursor: pointer; }
${tones}
`;
