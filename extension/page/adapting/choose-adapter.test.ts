import { describe, expect, it } from 'vitest';
import type { Adapter, AdapterTable } from './adapter.ts';
import { chooseAdapter, isSwitchedOff } from './choose-adapter.ts';

function adapter(hosts: string[], paths: string[], isTried = true): Adapter {
  return {
    id: 'shop/item',
    site: 'shop',
    kind: 'item',
    hosts,
    paths,
    isTried,
    region: null,
    regions: [1, 1],
    fields: [],
  };
}
const chooses = (address: string, hosts: string[], paths: string[]) =>
  chooseAdapter(new URL(address), { adapters: [adapter(hosts, paths)], off: [] }) !== null;

describe('the adapter for an address', () => {
  it.each([
    ['https://shop.example/a', 'shop.example', true],
    ['https://SHOP.example/a', 'shop.example', true],
    ['https://www.shop.example/a', 'shop.example', false],
    ['https://www.shop.example/a', '*.shop.example', true],
    ['https://a.b.shop.example/a', '*.shop.example', true],
    ['https://shop.example/a', '*.shop.example', false],
    ['https://myshop.example/a', '*.shop.example', false],
    ['https://shop.example.evil.example/a', 'shop.example', false],
    ['https://evil.example/https://shop.example/a', 'shop.example', false],
  ])('%s is at the host %s: %s', (address, host, fits) => {
    expect(chooses(address, [host], ['/*'])).toBe(fits);
  });

  it.each([
    ['/item/1.html', '/item/*.html', true],
    ['/item/1.html?a=1', '/item/*.html', true],
    ['/item/1.txt?a=.html', '/item/*.html', false],
    ['/index?u=/licence/1', '/*licence*', false],
    ['/x.m.shop.example/item/1', '*.shop.example/item/*', false],
    ['/sp?ie=UTF8&seller=A1', '/sp?*seller=*', true],
    ['/sp?ie=UTF8', '/sp?*seller=*', false],
    ['/#/bulletinDetail?uuid=1', '/#/bulletinDetail*', true],
    ['/#/other', '/#/bulletinDetail*', false],
    ['/aXb', '/a*Xb*b', false],
    ['/ab', '/ab', true],
    ['/abc', '/ab', false],
    ['/item/1.html', 'shop.example/item/*', true],
    ['/item/1.html', 'm.shop.example/item/*', false],
    ['/ab/c', '/ab*b/c', false],
  ])('%s fits the pattern %s: %s', (path, pattern, fits) => {
    expect(chooses(`https://shop.example${path}`, ['shop.example'], [pattern])).toBe(fits);
  });

  it('is none for a page that is no web page', () => {
    expect(chooses('ftp://shop.example/a', ['shop.example'], ['/*'])).toBe(false);
  });

  it('is the first that fits', () => {
    const first = { ...adapter(['shop.example'], ['/*']), id: 'shop/first' };
    const table: AdapterTable = { adapters: [first, adapter(['shop.example'], ['/*'])], off: [] };
    expect(chooseAdapter(new URL('https://shop.example/'), table)?.id).toBe('shop/first');
  });

  it('matches a hostile address in time that does not grow with its stars', () => {
    const pattern = `/${'*a'.repeat(50)}*b`;
    expect(chooses(`https://shop.example/${'a'.repeat(100_000)}`, ['shop.example'], [pattern])).toBe(false);
  });
});

describe('an adapter', () => {
  it('is switched off by its id, its site, all, or for want of a saved page', () => {
    const on = adapter(['shop.example'], ['/*']);
    const off = (...switches: string[]) => isSwitchedOff(on, { adapters: [], off: switches });
    expect([off(), off('shop/licence', 'jd/*'), off('shop/item'), off('shop/*'), off('*/*')]).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
    expect(isSwitchedOff(adapter([], [], false), { adapters: [], off: [] })).toBe(true);
  });
});
