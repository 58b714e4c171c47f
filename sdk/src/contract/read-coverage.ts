import { readBilingualText } from './read-text.ts';
import { instant, listOf, nullable, number, object, optional, text, word } from './reader.ts';
import type { Coverage, CoveragePredicate, SourceCoverage } from './types.gen.ts';

/** Which codes the register can speak about. */
export const readCoveragePredicate = object<CoveragePredicate>({
  organisationCodePrefixes: listOf(text),
  categoryPrefixes: optional(listOf(text)),
  regionPrefixes: optional(listOf(text)),
  withheldCategories: listOf(text),
});

const readSourceCoverage = object<SourceCoverage>({
  sourceId: text,
  name: readBilingualText,
  portal: text,
  share: nullable(number),
  measuredOn: nullable(text),
  asOf: instant,
  note: nullable(readBilingualText),
});

/** What the register holds. */
export const readCoverage = object<Coverage>({
  register: object<Coverage['register']>({
    kind: word,
    name: readBilingualText,
    entities: number,
    listedEntities: number,
    asOf: instant,
  }),
  predicate: readCoveragePredicate,
  sources: listOf(readSourceCoverage),
});
