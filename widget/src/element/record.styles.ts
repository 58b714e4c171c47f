import { viewStyles } from '../view/styles/view-styles.ts';

let sheet: CSSStyleSheet | undefined;

/** The styles of a card or public file that stands in a page, one sheet for all. */
export function recordSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(recordStyles);
  }
  return sheet;
}

/** The same as text, for the style sheet of pages that a server draws. */
export const recordStyles = `${viewStyles}
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
