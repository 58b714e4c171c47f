import { describe, expect, it } from 'vitest';
import { parseName } from './parse-name.ts';

/** Place, brand, trade, form and branch, parted by dots; brackets mark a bracketed place. */
function parts(name: string): string {
  const { place, brand, trade, isGroup, form, branch } = parseName(name);
  const where = place === null ? '' : place.divisions.join('/');
  const ends = `${isGroup ? '集团+' : ''}${form?.written ?? ''}`;
  return [place?.isBracketed ? `(${where})` : where, brand, trade, ends, branch ?? ''].join(' · ');
}

describe('parsing a name', () => {
  it.each([
    ['杭州子虚云网络科技有限公司', '杭州 · 子虚云 · 网络科技 · 有限公司 · '],
    ['浙江省杭州市余杭区乌有茶业有限责任公司', '浙江/杭州/余杭区 · 乌有 · 茶业 · 有限责任公司 · '],
    ['南柯（上海）律师事务所', '(上海) · 南柯 ·  · 律师事务所 · '],
    ['亡是重工（集团）股份有限公司', ' · 亡是 · 重工 · 集团+股份有限公司 · '],
    ['子虚贸易（义乌）有限公司', '(义乌) · 子虚 · 贸易 · 有限公司 · '],
    ['宁波子虚中心（有限合伙）', '宁波 · 子虚 ·  · 中心（有限合伙） · '],
    ['延边朝鲜族自治州乌有人参有限公司', '延边 · 乌有人参 ·  · 有限公司 · '],
    ['吉林市子虚化工厂', '吉林市 · 子虚 · 化工 · 厂 · '],
    ['吉林省子虚化工厂', '吉林 · 子虚 · 化工 · 厂 · '],
    ['北京市蜃楼影视有限公司', '北京 · 蜃楼 · 影视 · 有限公司 · '],
    ['安吉县蜃楼竹制品厂', '安吉县 · 蜃楼竹 · 制品 · 厂 · '],
    ['亡是建设有限公司南京第三分公司', ' · 亡是 · 建设 · 有限公司 · 南京第三分公司'],
    ['亡是建设有限公司（南京分公司）', ' · 亡是 · 建设 · 有限公司 · 南京分公司'],
    ['臺州烏有機械廠', '台州 · 乌有 · 机械 · 厂 · '],
    ['芒市子虚茶厂', '芒 · 子虚茶 ·  · 厂 · '],
    ['芒果子虚科技有限公司', ' · 芒果子虚 · 科技 · 有限公司 · '],
    ['杭州南柯科技', '杭州 · 南柯 · 科技 ·  · '],
  ])('parts %s', (name, expected) => {
    expect(parts(name)).toBe(expected);
  });

  it('keeps a place that nothing is left behind for the brand', () => {
    expect(parts('德兴科技有限公司')).toBe(' · 德兴 · 科技 · 有限公司 · ');
  });

  it('takes no district from a word of a trade', () => {
    expect(parts('杭州子虚社区服务有限公司')).toBe('杭州 · 子虚社区 · 服务 · 有限公司 · ');
    expect(parts('杭州子虚区块链科技有限公司').startsWith('杭州 · ')).toBe(true);
  });

  it('reads the name before a note', () => {
    expect(parts('杭州子虚科技有限公司（曾用名：杭州乌有科技有限公司）')).toBe(
      '杭州 · 子虚 · 科技 · 有限公司 · ',
    );
  });

  it('takes no note from words that a brand may hold', () => {
    expect(parts('北京子虚原名文化有限公司')).toBe('北京 · 子虚原名 · 文化 · 有限公司 · ');
    expect(parts('子虚（原野）科技有限公司')).toBe(' · 子虚（原野） · 科技 · 有限公司 · ');
  });

  it('leaves an organisation beside a firm in one piece', () => {
    expect(parseName('蜃楼药业有限公司工会委员会').branch).toBeNull();
  });

  it('takes no text apart that is too long for a name', () => {
    const text = '子虚（原'.repeat(100);
    expect(parseName(text).brand).toBe(text);
  });

  it('reads anything, even nothing', () => {
    for (const text of ['', '有限公司', '上海', '（）', 'Zixu GmbH', '（（（原原原'])
      expect(() => parseName(text)).not.toThrow();
  });
});
