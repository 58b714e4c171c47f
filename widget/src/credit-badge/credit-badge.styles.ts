import { iconPaths } from '../view/badge/icon-paths.ts';
import { FOCUS, toneColours } from '../view/styles/tone-colours.ts';

const icons = Object.entries(iconPaths)
  .map(([name, path]) => `[data-icon=${name}]::before { clip-path: path("${path}"); }`)
  .join('\n');

/** Colours in place of custom properties, which a thousand badges would each have to compute. */
const tones = Object.entries(toneColours)
  .map(([tone, { ink, ground, edge }]) => {
    const at = `[data-tone=${tone}]`;
    const which = tone === 'neutral' ? `:is(${at}, [data-tone=unavailable])` : at;
    return `.pill${which} { border-color: ${edge}; background: ${ground}; color: ${ink}; }`;
  })
  .join('\n');

/**
 * The badge: the room it takes before and after it is drawn, its three appearances, and its focus. The drawing is the
 * ground of a pseudo-element, clipped: a policy that forbids images allows it, and it costs no node. What only the card
 * needs comes with the card.
 */
export const creditBadgeStyles = `:host {
  all: initial;
  display: inline-block;
  min-inline-size: min(152px, 100%);
  max-inline-size: 100%;
  block-size: 24px;
  color-scheme: inherit;
  vertical-align: middle;
}
:host([hidden]) { display: none; }
.pill {
  all: initial;
  box-sizing: border-box;
  display: block;
  position: relative;
  inline-size: fit-content;
  max-inline-size: 100%;
  block-size: 24px;
  padding: 3px 9px;
  padding-inline-start: 26px;
  border: 1px solid;
  border-radius: 12px;
  color-scheme: inherit;
  font: 500 12px/16px system-ui, sans-serif;
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
  cursor: pointer;
}
.pill::before {
  content: "";
  position: absolute;
  inset-block-start: 4px;
  inset-inline-start: 7px;
  inline-size: 14px;
  block-size: 14px;
  background: currentColor;
}
${tones}
${icons}
.pill[data-tone=irregular] { font-weight: 400; }
.pill[data-tone=unavailable] { border-style: dashed; }
.pill:hover { border-color: currentColor; }
.pill:focus-visible { outline: 2px solid ${FOCUS}; outline-offset: 2px; }
.pill time { display: none; }
:host([appearance=compact]) { min-inline-size: 24px; inline-size: 24px; }
:host([appearance=compact]) .pill { inline-size: 24px; padding-inline: 0; text-indent: 24px; text-overflow: clip; }
:host([appearance=compact]) .pill::before { inset-inline-start: 4px; }
:host([appearance=detailed]) { block-size: 40px; }
:host([appearance=detailed]) .pill { block-size: 40px; padding-block: 2px; border-radius: 8px; line-height: 18px; align-content: center; }
:host([appearance=detailed]) .pill::before { inset-block: 0; margin-block: auto; }
:host([appearance=detailed]) .pill time { display: block; font-weight: 400; line-height: 16px; }
.failed {
  position: absolute;
  margin: 4px;
  padding: 4px;
  border: 1px solid;
  background: Canvas;
  color: CanvasText;
  font: 12px system-ui, sans-serif;
}
@media (forced-colors: active) {
  .pill { border-color: ButtonText; background: ButtonFace; color: ButtonText; }
  .pill::before { forced-color-adjust: none; background: ButtonText; }
  .pill[data-tone=adverse] { padding-block: 2px; border-width: 2px; }
  .pill[data-tone=adverse]::before { inset-block-start: 3px; }
}
@media print {
  .pill[data-tone] { border-color: currentColor; background: none; color: #000; }
  .pill::before { print-color-adjust: exact; }
}
`;
