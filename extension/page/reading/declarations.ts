import { attributeOf, isElement, parentOf } from './native-dom.ts';
import type { DeclaredSpan } from './passage.ts';

/** The attribute by which a page tells the code of the company that an element names: our contract with markets. */
export const CODE_ATTRIBUTE = 'data-credit-lens-code';

/** Elements that may declare something. */
export const DECLARING = `[itemprop],[property],[${CODE_ATTRIBUTE}]`;

/** What an element's attributes declare its words to be. */
export type Declaration = Pick<DeclaredSpan, 'element' | 'property' | 'value'>;

/** Properties of organisations in schema.org and GoodRelations (`gr:legalName`, `gr:taxID`, `gr:vatID`). */
const PROPERTIES: ReadonlyMap<string, DeclaredSpan['property']> = new Map([
  ['taxID', 'taxID'],
  ['vatID', 'taxID'],
  ['companyRegistration', 'taxID'],
  ['legalName', 'legalName'],
]);
/** Properties looked at in one attribute, and levels up to the type that they are said of. */
const MOST_PROPERTIES = 8;
const TYPE_WITHIN = 64;

/** Reads our own attribute, and the properties of an organisation in microdata and RDFa. What is said of persons is not read. */
export function declarationOf(element: Element): Declaration | null {
  const code = attributeOf(element, CODE_ATTRIBUTE);
  if (code !== null) return { element, property: 'code', value: code };
  const properties = attributeOf(element, 'itemprop') ?? attributeOf(element, 'property');
  if (properties === null) return null;
  for (const name of properties.split(/\s+/, MOST_PROPERTIES)) {
    const property = PROPERTIES.get(withoutPrefix(name));
    if (property !== undefined)
      return isSaidOfPerson(element) ? null : { element, property, value: attributeOf(element, 'content') };
  }
  return null;
}

/** `schema:taxID`, `gr:taxID` and `https://schema.org/taxID` are one property. */
function withoutPrefix(name: string): string {
  return name.replace(/^.*[:/#]/, '');
}

function isSaidOfPerson(element: Element): boolean {
  let node = parentOf(element);
  for (let level = 0; level < TYPE_WITHIN && node !== null && isElement(node); level++) {
    const types = attributeOf(node, 'itemtype') ?? attributeOf(node, 'typeof');
    if (types !== null)
      return types.split(/\s+/, MOST_PROPERTIES).some((type) => withoutPrefix(type) === 'Person');
    node = parentOf(node);
  }
  return false;
}
