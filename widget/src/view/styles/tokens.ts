import { FOCUS, toneColours } from './tone-colours.ts';

const colours = Object.entries(toneColours)
  .flatMap(([tone, parts]) =>
    Object.entries(parts).map(([part, colour]) => `  --cl-${tone}-${part}: ${colour};`),
  )
  .join('\n');

/**
 * Colours and type as custom properties, set on the drawn parts themselves so that no page can change them from
 * outside a shadow root. `light-dark()` follows the colour scheme in force where the part stands: a light page
 * gets light parts even on a dark desktop.
 */
export const tokens = `
.cl-badge, .cl-card, .cl-tokens {
  --cl-text: light-dark(#1d2125, #e9ebee);
  --cl-muted: light-dark(#58606a, #a9b0b9);
  --cl-surface: light-dark(#ffffff, #1a1d21);
  --cl-line: light-dark(#e1e4e8, #363b42);
  --cl-link: light-dark(#1b5585, #93c3ef);
  --cl-focus: ${FOCUS};
${colours}
  --cl-font: system-ui, "Segoe UI", Roboto, "Helvetica Neue", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif;
}
`;
