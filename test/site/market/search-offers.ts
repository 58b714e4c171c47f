import { CATEGORIES, type Category } from './good.ts';
import type { Offer } from './stock-market.ts';

/** Ways to order the results. */
export const ORDERS = ['relevance', 'sold', 'priceUp', 'priceDown'] as const;
type Order = (typeof ORDERS)[number];

/** What the search form asks for. */
export interface Query {
  readonly words: string;
  readonly category: Category | null;
  readonly order: Order;
  /** Yuan, inclusive; null: no limit. */
  readonly from: number | null;
  readonly to: number | null;
  readonly view: 'grid' | 'list';
}

/** Reads the form's parameters. What makes no sense counts as not given. */
export function readQuery(parameter: (name: string) => string | undefined): Query {
  return {
    words: (parameter('q') ?? '').trim().slice(0, 80),
    category: CATEGORIES.find((each) => each === parameter('category')) ?? null,
    order: ORDERS.find((each) => each === parameter('sort')) ?? 'relevance',
    from: amount(parameter('from')),
    to: amount(parameter('to')),
    view: parameter('view') === 'list' ? 'list' : 'grid',
  };
}

/** The form's parameters that give this query again. */
export function queryParameters(query: Query): Record<string, string> {
  return {
    q: query.words,
    category: query.category ?? '',
    sort: query.order === 'relevance' ? '' : query.order,
    from: query.from === null ? '' : String(query.from),
    to: query.to === null ? '' : String(query.to),
    view: query.view === 'list' ? 'list' : '',
  };
}

/** The offers that have every word in the name of product or shop, in the order asked. */
export function searchOffers(offers: readonly Offer[], query: Query): readonly Offer[] {
  const words = query.words.toLowerCase().split(/\s+/u).filter(Boolean);
  const found = offers.filter(({ good, seller }) => {
    const text = [good.name.zh, good.name.en, seller.shop.zh, seller.shop.en].join(' ').toLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      (query.category === null || good.category === query.category) &&
      (query.from === null || good.price >= query.from) &&
      (query.to === null || good.price <= query.to)
    );
  });
  if (query.order === 'sold') return found.toSorted((a, b) => b.good.sold - a.good.sold);
  if (query.order === 'priceUp') return found.toSorted((a, b) => a.good.price - b.good.price);
  if (query.order === 'priceDown') return found.toSorted((a, b) => b.good.price - a.good.price);
  return found;
}

function amount(text: string | undefined): number | null {
  const value = Number.parseFloat(text ?? '');
  return Number.isFinite(value) && value >= 0 ? value : null;
}
