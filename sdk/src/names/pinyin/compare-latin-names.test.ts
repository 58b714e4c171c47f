import { describe, expect, it } from 'vitest';
import { compareNames } from '../compare-names.ts';
import { compareLatinNames } from './compare-latin-names.ts';

const band = (left: string, right: string): string => {
  const one = compareNames(left, right, { latin: compareLatinNames }).band;
  expect(compareNames(right, left, { latin: compareLatinNames }).band).toBe(one);
  return one;
};

describe('comparing names in Latin letters', () => {
  it.each([
    ['Hangzhou Zixu Yun Network Technology Co., Ltd.', '杭州子虚云网络科技有限公司'],
    ['HANGZHOU ZIXUYUN INTERNET TECHNOLOGY CO LTD', '杭州市子虚云网络科技有限公司'],
    ['Zixu-Yun (Hangzhou) Wangluo Keji Youxian Gongsi', '子虚云（杭州）网络科技有限公司'],
    ['Zixu Yun Machinery (Ningbo) Co.，Ltd', '宁波子虚云机械制造有限公司'],
    ['Zixu Yun Import & Export Co., Ltd.', '上海子虚云进出口有限公司'],
    ["Xi'an Nanke Foods Co., Ltd.", '西安南柯食品有限公司'],
    ['Shaanxi Nanke Foods Co., Ltd.', '陕西南柯食品有限公司'],
    ['Ningbo Wangshi Lucheng Toys Factory', '宁波亡是绿城玩具厂'],
    ['Shanghai Wangshi Heavy Industry Group Co., Ltd.', '上海亡是重工集团有限公司'],
    ['Zixu Yun Trading Co., Ltd.', 'ZIXUYUN TRADE COMPANY LIMITED'],
    ['Yiwu City Nanke Jewelry Co Ltd', 'Yiwu Nanke Jewellery Co., Ltd.'],
  ])('leaves %s possible beside %s', (left, right) => {
    expect(band(left, right)).toBe('possible');
  });

  it.each([
    ['a syllable', 'Hangzhou Zixu Yan Network Technology Co., Ltd.', '杭州子虚云网络科技有限公司'],
    ['the city', 'Ningbo Zixu Yun Network Technology Co., Ltd.', '杭州子虚云网络科技有限公司'],
    ['the trade', 'Hangzhou Zixu Yun Trading Co., Ltd.', '杭州子虚云网络科技有限公司'],
    ['Shaanxi and Shanxi', 'Shanxi Nanke Foods Co., Ltd.', '陕西南柯食品有限公司'],
    ['a word before the brand', 'Global Zixu Yun Trading Co., Ltd.', '子虚云贸易有限公司'],
    ['the form', 'Ningbo Zixu Yun Toys Factory', '宁波子虚云玩具有限公司'],
    ['a group', 'Zixu Yun Toys Group Co., Ltd.', 'Zixu Yun Toys Co., Ltd.'],
    ['a brand alone', 'Zixu Yun', '杭州子虚云玩具有限公司'],
    ['nothing said', '', '杭州子虚云玩具有限公司'],
    ['trades in English', 'Zixu Yun Silk Co., Ltd.', 'Zixu Yun Chemical Co., Ltd.'],
  ])('parts firms by %s', (_what, left, right) => {
    expect(band(left, right)).toBe('different');
  });

  it('cannot part two brands of one pinyin, and says no more than possible', () => {
    expect(band('Wangshi Feng Chemical Co., Ltd.', '亡是丰化工有限公司')).toBe('possible');
    expect(band('Wangshi Feng Chemical Co., Ltd.', '亡是峰化工有限公司')).toBe('possible');
  });

  it('gives up on words without end', () => {
    expect(band(`Zixu ${'Trading Industry '.repeat(15)}`, '子虚贸易有限公司')).toBe('different');
  });
});
