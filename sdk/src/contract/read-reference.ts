import { readCreditList } from './read-list.ts';
import { readBilingualText } from './read-text.ts';
import { listOf, object, type Reader, text } from './reader.ts';
import type { ReferenceCollections, ReferenceKind, ReferenceRow } from './reference-kinds.ts';
import type { ScaleVersion } from './types.gen.ts';

const named = { id: text, name: readBilingualText, sourceLine: text };
const titled = { id: text, title: readBilingualText, sourceLine: text };

const readVersions = listOf(
  object({ id: text, bands: listOf(object({ label: text })) }),
) as Reader<unknown> as Reader<ScaleVersion[]>;

/** What every row of a kind must have to be shown at all: its id, what it is called, and where it comes from. */
const rowReaders: { readonly [Kind in ReferenceKind]: Reader<Partial<ReferenceRow<Kind>>> } = {
  authorities: object(named),
  lists: readCreditList,
  instruments: object(titled),
  measures: object({ id: text, text: readBilingualText, sourceLine: text }),
  'record-types': object(named),
  scales: object({ ...named, versions: readVersions }),
  regulations: object(titled),
  systems: object(named),
  cities: object({ ...named, regionCode: text }),
  flows: object({ id: text, from: text, to: text, carries: readBilingualText, sourceLine: text }),
  sources: object(named),
};

const anything: Reader<unknown> = (value) => value;

/** What stands beside the rows. */
const sideReaders: { readonly [Kind in ReferenceKind]: Readonly<Record<SideOf<Kind>, Reader<unknown[]>>> } = {
  authorities: {},
  lists: {},
  instruments: { counts: listOf(anything) },
  measures: {},
  'record-types': {
    nationalTypes: listOf(anything),
    beijingCategories: listOf(anything),
    informationClasses: listOf(anything),
  },
  scales: {},
  regulations: {},
  systems: {},
  cities: { demonstrationBatches: listOf(anything) },
  flows: {},
  sources: {},
};

type SideOf<Kind extends ReferenceKind> = Exclude<keyof ReferenceCollections[Kind], 'items'>;

/** A row of a kind. */
export function readReferenceRow<Kind extends ReferenceKind>(kind: Kind): Reader<ReferenceRow<Kind>> {
  return rowReaders[kind] as unknown as Reader<ReferenceRow<Kind>>;
}

/** All rows of a kind, and what stands beside them. */
export function readReferenceCollection<Kind extends ReferenceKind>(
  kind: Kind,
): Reader<ReferenceCollections[Kind]> {
  const readers = { items: listOf<unknown>(rowReaders[kind]), ...sideReaders[kind] };
  return object(readers) as unknown as Reader<ReferenceCollections[Kind]>;
}
