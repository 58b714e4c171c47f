import { cast } from '../../../api-mock/src/register/cast.ts';
import { inventRegister } from '../../../api-mock/src/register/invent-register.ts';
import type { RegisterRow } from '../../../api-mock/src/register/register-row.ts';
import { type Good, goods } from './good.ts';
import { type Seller, shopName } from './seller.ts';
import trades from './trades.json' with { type: 'json' };

/** A product with its seller, as a search shows them. */
export interface Offer {
  readonly id: string;
  readonly good: Good;
  readonly seller: Seller;
}

/** Number of the first product. */
const FIRST_ID = 1001;

/** Trades that sell whatever there is. */
const DEALERS = /电子商务|贸易|供应链管理/;

/**
 * Gives every product a seller from the invented register: the firm of the cast that it names, or the next
 * ordinary enterprise whose trade fits. The same register gives the same market.
 *
 * @throws Error when a product names a role that the cast has not, or the register has too few firms.
 */
export function stockMarket(register: Iterable<RegisterRow> = inventRegister()): readonly Offer[] {
  const roleOf = new Map(cast().map(({ role, code, name }) => [keyOf(code, name), role]));
  const sellerOf = new Map<Good, RegisterRow['entity']>();
  for (const { entity, entries } of register) {
    const role = roleOf.get(keyOf(entity.code, entity.name));
    const good =
      role === undefined
        ? isOrdinary(entity, entries)
          ? goods.find((each) => each.role === undefined && !sellerOf.has(each) && sells(entity.name, each))
          : undefined
        : goods.find((each) => each.role === role);
    if (good !== undefined) sellerOf.set(good, entity);
    if (sellerOf.size === goods.length) break;
  }
  return goods.map((good, place) => {
    const entity = sellerOf.get(good);
    if (entity === undefined)
      throw new Error(`The register has no seller for "${good.name.zh}" (role: ${good.role ?? 'ordinary'})`);
    const id = String(FIRST_ID + place);
    return { id, good, seller: { id, entity, shop: shopName(entity, good.category, place) } };
  });
}

/** Homonyms differ by code, and firms without a code by name. */
function keyOf(code: string | null, name: string): string {
  return code ?? name;
}

function isOrdinary(entity: RegisterRow['entity'], entries: RegisterRow['entries']): boolean {
  return entity.kind === 'enterprise' && entity.status === 'active' && entries.length === 0;
}

function sells(name: string, good: Good): boolean {
  const trade = trades.find((each) => name.includes(each.trade));
  return trade === undefined ? DEALERS.test(name) : trade.drawings.includes(good.drawing);
}
