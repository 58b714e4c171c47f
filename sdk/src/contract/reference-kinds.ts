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
  authorities: AuthorityCollection;
  lists: CreditListCollection;
  instruments: InstrumentCollection;
  measures: MeasureCollection;
  'record-types': RecordTypeCollection;
  scales: ScaleCollection;
  regulations: RegulationCollection;
  systems: SystemCollection;
  cities: CityCollection;
  flows: FlowCollection;
  sources: SourceCollection;
}

/** A kind of reference data, as it stands in addresses. */
export type ReferenceKind = keyof ReferenceCollections;

/** One row of a kind. */
export type ReferenceRow<Kind extends ReferenceKind> = ReferenceCollections[Kind]['items'][number];
