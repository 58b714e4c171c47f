/**
 * Colours and type as custom properties, set on the drawn parts themselves so that no page can change them from
 * outside a shadow root. `light-dark()` follows the colour scheme in force where the part stands: a light page
 * gets light parts even on a dark desktop. Amber, not alarm red: an entry is a record, and red is praise in the
 * culture of redlists; the irregular tier has grey-brown ink on plain ground. Every ink on its ground has a contrast
 * of at least 4.5, every edge one of at least 3 against its ground and the page (WCAG 2.2, 1.4.3 and 1.4.11).
 */
export const tokens = `
.cl-badge, .cl-card, .cl-tokens {
  --cl-text: light-dark(#1d2125, #e9ebee);
  --cl-muted: light-dark(#58606a, #a9b0b9);
  --cl-surface: light-dark(#ffffff, #1a1d21);
  --cl-line: light-dark(#e1e4e8, #363b42);
  --cl-link: light-dark(#1b5585, #93c3ef);
  --cl-focus: light-dark(#1b5585, #93c3ef);
  --cl-adverse-ink: light-dark(#744100, #f2c777);
  --cl-adverse-ground: light-dark(#fcf1dc, #33270f);
  --cl-adverse-edge: light-dark(#b07d1f, #a47d2e);
  --cl-irregular-ink: light-dark(#57513f, #d3cbb6);
  --cl-irregular-ground: light-dark(#ffffff, #1a1d21);
  --cl-irregular-edge: light-dark(#8f8773, #7f7866);
  --cl-contested-ink: light-dark(#573a97, #cdbbf6);
  --cl-contested-ground: light-dark(#f3effc, #2a2240);
  --cl-contested-edge: light-dark(#8f78cf, #7f6cc0);
  --cl-recognition-ink: light-dark(#2c5070, #abcde9);
  --cl-recognition-ground: light-dark(#edf3f8, #1b2a37);
  --cl-recognition-edge: light-dark(#658aab, #5d82a2);
  --cl-neutral-ink: light-dark(#4a525c, #c5cbd3);
  --cl-neutral-ground: light-dark(#f4f5f7, #25292e);
  --cl-neutral-edge: light-dark(#868e97, #747c85);
  --cl-font: system-ui, "Segoe UI", Roboto, "Helvetica Neue", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif;
}
`;
