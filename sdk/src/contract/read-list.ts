import { readAuthority, readBilingualText } from './read-text.ts';
import { listOf, nullable, number, object, orNotStated, text, word } from './reader.ts';
import type {
  CreditList,
  CreditListCollection,
  ListGrounds,
  ListThreshold,
  StayLength,
} from './types.gen.ts';

const readLength = orNotStated<StayLength>(object<StayLength>({ value: number, unit: word }));

const readThreshold = object<ListThreshold>({
  id: text,
  quantity: text,
  comparison: word,
  value: nullable(number),
  unit: text,
  force: word,
  text: readBilingualText,
  sourceLine: text,
});

/** A list of the catalogue. */
export const readCreditList = object<CreditList>({
  id: text,
  name: readBilingualText,
  instrument: readBilingualText,
  polarity: word,
  owners: listOf(readAuthority, 1),
  sector: readBilingualText,
  subjects: word,
  origin: word,
  status: word,
  treatment: word,
  treatmentReason: nullable(readBilingualText),
  portal: nullable(text),
  colour: word,
  ownerBasis: word,
  scope: word,
  jurisdiction: nullable(readBilingualText),
  instruments: listOf(text),
  rules: listOf(text),
  grounds: object<ListGrounds>({
    kind: word,
    openClause: word,
    statedCount: nullable(number),
    stated: listOf(readBilingualText),
  }),
  thresholds: listOf(readThreshold),
  stay: object<CreditList['stay']>({
    minimum: readLength,
    maximum: readLength,
    basis: word,
    note: nullable(readBilingualText),
  }),
  repair: object<CreditList['repair']>({ available: word, note: nullable(readBilingualText) }),
  related: listOf(text),
  note: nullable(readBilingualText),
  sourceLine: text,
});

/** The catalogue. */
export const readCreditLists = object<CreditListCollection>({ items: listOf(readCreditList) });
