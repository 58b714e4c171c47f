/** Registered names, without a page and without the network. */
export { type CompareNamesOptions, compareNames, type LatinComparison } from './compare-names.ts';
export type { FormKind } from './data/forms.ts';
export { foldName } from './fold-name.ts';
export type { NameBand, NameComparison, NameFinding, NamePart, NameReason } from './name-comparison.ts';
export { normaliseName } from './normalise-name.ts';
export { parseName } from './parse-name.ts';
export type { LegalForm, NamedPlace, ParsedName } from './parsed-name.ts';
