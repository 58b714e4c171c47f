import { describe, expect, it } from 'vitest';
import { readLinkedData } from './linked-data.ts';

const CODE = '91330106FAKE000133';
const NAME = '子虚商贸有限公司';
const read = (data: unknown): string[] =>
  readLinkedData(JSON.stringify(data)).map(({ kind, key }) => `${kind} ${key}`);

describe('linked data', () => {
  it('reads an organisation in a graph, an array or a product', () => {
    const organisation = { '@type': 'Organization', legalName: NAME, taxID: CODE };
    for (const data of [
      organisation,
      [organisation],
      { '@graph': [organisation] },
      { '@type': 'Product', offers: [{ seller: organisation }] },
    ])
      expect(read(data)).toEqual([`code ${CODE}`, `name ${NAME}`]);
  });

  it('reads types written as addresses and identifiers written as property values', () => {
    const data = {
      '@type': ['https://schema.org/Corporation'],
      name: NAME,
      identifier: [{ '@type': 'PropertyValue', value: CODE }],
    };
    expect(read(data)).toEqual([`code ${CODE}`, `name ${NAME}`]);
  });

  it('passes over persons and all that hangs on them', () => {
    const person = {
      '@type': 'Person',
      name: '虚构张三有限公司',
      taxID: CODE,
      worksFor: { '@type': 'Organization', legalName: NAME },
    };
    expect(read({ '@type': 'Organization', founder: person })).toEqual([]);
    expect(read({ '@type': 'Organization', name: '虚构张三', taxID: '11010519491231002X' })).toEqual([]);
  });

  it('reads no name that holds a resident number or is longer than any registered one', () => {
    for (const legalName of ['张三11010519491231002X商贸有限公司', `${'ﬃ'.repeat(60)} Co., Ltd.`])
      expect(read({ '@type': 'Organization', legalName, taxID: CODE })).toEqual([`code ${CODE}`]);
  });

  it('does not take the name of a product or brand for a company', () => {
    expect(
      read({ '@type': 'Product', name: NAME, identifier: CODE, brand: { '@type': 'Brand', name: NAME } }),
    ).toEqual([]);
  });

  it('is not misled by prototypes', () => {
    const script = `{"__proto__":{"@type":"Organization","legalName":"${NAME}"},"constructor":{"prototype":{"polluted":1}}}`;
    readLinkedData(script);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(({} as Record<string, unknown>)['legalName']).toBeUndefined();
  });

  it('says nothing of broken, endless or bottomless scripts', () => {
    expect(readLinkedData('{"@type":')).toEqual([]);
    expect(readLinkedData(`${' '.repeat(300_000)}{}`)).toEqual([]);
    let deep: unknown = { '@type': 'Organization', taxID: CODE };
    for (let level = 0; level < 100; level++) deep = { inner: deep };
    expect(read(deep)).toEqual([]);
    expect(
      read(
        Array.from({ length: 1_500 }, (_, index) => ({
          '@type': 'Organization',
          legalName: `子虚第${index}商贸有限公司`,
        })),
      ).length,
    ).toBe(200);
  });
});
