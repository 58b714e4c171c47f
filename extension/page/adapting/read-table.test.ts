import { describe, expect, it } from 'vitest';
import packed from '../../adapters/table.gen.json' with { type: 'json' };
import { readTable } from './read-table.ts';
import { AdapterTableRefused } from './table-values.ts';

const table = (...sites: unknown[]) => ({ format: 1, off: [], sites });
const site = (...pages: unknown[]) => ['shop', 'shop.example *.shop.example', ...pages];
const page = (...fields: unknown[]) => ['L', '/licence/*', '.licence', 0, ...fields];

describe('the table of adapters', () => {
  it('is read with what is usual filled in', () => {
    const [adapter] = readTable(table(site(page(['cs', 'l', '注册号|统一社会信用代码'])))).adapters;
    expect(adapter).toEqual({
      id: 'shop/licence',
      site: 'shop',
      kind: 'licence',
      hosts: ['shop.example', '*.shop.example'],
      paths: ['/licence/*'],
      isTried: true,
      region: '.licence',
      regions: [1, 1],
      fields: [
        {
          means: 'code',
          role: 'seller',
          place: { by: 'label', labels: ['注册号', '统一社会信用代码'] },
          after: [],
          expected: [1, 1],
        },
      ],
    });
  });

  it('that comes with the extension is read', () => {
    expect(readTable(packed).adapters.length).toBeGreaterThan(40);
  });

  it.each<[string, unknown]>([
    ['no object', []],
    ['another format', { ...table(), format: 2 }],
    ['no list of switches', { format: 1, sites: [] }],
    ['a switch of another form', { ...table(), off: ['jd'] }],
    ['no sites', { format: 1, off: [] }],
    ['a host without a dot', table(['shop', 'intranet', page()])],
    ['a host that covers a top-level domain', table(['shop', '*.cn', page()])],
    ['an unknown kind of page', table(site(['Z', '/*', 0, 0]))],
    ['an unknown meaning', table(site(page(['p', 's', '.name'])))],
    ['an unknown role', table(site(page(['cx', 's', '.name'])))],
    ['an unknown way of finding', table(site(page(['c', 'x', '.name'])))],
    ['a selector that asks about descendants', table(site(page(['c', 's', 'div:has(a)'])))],
    ['a selector of everything', table(site(page(['c', 's', '* a'])))],
    ['a code in the address', table(site(page(['c', 'a'])))],
    ['a shop in a script', table(site(page(['w', 'j', 'script', 'shop'])))],
    ['a shop in an attribute', table(site(page(['w', 's', 'a', 'title'])))],
    ['an expectation of nothing', table(site(page(['c', 's', '.a', 0, 0, [0, 0]])))],
    ['an expectation upside down', table(site(page(['c', 's', '.a', 0, 0, [3, 1]])))],
    ['an empty label', table(site(page(['c', 'l', '注册号||税号'])))],
    ['a blank label', table(site(page(['c', 'l', '注册号| '])))],
    ['labels in no region', table(site(['L', '/*', 0, 0, ['c', 'l', '注册号']]))],
    ['too many fields', table(site(page(...Array.from({ length: 13 }, () => ['c', 's', '.a']))))],
    ['an own prototype', JSON.parse('{"__proto__":{"format":1,"off":[],"sites":[]}}')],
  ])('is refused with %s', (_what, value) => {
    expect(() => readTable(value)).toThrow(AdapterTableRefused);
  });

  it('says where it is wrong', () => {
    expect(() => readTable(table(site(page(), ['L', '/*', 'a:hover', 0])))).toThrow(
      /sites\[0\]\[3\]\[2\].*a:hover/,
    );
  });
});
