/*
 *   address ──chooseAdapter──▶ adapter ──▶ regions ──▶ fields ──▶ what they name
 *                                 │ off       │ not as many as expected ──▶ stale: nothing is taken
 *                                 ▼           ▼
 *                              generic reading alone
 */
import { rootElementOf } from '../reading/native-dom.ts';
import type { PageMention } from '../reading/page-mention.ts';
import type { Adapter, AdapterField, AdapterTable, Expectation } from './adapter.ts';
import type {
  AdapterMention,
  AdapterReading,
  BrokenExpectation,
  SellerLesson,
  SellerSighting,
} from './adapter-reading.ts';
import { chooseAdapter, isSwitchedOff, type PageAddress } from './choose-adapter.ts';
import { type FieldSight, Region, saidByAdapter } from './read-field.ts';
import { selectElements } from './select-elements.ts';
import { TEACHING_KINDS } from './vocabulary.ts';

/** Regions of one page that are read: a listing of more is read no further. */
const MOST_REGIONS = 200;
/** Share of a listing's regions that may be something else, such as advertisements, before it is another page. */
const ODD_REGIONS = 0.5;

export interface AdapterOptions {
  /** Also reads with an adapter that is switched off: for those who write one. */
  readonly evenIfOff?: boolean;
}

/**
 * Reads a page with the adapter for its address. Looks and never touches: no clicks, no requests, no styles, no layout.
 * Where an expectation fails it takes nothing and says which, so that a changed page cannot name a wrong company.
 */
export function readWithAdapter(
  document: Document,
  address: PageAddress,
  table: AdapterTable,
  { evenIfOff = false }: AdapterOptions = {},
): AdapterReading {
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
  const whole = address.hostname + address.pathname + address.search + address.hash;
  const read = roots
    .slice(0, MOST_REGIONS)
    .map((root) => readRegion(new Region(root, document, `//${whole}`), adapter));
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

type Sights = readonly (readonly [AdapterField, FieldSight])[];

function readRegion(region: Region, { fields }: Adapter): { sights: Sights; broken: BrokenExpectation[] } {
  const sights = fields.map((field) => [field, region.read(field)] as const);
  const broken = sights
    .filter(([{ expected }, { found }]) => !meets(found, expected))
    .map(([field, { found }]) => ({
      what: field.means,
      where: whereOf(field),
      expected: field.expected,
      found,
    }));
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

function mentionsOf(sights: Sights): AdapterMention[] {
  return sights.flatMap(([{ role }, { mentions }]) =>
    // A spread would ask for the range, which is made only for what is drawn.
    mentions.map(
      (mention) =>
        Object.defineProperty(saidByAdapter(mention), 'role', {
          value: role,
          enumerable: true,
        }) as AdapterMention,
    ),
  );
}

/** The seller of one region, marked at each place where its shop is printed. */
function sellersOf(sights: Sights, { site }: Adapter): SellerSighting[] {
  const [sellerId, ...others] = new Set(sights.flatMap(([, sight]) => sight.sellerIds));
  // Two ids in one region leave open whose words stand there.
  if (sellerId === undefined || others.length > 0) return [];
  return sights.flatMap(([, { shops }]) => shops.map((shop) => ({ site, sellerId, ...shop })));
}

/** What a licence or profile page teaches: one id and one code, both where the adapter says, the code printed. */
function lessonOf({ id, kind }: Adapter, regions: readonly Sights[]): SellerLesson | null {
  if (!TEACHING_KINDS.includes(kind)) return null;
  const sights = regions.flatMap((region) => region.map(([, sight]) => sight));
  // Only what a person can read there is a statement of the site.
  const printed = sights.flatMap(({ mentions }) => mentions).filter(({ place }) => place !== null);
  const said = (of: PageMention['kind']) =>
    new Map(printed.filter(({ kind }) => kind === of).map(({ key, text }) => [key, text] as const));
  const [sellerId, ...otherIds] = new Set(sights.flatMap(({ sellerIds }) => sellerIds));
  const [code, ...otherCodes] = said('code').keys();
  const [name, ...otherNames] = said('name').values();
  if (sellerId === undefined || code === undefined || otherIds.length + otherCodes.length > 0) return null;
  return { adapter: id, sellerId, code, registeredName: otherNames.length > 0 ? null : (name ?? null) };
}
