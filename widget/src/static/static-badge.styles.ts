/**
 * A pill without a drawing: its words say all. Its inks are those of the full badge (`tone-colours.ts`), written out for
 * their size; its ground is its ink, thinned.
 */
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
[data-tone=adverse] { color: light-dark(#744100, #f2c777); }
[data-tone=irregular] { color: light-dark(#57513f, #d3cbb6); }
[data-tone=contested] { color: light-dark(#573a97, #cdbbf6); }
[data-tone=recognition] { color: light-dark(#2c5070, #abcde9); }
[data-tone=neutral] { color: light-dark(#4a525c, #c5cbd3); }
`;
