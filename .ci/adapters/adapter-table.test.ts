import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../extension/page/adapting/read-table.ts';
import { checkAgainstSchema } from './check-against-schema.ts';
import { checkedTable } from './checked-table.ts';
import { ADAPTERS, readSiteFiles } from './read-site-files.ts';
import type { SiteField, SiteFile } from './site-file.ts';

/** Most bytes, compressed, that one adapter may add to the extension, on average. */
const MOST_BYTES_EACH = 60;

const packed = readFileSync(join(ADAPTERS, 'table.gen.json'), 'utf8');
const schema = JSON.parse(readFileSync(join(ADAPTERS, 'adapter.schema.json'), 'utf8'));

function site(field: Partial<SiteField>): SiteFile {
  const fields = [{ means: 'code', labels: ['注册号'], ...field }];
  const page = {
    kind: 'licence',
    known: 'saved',
    source: 'Made up for a test.',
    paths: ['/*'],
    region: { selector: '.licence' },
    fields,
  } as const;
  return { site: 'shop', name: 'Shop', hosts: ['shop.example'], pages: [page] };
}

describe('the compiled table', () => {
  it('is what the site files say', () => {
    expect(packed === checkedTable(), 'run "npm run adapter -- table"').toBe(true);
  });

  it(`takes at most ${MOST_BYTES_EACH} bytes for an adapter`, () => {
    const bytes = gzipSync(packed, { level: 9 }).length / readTable(JSON.parse(packed)).adapters.length;
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES_EACH);
  });

  it('keeps everything that the files say of a field', () => {
    const count = [0, 3] as const;
    const text = checkedTable([site({ role: 'seller', count })]);
    expect(readTable(JSON.parse(text)).adapters[0]?.fields).toEqual([
      {
        means: 'code',
        role: 'seller',
        place: { by: 'label', labels: ['注册号'] },
        after: [],
        expected: [0, 3],
      },
    ]);
  });

  it.each(['法定代表人', '联系人', 'Legal representative', 'Contact person', '经营范围'])(
    'is not made with the label %s, behind which no company stands',
    (label) => {
      expect(() => checkedTable([site({ means: 'registeredName', labels: [label] })])).toThrow(label);
    },
  );

  it('is not made with a code behind the label of a name', () => {
    expect(() => checkedTable([site({ labels: ['企业名称'] })])).toThrow('企业名称');
  });

  it('is not made with two pages of one kind', () => {
    const one = site({});
    expect(() => checkedTable([{ ...one, pages: [...one.pages, ...one.pages] }])).toThrow('two pages');
  });
});

describe('the schema of adapters', () => {
  const wrong = (content: unknown) => checkAgainstSchema(content, schema);

  it('allows every file', () => {
    expect(readSiteFiles().length).toBeGreaterThan(20);
  });

  it.each<[string, unknown, string]>([
    ['a person', site({ means: 'representative' }), 'pages[0].fields[0].means is none of'],
    ['no way of finding', site({ labels: undefined as never, selector: undefined as never }), ''],
    ['two ways of finding', site({ selector: '.a' }), 'fits 2 of the 4 ways'],
    ['an unknown member', { ...site({}), script: 'alert(1)' }, 'unknown member "script"'],
    ['no hosts', { ...site({}), hosts: [] }, 'hosts has fewer than 1'],
    ['a host twice', { ...site({}), hosts: ['a.example', 'a.example'] }, 'hosts says the same twice'],
    ['a number for a name', { ...site({}), name: 7 }, 'name is no string'],
    ['a long name', { ...site({}), name: 'n'.repeat(61) }, 'name is longer than 60'],
    ['a short name', { ...site({}), name: 'n' }, 'name is shorter than 2'],
    ['a name in capitals', { ...site({}), site: 'SHOP' }, 'site "SHOP" is not of the form'],
    ['a huge count', site({ count: [0, 1001] }), 'is more than 1000'],
    ['a count below nothing', site({ count: [-1, 1] }), 'is less than 0'],
    ['a count of three', site({ count: [0, 1, 2] as never }), 'has more than 2 entries'],
    ['a missing member', { site: 'shop' }, 'lacks "pages"'],
    [
      'an address that is not true',
      site({ labels: undefined as never, address: false as never }),
      'address is not true',
    ],
  ])('refuses %s', (_what, content, said) => {
    const plain: unknown = JSON.parse(JSON.stringify(content));
    expect(wrong(plain).join('; ')).toContain(said);
    expect(wrong(plain)).not.toEqual([]);
  });

  it('has no keyword that is not checked', () => {
    expect(() => checkAgainstSchema({}, { patternProperties: {} })).toThrow('patternProperties');
  });
});
