import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMentions, checkRange, testPage } from './test-page.ts';

const NAMES = [
  '子虚（杭州）商贸有限公司',
  '乌有光电科技股份有限公司',
  '亡是县蜃楼乡人民政府',
  '南柯投资合伙企业（有限合伙）',
];
const CODES = ['91330106FAKE000133', '91330106FAKE000058'];
const TAGS = ['span', 'b', 'em', 'font', 'a', 'i', 'mark'];

/** The words cut at random places, each part in elements or bare, with comments and empty elements between. */
function splitMarkup(words: string): fc.Arbitrary<string> {
  const part = fc.record({
    length: fc.integer({ min: 1, max: 6 }),
    tag: fc.constantFrom('', ...TAGS),
    between: fc.constantFrom('', '', '<!-- x -->', '<i></i>', '<wbr>'),
  });
  return fc.array(part, { minLength: words.length, maxLength: words.length }).map((parts) => {
    let rest = words;
    let markup = '';
    for (const { length, tag, between } of parts) {
      const cut = rest.slice(0, length);
      rest = rest.slice(length);
      if (cut !== '') markup += (tag === '' ? cut : `<${tag}>${cut}</${tag}>`) + between;
    }
    return markup;
  });
}

const layout = fc.constantFrom(
  (label: string, value: string) => `<p>${label}：${value}</p>`,
  (label: string, value: string) => `<table><tr><td>${label}</td><td>${value}</td></tr></table>`,
  (label: string, value: string) => `<dl><dt>${label}</dt><dd>${value}</dd></dl>`,
  (label: string, value: string) => `<div><strong>${label}：</strong>${value}</div>`,
  (label: string, value: string) => `<ul><li>一、${label}：<br>${value}<br>地址：某路</li></ul>`,
);

describe('a labelled value', () => {
  it('is read the same however the markup splits it', () => {
    const name = fc
      .constantFrom(...NAMES)
      .chain((key) => splitMarkup(key).map((value) => ({ key, value, label: '供应商名称' })));
    const code = fc
      .constantFrom(...CODES)
      .chain((key) => splitMarkup(key).map((value) => ({ key, value, label: '统一社会信用代码' })));
    fc.assert(
      fc.property(fc.oneof(name, code), layout, ({ key, value, label }, lay) => {
        const mentions = allMentions(testPage(lay(label, value)));
        for (const mention of mentions) checkRange(mention);
        expect(mentions.map((mention) => `${mention.source} ${mention.text}`)).toEqual([`label ${key}`]);
      }),
      { numRuns: 500 },
    );
  });

  it('of a person is never read, however the markup splits it', () => {
    const person = fc
      .constantFrom('法定代表人', '联系人', '评审专家', '负责人')
      .chain((label) => splitMarkup('虚构张三有限公司').map((value) => ({ label, value })));
    fc.assert(
      fc.property(person, layout, ({ label, value }, lay) => {
        expect(allMentions(testPage(lay(label, value)))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
