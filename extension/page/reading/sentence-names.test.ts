import { describe, expect, it } from 'vitest';
import { ENTERPRISE_FORM } from './legal-forms.ts';
import { namesInSentences } from './sentence-names.ts';

const read = (text: string): string[] =>
  namesInSentences(text).map(({ start, end }) => text.slice(start, end).replace(/\s/g, ''));

describe('a full registered name inside a sentence', () => {
  it.each([
    ['behind a word that names do not hold', '桥由子虚建设有限公司承建', ['子虚建设有限公司']],
    ['at its beginning', '子虚商贸有限公司昨日宣布开业。', ['子虚商贸有限公司']],
    ['behind a label that is spelt out', '中标人为子虚市政工程有限公司', ['子虚市政工程有限公司']],
    ['behind 和, where it begins with its city', '子虚和宁波乌有贸易有限公司', ['宁波乌有贸易有限公司']],
    [
      'behind another name and 和',
      '由子虚建设有限公司和乌有设计咨询有限公司承担',
      ['子虚建设有限公司', '乌有设计咨询有限公司'],
    ],
    [
      'in an enumeration',
      '有杭州子虚科技有限公司、乌有科技有限公司、亡是科技有限公司',
      ['杭州子虚科技有限公司', '乌有科技有限公司', '亡是科技有限公司'],
    ],
    ['with its place in brackets', '由蜃楼（杭州）科技有限公司开发', ['蜃楼（杭州）科技有限公司']],
    [
      'with its former name behind it',
      '杭州子虚科技有限公司（曾用名：乌有科技有限公司）成立',
      ['杭州子虚科技有限公司', '乌有科技有限公司'],
    ],
    ['broken by a space', '由杭州子虚 建设有限 公司承建', ['杭州子虚建设有限公司']],
    ['in letters that are all spaced out', '由 子 虚 建 设 有 限 公 司 承 建', ['子虚建设有限公司']],
    [
      'with the branch that is named',
      '由杭州子虚物流有限公司宁波分公司承运',
      ['杭州子虚物流有限公司宁波分公司'],
    ],
    ['not with a branch it opens', '杭州子虚物流有限公司设立宁波分公司', ['杭州子虚物流有限公司']],
    [
      'in a city whose last letter may stand before a name',
      '由太原子虚环保科技有限公司治理',
      ['太原子虚环保科技有限公司'],
    ],
    [
      'with a letter in its brand that may stand before a name',
      '由杭州华为技术有限公司供货',
      ['杭州华为技术有限公司'],
    ],
  ])('is found %s', (_how, text, names) => {
    expect(read(text)).toEqual(names);
  });

  it.each([
    ['no name at all', '本公司、该公司和贵公司均为有限公司'],
    ['a kind of company', '应为有限责任公司或者股份有限公司，不得为银行股份有限公司'],
    ['a stand-in for a name', '某某有限公司与某某商贸有限公司签订合同'],
    ['trades alone', '房地产开发有限公司和物业管理有限公司的关系'],
    ['a description', '一家位于郊区的食品加工有限公司，以及当地知名建筑有限公司'],
    ['words that have run into the name', '昨日子虚商贸有限公司宣布开业'],
    ['words before the city that may belong to the name', '大上海子虚餐饮有限公司开业'],
    ['a beginning that may be a brand or a word', '，向子虚商贸有限公司采购'],
    ['two cuts, one of them in the brand', '由中为子虚科技有限公司供货'],
    ['a name cut by a space where its rest is one too', '由杭州子虚 乌有商贸有限公司供货'],
    ['和 in what may be one brand', '，甲和乌有商贸有限公司'],
    ['a person beside it', '评审专家张某、子虚商贸有限公司'],
    ['another organisation that bears it', '由杭州子虚物流有限公司工会主办'],
    ['a branch whose name is not understood', '由杭州子虚物流有限公司某某某分公司主办'],
    ['自由, which only looks like a word before a name', '，自由飞翔商贸有限公司'],
    ['Latin letters before it', '由XX科技有限公司供货，ABC子虚商贸有限公司'],
    ['the beginning of a county that is none', '推动该县子虚商贸有限公司'],
  ])('is not taken from %s', (_what, text) => {
    expect(read(text)).toEqual([]);
  });

  it('says which part it has in the purchase, where the sentence does', () => {
    const fields = (text: string) => namesInSentences(text).map(({ field }) => field);
    expect(fields('中标人为子虚建设有限公司、乌有建设有限公司')).toEqual(['winner', 'winner']);
    expect(fields('确定杭州子虚建设有限公司为第一中标候选人')).toEqual(['winner']);
    expect(fields('采购人与杭州子虚建设有限公司签约')).toEqual([null]);
  });

  it('is found whatever was read before', () => {
    ENTERPRISE_FORM.lastIndex = 9;
    expect(read('由子虚建设有限公司承建')).toEqual(['子虚建设有限公司']);
  });

  it('is read in time that grows with the text alone', () => {
    const text = '公司与子虚有限公司和'.repeat(1_000);
    expect(namesInSentences(text)).toEqual([]);
    expect(namesInSentences(`${'由'.repeat(5_000)}有限公司`)).toEqual([]);
  });
});
