import { viewStyles } from '@credit-lens/widget/view';

/** Gives an extension page the colours and the card of the product. */
export function adoptViewStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(viewStyles);
  document.adoptedStyleSheets.push(sheet);
}
