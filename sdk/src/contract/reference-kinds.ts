import type {
  AuthorityCollection,
  CityCollection,
  CreditListCollection,
  FlowCollection,
  InstrumentCollection,
  MeasureCollection,
  RecordTypeCollection,
  RegulationCollection,
  ScaleCollection,
  SourceCollection,
  SystemCollection,
} from './types.gen.ts';

/** What the server answers for each kind of reference data. */
export interface ReferenceCollections {
  /** Who determines, lists, publishes or sanctions. */
  authorities: AuthorityCollection;
  /** The public credit lists. */
  lists: CreditListCollection;
  /** The documents behind the lists. */
  instruments: InstrumentCollection;
  /** What follows from being on a list. */
  measures: MeasureCollection;
  /** The kinds of records in a public file. */
  'record-types': RecordTypeCollection;
  /** Scales of grades, with their versions and bands. */
  scales: ScaleCollection;
  /** Rules by region and day. */
  regulations: RegulationCollection;
  /** The systems that the sources name. */
  systems: SystemCollection;
  /** Cities with systems of their own. */
  cities: CityCollection;
  /** What flows from where to where. */
  flows: FlowCollection;
  /** What the rows rest on. */
  sources: SourceCollection;
}

/** A kind of reference data, as it stands in addresses. */
export type ReferenceKind = keyof ReferenceCollections;

/** One row of a kind. */
export type ReferenceRow<Kind extends ReferenceKind> = ReferenceCollections[Kind]['items'][number];
