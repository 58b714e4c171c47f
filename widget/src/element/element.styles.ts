import { css, unsafeCSS } from 'lit';
import { tokens } from '../view/styles/tokens.ts';

/** What the elements that stand in a page as blocks have in common. */
export const elementStyles = css`
  ${unsafeCSS(tokens)}
  :host {
    all: initial;
    display: block;
    container-type: inline-size;
    color-scheme: inherit;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    box-sizing: border-box;
    color: var(--cl-text);
    color-scheme: inherit;
    font: 13px/20px var(--cl-font);
  }
`;
