import type { Tone } from '../view/badge/badge-label.ts';
import { FOCUS, toneColours } from '../view/styles/tone-colours.ts';

/** How much a badge shows: a line, the drawing alone, or with the day of the answer. */
export type Appearance = 'inline' | 'compact' | 'detailed';

/** The room that a badge takes before and after it is drawn, and what is alike on all. */
export const firstRules = `:host {
  display: inline-block;
  min-inline-size: min(152px, 100%);
  max-inline-size: 100%;
  block-size: 24px;
  vertical-align: middle;
}
:host([hidden]) { display: none; }
.pill {
  all: initial;
  box-sizing: border-box;
  display: block;
  inline-size: fit-content;
  max-inline-size: 100%;
  block-size: 24px;
  padding: 3px 9px;
  padding-inline-start: 26px;
  border: 1px solid;
  border-radius: 12px;
  background: border-box no-repeat;
  color-scheme: inherit;
  font: 500 12px/16px system-ui, sans-serif;
  white-space: nowrap;
  overflow: clip;
  text-overflow: ellipsis;
  cursor: pointer;
}
`;

/** Colours in place of custom properties, which a thousand badges would each have to compute. */
export function toneRules(pill: string, tone: Tone): string {
  const { edge, ground, ink } = toneColours[tone === 'unavailable' ? 'neutral' : tone];
  const quieter = { irregular: 'font-weight:400', unavailable: 'border-style:dashed' }[tone as string] ?? '';
  const forced =
    tone === 'adverse' ? `@media (forced-colors:active){${pill}{padding-block:2px;border-width:2px}}` : '';
  return `${pill}{border-color:${edge};background-color:${ground};color:${ink};${quieter}}${forced}`;
}

/** What an appearance changes, and where its drawing stands: from the start and from the top, in CSS pixels. */
export const appearances: Readonly<
  Record<Appearance, { readonly rules: string; readonly start: number; readonly top: number }>
> = {
  inline: { rules: '', start: 8, top: 5 },
  compact: {
    rules: `:host([appearance=compact]) { min-inline-size: 24px; inline-size: 24px; }
:host([appearance=compact]) .pill { inline-size: 24px; padding-inline: 0; text-indent: 24px; text-overflow: clip; }
`,
    start: 5,
    top: 5,
  },
  detailed: {
    rules: `:host([appearance=detailed]) { block-size: 40px; }
:host([appearance=detailed]) .pill { block-size: 40px; padding-block: 2px; border-radius: 8px; line-height: 18px; align-content: center; }
:host([appearance=detailed]) time { display: block; font-weight: 400; line-height: 16px; }
`,
    start: 8,
    top: 13,
  },
};

/** Above tones: what a person does, chose and prints. The drawing consists of grounds, which stay where they mean something. */
export const lastRules = `.pill:hover { border-color: currentColor; }
.pill:focus-visible { outline: 2px solid ${FOCUS}; outline-offset: 2px; }
.failed {
  all: initial;
  position: absolute;
  margin: 4px;
  padding: 4px;
  border: 1px solid;
  background: Canvas;
  color: CanvasText;
  color-scheme: inherit;
  font: 12px system-ui, sans-serif;
}
@media (forced-colors: active) {
  .pill { forced-color-adjust: none; border-color: ButtonText; background-color: ButtonFace; color: ButtonText; }
  .pill:focus-visible { outline-color: ButtonText; }
}
@media print {
  .pill { border-color: currentColor; background-color: #0000; color: #000; print-color-adjust: exact; }
}
`;
