import { css } from 'lit';

/** What the elements that stand in a page as blocks have in common. */
export const elementStyles = css`
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
  .cl-card {
    border: 1px solid var(--cl-line);
    border-radius: 8px;
  }
  .cl-card .cl-outcome {
    position: static;
    border-radius: 8px 8px 0 0;
  }
  @container (max-width: 379px) {
    .cl-card .cl-fact {
      display: block;
    }
  }
  @media print {
    .cl-card {
      border-color: currentColor;
    }
    details::details-content {
      content-visibility: visible;
    }
  }
`;
