import { describe, expect, it } from 'vitest';
import award from '../../../test/pages/ccgp-award.html?raw';
import licence from '../../../test/pages/jd-licence.html?raw';
import { allMentions, checkRange, testPage } from './test-page.ts';

/** Both pages are public ones, kept as served but for scripts and names of natural persons. */
const HIDDEN = '〔姓名已隐去〕';

function read(markup: string): string[] {
  const mentions = allMentions(testPage(markup));
  for (const mention of mentions) checkRange(mention);
  return mentions.map(({ kind, key, source }) => `${source} ${kind} ${key}`);
}

describe('a marketplace licence page', () => {
  const expected = ['label name 浙江百越汇农业科技有限公司', 'label code 91330483MA2B9PTN02'];

  it('yields exactly the company and its code', () => {
    expect(read(licence)).toEqual(expected);
  });

  it.each([
    '虚构张三',
    '虚构张三有限公司',
    '虚构张三 子虚张三商贸有限公司',
    '虚构张三，乌有（杭州）有限公司',
  ])('never reads the legal representative %s', (person) => {
    expect(licence).toContain(HIDDEN);
    expect(read(licence.replaceAll(HIDDEN, person))).toEqual(expected);
  });
});

describe('an award notice', () => {
  const buyer = 'label name 清镇市麦格苗族布依族乡人民政府';
  const agency = 'label name 贵州励柯工程咨询有限公司';
  const bidder = 'label name 江苏新煦光电科技有限公司';
  const expected = [buyer, buyer, agency, bidder, buyer, agency];

  it('yields exactly the bidder, the agency and the buyer, wherever they stand', () => {
    expect(read(award)).toEqual(expected);
  });

  it.each(['虚构张三', '虚构张三有限公司', '虚构张三、虚构李四有限责任公司'])(
    'never reads the expert and contact %s',
    (person) => {
      expect(award).toContain(HIDDEN);
      expect(read(award.replaceAll(HIDDEN, person))).toEqual(expected);
    },
  );
});
