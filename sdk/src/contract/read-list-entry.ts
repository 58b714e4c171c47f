import { readListReference } from './read-list-reference.ts';
import { readAuthority, readBilingualText, readRegion } from './read-text.ts';
import {
  flag,
  instant,
  listOf,
  nullable,
  number,
  object,
  orNotStated,
  type Reader,
  text,
  word,
} from './reader.ts';
import type {
  Amount,
  EntrySource,
  Ground,
  LegalLevel,
  ListEntry,
  Measure,
  PersonTerm,
  PriorNotice,
  Remedy,
  Repair,
  ReviewStage,
  Suspension,
  Term,
} from './types.gen.ts';

const readKind = object<{ kind: string }>({ kind: text });

/** One kind must have a day; of any other, known to this version or not, nothing but its kind is read. */
function dated<T>(kind: string, day: object): Reader<T> {
  const readDated = object(day as Readonly<Record<string, Reader<unknown>>>);
  return (value) => {
    if (readKind(value).kind === kind) readDated(value);
    return value as T;
  };
}

const readTerm = dated<Term>('fixed', { until: text });
const readNotice = dated<PriorNotice>('given', { on: text });

const readRepair = object<Repair>({
  state: word,
  step: nullable(word),
  earliestOn: nullable(text),
  decisionDueOn: nullable(text),
  courseTaken: flag,
});

const readRemedy = object<Remedy>({
  body: readAuthority,
  route: readBilingualText,
  deadline: readBilingualText,
  reviews: listOf(object<ReviewStage>({ by: readBilingualText, within: nullable(number), dayKind: word })),
  suspendsPublication: nullable(flag),
  address: nullable(text),
});

const readMeasure = object<Measure>({
  id: text,
  text: readBilingualText,
  imposedBy: readAuthority,
  area: word,
  discretion: word,
  legalLevel: orNotStated<LegalLevel>(number as Reader<LegalLevel>),
  novelty: word,
  applied: word,
});

const readEntrySource = object<EntrySource>({
  sourceId: text,
  name: readBilingualText,
  address: nullable(text),
  retrievedAt: instant,
  finding: word,
  detail: nullable(readBilingualText),
});

/** A sum of money, in yuan. */
export const readAmount = object<Amount>({ value: number, currency: word, of: readBilingualText });

/** An effective entry on a list, with everything that a card shows. */
export const readListEntry = object<ListEntry>({
  id: text,
  list: readListReference,
  state: word,
  contested: flag,
  ground: object<Ground>({ kind: word, nature: word, text: readBilingualText }),
  severity: word,
  amount: nullable(readAmount),
  determinedBy: readAuthority,
  listedBy: readAuthority,
  publishedBy: readAuthority,
  jurisdiction: nullable(readRegion),
  legalBasis: listOf(readBilingualText),
  decision: object<ListEntry['decision']>({ number: text, decidedOn: text }),
  notice: readNotice,
  listedOn: text,
  effectiveOn: text,
  publishedOn: text,
  term: readTerm,
  personTerms: listOf(object<PersonTerm>({ role: word, persons: number, until: nullable(text) })),
  removalRules: readBilingualText,
  repair: readRepair,
  suspension: nullable(object<Suspension>({ from: text, until: nullable(text), reason: readBilingualText })),
  remedy: readRemedy,
  measures: listOf(readMeasure),
  mergedReports: number,
  sources: listOf(readEntrySource, 1),
  quality: listOf(word),
});
