import type { PageMention } from '../reading/page-mention.ts';
import type { Adapter, AdapterField } from './adapter.ts';
import type { AdapterMention, SellerLesson, SellerSighting } from './adapter-reading.ts';
import { type FieldSight, saidByAdapter } from './read-field.ts';
import { TEACHING_KINDS } from './vocabulary.ts';

/** What stands at the fields of one region. */
export type Sights = readonly (readonly [AdapterField, FieldSight])[];

/** The companies that the fields name, each with the part that it plays. */
export function mentionsOf(sights: Sights): AdapterMention[] {
  return sights.flatMap(([{ role }, { mentions }]) =>
    mentions.map((mention) => {
      const said = saidByAdapter(mention);
      // A spread would ask for the range, which is made only for what is drawn.
      return role === null ? said : Object.defineProperty(said, 'role', { value: role, enumerable: true });
    }),
  );
}

/** The seller of one region, marked at the first words of its shop: further links lead to its goods or its help. */
export function sellersOf(sights: Sights, { site }: Adapter): SellerSighting[] {
  const [sellerId, ...others] = new Set(sights.flatMap(([, sight]) => sight.sellerIds));
  // Two ids in one region leave open whose words stand there.
  if (sellerId === undefined || others.length > 0) return [];
  const shops = sights.flatMap((sight) => sight[1].shops);
  const shop = shops.find(({ place }) => place !== null) ?? shops[0];
  return shop === undefined ? [] : [{ site, sellerId, ...shop }];
}

/** What a licence or profile page teaches: one id and one code, both where the adapter says, the code printed. */
export function lessonOf({ id, kind }: Adapter, regions: readonly Sights[]): SellerLesson | null {
  if (!TEACHING_KINDS.includes(kind)) return null;
  const sights = regions.flatMap((region) => region.map(([, sight]) => sight));
  // Only what a person can read there is a statement of the site.
  const printed = sights
    .flatMap(({ mentions }) => mentions)
    .filter(({ place, field }) => place !== null && field !== 'formerName');
  const said = (of: PageMention['kind']) =>
    new Map(printed.filter(({ kind }) => kind === of).map(({ key, text }) => [key, text] as const));
  const around = new Set(sights.flatMap(({ codesAround }) => codesAround));
  const [sellerId, ...otherIds] = new Set(sights.flatMap(({ sellerIds }) => sellerIds));
  const [code, ...otherCodes] = said('code').keys();
  const [name, ...otherNames] = said('name').values();
  if (sellerId === undefined || code === undefined || around.size > 1) return null;
  if (otherIds.length + otherCodes.length > 0) return null;
  return { adapter: id, sellerId, code, registeredName: otherNames.length > 0 ? null : (name ?? null) };
}
