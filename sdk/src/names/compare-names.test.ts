import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from './compare-names.ts';

const band = (left: string, right: string): string => compareNames(left, right).band;
const finding = (left: string, right: string, part: string): string | undefined =>
  compareNames(left, right).reasons.find((reason) => reason.part === part)?.finding;

describe('comparing two names', () => {
  it.each([
    ['another width', '子虚ＡＢ（杭州）商贸有限公司', '子虚ab(杭州)商贸 有限公司'],
    ['traditional characters', '杭州蜃樓網絡科技有限責任公司', '杭州蜃楼网络科技有限责任公司'],
    ['other brackets', '子虚〔杭州〕商贸有限公司', '子虚（杭州）商贸有限公司'],
  ])('finds one registered name in %s', (_what, left, right) => {
    expect(band(left, right)).toBe('sameRegisteredName');
  });

  it.each([
    ['a short name', '杭州子虚科技', '杭州子虚科技有限公司'],
    ['a place left out', '子虚科技有限公司', '杭州子虚科技有限公司'],
    ['the province written before', '浙江省杭州市子虚科技有限公司', '杭州子虚科技有限公司'],
    ['a place moved into brackets', '子虚（杭州）科技有限公司', '杭州子虚科技有限公司'],
    ['brackets left out', '子虚杭州科技有限公司', '子虚（杭州）科技有限公司'],
    ['a trade shortened', '杭州子虚网络', '杭州子虚网络科技有限公司'],
    ['another writing of the form', '子虚科技有限责任公司', '子虚科技有限公司'],
    ['a branch', '子虚科技有限公司宁波分公司', '子虚科技有限公司'],
    ['a former name', '子虚科技有限公司（曾用名：乌有科技有限公司）', '乌有科技有限公司'],
    ['a former joint-stock company', '子虚科技股份有限公司', '子虚科技有限公司'],
    ['a short name of a group', '上海亡是重工', '上海亡是重工集团有限公司'],
    ['one short name twice', '杭州子虚科技', '杭州子虚科技'],
  ])('leaves %s possible', (_what, left, right) => {
    expect(band(left, right)).toBe('possible');
    expect(band(right, left)).toBe('possible');
  });

  it.each([
    ['one character of the brand', '杭州子虚芸科技有限公司', '杭州子虚云科技有限公司'],
    ['a character added to the brand', '杭州子虚云飞科技有限公司', '杭州子虚云科技有限公司'],
    ['a character of a short brand', '杭州子虚云', '杭州子虚云飞科技有限公司'],
    ['another city', '宁波子虚科技有限公司', '杭州子虚科技有限公司'],
    ['a province and its city', '浙江子虚科技有限公司', '杭州子虚科技有限公司'],
    ['a city and a district of one name', '朝阳子虚科技有限公司', '北京市朝阳区子虚科技有限公司'],
    ['districts of one name', '济南市市中区子虚商贸有限公司', '济宁市市中区子虚商贸有限公司'],
    ['a prefecture and a province of one name', '青海省海南州子虚商贸有限公司', '海南子虚商贸有限公司'],
    ['a character that begins the trade', '杭州子虚网', '杭州子虚网络科技有限公司'],
    ['the country', '子虚（中国）投资有限公司', '子虚投资有限公司'],
    ['another trade', '杭州子虚贸易有限公司', '杭州子虚科技有限公司'],
    ['a longer trade', '杭州子虚科技发展有限公司', '杭州子虚科技有限公司'],
    ['a group and its firm', '子虚科技集团有限公司', '子虚科技有限公司'],
    ['a shop and a firm', '子虚科技经营部', '子虚科技有限公司'],
    ['two branches', '子虚科技有限公司宁波分公司', '子虚科技有限公司温州分公司'],
    ['a trade union', '子虚科技有限公司工会委员会', '子虚科技有限公司'],
    ['a brand alone', '子虚', '子虚科技有限公司'],
    ['a simplified character of its own', '乾坤子虚有限公司', '干坤子虚有限公司'],
    ['two traditional characters', '南柯髮藝有限公司', '南柯發藝有限公司'],
    ['a former name of another firm', '子虚科技有限公司（原乌有云科技有限公司）', '乌有科技有限公司'],
  ])('parts firms by %s', (_what, left, right) => {
    expect(band(left, right)).toBe('different');
    expect(band(right, left)).toBe('different');
  });

  it('explains each part', () => {
    expect(compareNames('杭州子虚科技', '杭州市子虚科技有限公司').reasons).toEqual([
      { part: 'place', finding: 'same', left: '杭州', right: '杭州' },
      { part: 'brand', finding: 'same', left: '子虚', right: '子虚' },
      { part: 'trade', finding: 'same', left: '科技', right: '科技' },
      { part: 'form', finding: 'omitted', left: '', right: '有限公司' },
    ]);
    expect(finding('杭州子虚芸科技有限公司', '杭州子虚云科技有限公司', 'brand')).toBe('different');
    expect(finding('杭州子虚云科技有限公司', '宁波子虚云科技有限公司', 'brand')).toBe('same');
  });

  it('compares Latin names by their letters alone, unless it is told how to read them', () => {
    expect(band('ZIXU Trading Co., Ltd.', 'Zixu Trading Co.,Ltd')).toBe('possible');
    expect(band('Zixu Trading Co., Ltd.', '子虚贸易有限公司')).toBe('different');
  });
});

const brand = fc.string({
  unit: fc.constantFrom(...'子虚乌有亡是南柯蜃楼云芸干乾'),
  minLength: 2,
  maxLength: 4,
});
const place = fc.constantFrom('', '杭州', '宁波市', '浙江省杭州市', '中国');
const trade = fc.constantFrom('', '科技', '网络科技', '贸易', '蚕丝');
const form = fc.constantFrom(
  '',
  '公司',
  '有限公司',
  '股份有限公司',
  '集团有限公司',
  '厂',
  '中心（有限合伙）',
);
const name = fc.tuple(place, brand, trade, form).map((parts) => parts.join(''));

describe('any two names', () => {
  it('have one band, whichever comes first', () => {
    fc.assert(
      fc.property(name, name, (left, right) => {
        expect(band(left, right)).toBe(band(right, left));
      }),
    );
  });

  it('are one registered name when they are equal and full', () => {
    fc.assert(
      fc.property(brand, (own) => {
        expect(band(`${own}有限公司`, `${own}有限公司`)).toBe('sameRegisteredName');
      }),
    );
  });

  it('are never one name, nor possible, with two brands', () => {
    fc.assert(
      fc.property(place, brand, brand, form, (where, one, other, ends) => {
        fc.pre(one !== other);
        expect(band(`${where}${one}科技${ends}`, `${where}${other}科技${ends}`)).toBe('different');
      }),
      { numRuns: 500 },
    );
  });

  it('compare whatever they hold', () => {
    const text = fc.string({ unit: fc.constantFrom(...'（）原曾用名现为：、 有限公司厂AZ中国杭州集团分') });
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(band(left, right)).toBe(band(right, left));
      }),
    );
  });
});
