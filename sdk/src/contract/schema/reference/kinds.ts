import { authoritiesCollection, authorityRow } from './authority.ts';
import { citiesCollection, cityRow } from './city.ts';
import { flowRow, flowsCollection } from './flow.ts';
import { instrumentRow, instrumentsCollection } from './instrument.ts';
import { creditList, listsCollection } from './list.ts';
import { measureRow, measuresCollection } from './measure.ts';
import { recordTypeRow, recordTypesCollection } from './record-type.ts';
import { regulationRow, regulationsCollection } from './regulation.ts';
import { scaleRow, scalesCollection } from './scale.ts';
import { sourceRow, sourcesCollection } from './source.ts';
import { systemRow, systemsCollection } from './system.ts';

/** The kinds of reference data as they stand in addresses, `/v1/reference/{kind}`, with what each serves. */
export const referenceKinds = {
  authorities: { row: authorityRow, collection: authoritiesCollection },
  lists: { row: creditList, collection: listsCollection },
  instruments: { row: instrumentRow, collection: instrumentsCollection },
  measures: { row: measureRow, collection: measuresCollection },
  'record-types': { row: recordTypeRow, collection: recordTypesCollection },
  scales: { row: scaleRow, collection: scalesCollection },
  regulations: { row: regulationRow, collection: regulationsCollection },
  systems: { row: systemRow, collection: systemsCollection },
  cities: { row: cityRow, collection: citiesCollection },
  flows: { row: flowRow, collection: flowsCollection },
  sources: { row: sourceRow, collection: sourcesCollection },
};
