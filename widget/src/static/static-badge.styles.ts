import { toneInks } from '../view/styles/tone-inks.ts';

const tones = Object.entries(toneInks)
  .map(([tone, ink]) => `[data-tone=${tone}] { color: ${ink}; }`)
  .join('');

/** A pill without a drawing: its words say all. Ground and edge are its ink, thinned. */
export const staticBadgeStyles = `
:host, .pill { all: initial; display: inline-block; block-size: 24px; color-scheme: inherit; }
:host { min-inline-size: min(152px, 100%); vertical-align: middle; }
:host([hidden]) { display: none; }
.pill {
  box-sizing: border-box;
  padding: 3px 9px;
  border: 1px solid;
  border-radius: 12px;
  color: CanvasText;
  background: color-mix(in srgb, currentColor 7%, Canvas);
  font: 500 12px/16px system-ui, sans-serif;
  white-space: nowrap;
}
[data-tone=unavailable] { border-style: dashed; }
a { cursor: pointer; }
${tones}
`;
