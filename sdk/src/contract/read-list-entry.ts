import { readListReference } from './read-list.ts';
import { readAuthority, readBilingualText } from './read-text.ts';
import { flag, instant, listOf, nullable, number, object, type Reader, text, word } from './reader.ts';
import type { EntrySource, ListEntry, Measure, Remedy, Repair, Term } from './types.gen.ts';

const readTermKind = object<{ kind: string }>({ kind: text });
const readFixedTerm = object<Extract<Term, { kind: 'fixed' }>>({ kind: word(), until: text });

/** A kind of term that this version does not know is kept; only a fixed one must have its day. */
const readTerm: Reader<Term> = (value) =>
  readTermKind(value).kind === 'fixed' ? readFixedTerm(value) : (value as Term);

const readRepair = object<Repair>({ state: word(), earliestOn: nullable(text) });

const readRemedy = object<Remedy>({
  body: readAuthority,
  route: readBilingualText,
  deadline: readBilingualText,
  address: nullable(text),
});

const readMeasure = object<Measure>({
  text: readBilingualText,
  imposedBy: readAuthority,
  discretionary: flag,
  applied: word(),
});

const readEntrySource = object<EntrySource>({
  sourceId: text,
  name: readBilingualText,
  address: nullable(text),
  retrievedAt: instant,
});

/** An effective entry on a list, with everything that a card shows. */
export const readListEntry = object<ListEntry>({
  id: text,
  list: readListReference,
  state: word(),
  contested: flag,
  ground: object<ListEntry['ground']>({ kind: word(), text: readBilingualText }),
  severity: word(),
  determinedBy: readAuthority,
  listedBy: readAuthority,
  publishedBy: readAuthority,
  legalBasis: listOf(readBilingualText),
  decision: object<ListEntry['decision']>({ number: text, decidedOn: text }),
  listedOn: text,
  publishedOn: text,
  term: readTerm,
  repair: readRepair,
  remedy: readRemedy,
  measures: listOf(readMeasure),
  mergedReports: number,
  sources: listOf(readEntrySource, 1),
});
