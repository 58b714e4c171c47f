import { readAuthority, readBilingualText } from './read-text.ts';
import { listOf, nullable, object, text, word } from './reader.ts';
import type { CreditList, CreditListCollection, ListReference } from './types.gen.ts';

/** The part of a list that an entry carries. */
export const readListReference = object<ListReference>({
  id: text,
  name: readBilingualText,
  instrument: readBilingualText,
  polarity: word(),
});

/** A list of the catalogue. */
export const readCreditList = object<CreditList>({
  id: text,
  name: readBilingualText,
  instrument: readBilingualText,
  polarity: word(),
  owners: listOf(readAuthority, 1),
  sector: readBilingualText,
  subjects: word(),
  origin: word(),
  status: word(),
  treatment: word(),
  treatmentReason: nullable(readBilingualText),
  portal: nullable(text),
  sourceLine: text,
});

/** The catalogue. */
export const readCreditLists = object<CreditListCollection>({ items: listOf(readCreditList) });
