import { screeningStyles } from '../credit-screening/credit-screening.styles.ts';
import { searchStyles } from '../credit-search/credit-search.styles.ts';
import { elementStyles } from '../element/element.styles.ts';
import { recordStyles } from '../element/record.styles.ts';

/** The styles of the elements by the name of the file that holds them, for pages whose server draws elements. */
export const elementStyleSheets: Readonly<Record<string, string>> = {
  'credit-lens-record.css': `${elementStyles.cssText}${recordStyles}`,
  'credit-lens-search.css': `${elementStyles.cssText}${searchStyles.cssText}`,
  'credit-lens-screening.css': `${elementStyles.cssText}${screeningStyles.cssText}`,
};
