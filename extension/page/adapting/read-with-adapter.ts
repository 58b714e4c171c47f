/*
 *   address ──chooseAdapter──▶ adapter ──▶ regions ──▶ fields ──▶ what they name
 *                                 │ off       │ not as many as expected ──▶ stale: nothing is taken
 *                                 ▼           ▼
 *                              generic reading alone
 */
import { rootElementOf } from '../reading/native-dom.ts';
import type { Adapter, AdapterField, AdapterTable, Expectation } from './adapter.ts';
import type { AdapterReading, BrokenExpectation } from './adapter-reading.ts';
import { chooseAdapter, isSwitchedOff, type PageAddress } from './choose-adapter.ts';
import { type FieldSight, Region } from './read-field.ts';
import { selectElements } from './select-elements.ts';
import { lessonOf, mentionsOf, type Sights, sellersOf } from './sights.ts';

/** Regions of one page that are read: a listing of more is read no further. */
const MOST_REGIONS = 200;
/** Share of a listing's regions that may be something else, such as advertisements, before it is another page. */
const ODD_REGIONS = 0.5;

export interface AdapterOptions {
  /** Also reads with an adapter that is switched off: for those who write one. */
  readonly evenIfOff?: boolean;
}

/** Reads a page with the adapter for its address, in one go; {@link readInSteps} says how. */
export function readWithAdapter(
  document: Document,
  address: PageAddress,
  table: AdapterTable,
  options: AdapterOptions = {},
): AdapterReading {
  const steps = readInSteps(document, address, table, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Reads a page with the adapter for its address. Looks and never touches: no clicks, no requests, no styles, no layout.
 * Where an expectation fails it takes nothing and says which, so that a changed page cannot name a wrong company.
 *
 * Yields between fields, often enough for slices of 2 ms: a listing has hundreds. What changes during a pause is read
 * as it then is; whoever pauses reads again after changes anyway.
 */
export function* readInSteps(
  document: Document,
  address: PageAddress,
  table: AdapterTable,
  { evenIfOff = false }: AdapterOptions = {},
): Generator<null, AdapterReading> {
  const adapter = chooseAdapter(address, table);
  if (adapter === null) return { outcome: 'none' };
  const told = { adapter: adapter.id, kind: adapter.kind };
  if (isSwitchedOff(adapter, table) && !evenIfOff) return { outcome: 'off', ...told };
  const roots = regionsOf(document, adapter);
  if (!meets(roots.length, adapter.regions)) {
    const { region, regions } = adapter;
    const broken = {
      what: 'region',
      where: region ?? 'html',
      expected: regions,
      found: roots.length,
    } as const;
    return { outcome: 'stale', ...told, broken: [broken] };
  }
  const read: RegionReading[] = [];
  for (const root of roots.slice(0, MOST_REGIONS))
    read.push(yield* readRegion(new Region(root, document, address), adapter));
  const odd = read.filter(({ broken }) => broken.length > 0);
  const mayBeOdd = adapter.regions[1] > 1 ? ODD_REGIONS * read.length : 0;
  if (odd.length > mayBeOdd) return { outcome: 'stale', ...told, broken: odd[0]?.broken ?? [] };
  const regions = read.filter(({ broken }) => broken.length === 0).map(({ sights }) => sights);
  const mentions = regions.flatMap(mentionsOf);
  const sellers = regions.flatMap((sights) => sellersOf(sights, adapter));
  return { outcome: 'read', ...told, mentions, sellers, lesson: lessonOf(adapter, regions) };
}

function regionsOf(document: Document, { region, regions }: Adapter): Element[] {
  const root = rootElementOf(document);
  if (region === null) return root === null ? [] : [root];
  const found = selectElements(document, region);
  return Array.from({ length: Math.min(found.length, regions[1] + 1) }, (_, at) => found[at] as Element);
}

interface RegionReading {
  readonly sights: Sights;
  readonly broken: readonly BrokenExpectation[];
}

function* readRegion(region: Region, { fields }: Adapter): Generator<null, RegionReading> {
  const sights: (readonly [AdapterField, FieldSight])[] = [];
  const broken: BrokenExpectation[] = [];
  for (const field of fields) {
    const sight = yield* region.read(field);
    const { means, expected } = field;
    const { found } = sight;
    if (!meets(found, expected)) broken.push({ what: means, where: whereOf(field), expected, found });
    sights.push([field, sight]);
    yield null;
  }
  return { sights, broken };
}

function whereOf({ place, after }: AdapterField): string {
  switch (place.by) {
    case 'selector':
      return place.attribute === null ? place.selector : `${place.selector} @${place.attribute}`;
    case 'label':
      return place.labels.join(' | ');
    case 'script':
      return `${place.selector} "${place.key}"`;
    case 'address':
      return `address ${after.join(' | ')}`;
  }
}

function meets(found: number, [fewest, most]: Expectation): boolean {
  return found >= fewest && found <= most;
}
