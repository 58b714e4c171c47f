import { attributeOf } from './native-dom.ts';
import type { DeclaredSpan } from './passage.ts';

/** The attribute by which a page tells the code of the company that an element names: our contract with markets. */
export const CODE_ATTRIBUTE = 'data-credit-lens-code';

/** What an element's attributes declare its words to be. */
export type Declaration = Pick<DeclaredSpan, 'element' | 'property' | 'value'>;

/** Reads our own attribute, and the microdata properties `taxID` and `legalName`. */
export function declarationOf(element: Element): Declaration | null {
  const code = attributeOf(element, CODE_ATTRIBUTE);
  if (code !== null) return { element, property: 'code', value: code };
  const properties = attributeOf(element, 'itemprop');
  if (properties === null) return null;
  const names = properties.split(/\s+/, 8);
  const property = names.includes('taxID') ? 'taxID' : names.includes('legalName') ? 'legalName' : null;
  return property === null ? null : { element, property, value: attributeOf(element, 'content') };
}
