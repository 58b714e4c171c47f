import type { Adapter, AdapterField, AdapterTable } from './adapter.ts';
import { readWithAdapter } from './read-with-adapter.ts';

/** For the tests: one invented site with one adapter. */
export const CODE = '91330100FAKE70011C';
export const RIVAL = '91440300FAKE7002X9';
export const ADDRESS = new URL('https://shop.example/licence/700101');

type Field = Partial<AdapterField> & Pick<AdapterField, 'means' | 'place'>;
export const field = (given: Field): AdapterField => ({
  role: 'seller',
  after: [],
  expected: [1, 1],
  ...given,
});
export const bySelector = (selector: string, attribute: string | null = null) =>
  ({ by: 'selector', selector, attribute }) as const;
const byLabel = (...labels: string[]) => ({ by: 'label', labels }) as const;
export const ID = field({ means: 'sellerId', place: { by: 'address' }, after: ['/licence/'] });
export const LABELLED = field({ means: 'code', place: byLabel('注册号') });

export function table(fields: readonly AdapterField[], given: Partial<Adapter> = {}): AdapterTable {
  const adapter: Adapter = {
    id: 'shop/licence',
    site: 'shop',
    kind: 'licence',
    hosts: ['shop.example'],
    paths: ['/*'],
    isTried: true,
    region: '.licence',
    regions: [1, 1],
    fields,
    ...given,
  };
  return { adapters: [adapter], off: [] };
}

export function read(markup: string, fields: readonly AdapterField[], given: Partial<Adapter> = {}) {
  return readWithAdapter(new DOMParser().parseFromString(markup, 'text/html'), ADDRESS, table(fields, given));
}
