import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { zhCN } from './zh-cn.ts';

/** Words that judge a company or advise about it; this product only repeats records. */
const NEVER_SAID = [
  'blacklist',
  'laolai',
  '老赖',
  'untrustworthy',
  'score',
  'safe',
  'clean',
  'verified',
  'banned',
  'avoid',
  'trust',
  'fraud',
  '黑名单',
  '失信企业',
  '不可信',
  '安全',
  '评分',
  '良好',
];

const gaps = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

/** Gaps that only English fills: a translated title stands beside the Chinese one. */
const ONLY_IN_ENGLISH: Readonly<Record<string, readonly string[]>> = { listTitle: ['en'] };

describe('the words', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(zhCN).sort()).toEqual(Object.keys(en).sort());
  });

  it('have the same gaps in both languages', () => {
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      const expected = gaps(en[key]).filter((gap) => !ONLY_IN_ENGLISH[key]?.includes(gap));
      expect(gaps(zhCN[key]), key).toEqual(expected);
    }
  });

  it('leave nothing untranslated', () => {
    for (const [key, text] of Object.entries(zhCN)) {
      const spoken = text.replace(/\{\w+\}|[；，。“”]/g, '');
      if (spoken === '') continue;
      expect(spoken, key).toMatch(/[\u4e00-\u9fff]/);
    }
    for (const [key, text] of Object.entries(en)) expect(text, key).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('call one thing by one name', () => {
    expect(zhCN).toMatchObject({
      noEntryLabel: '未查到列入记录',
      notCoveredLabel: '不在覆盖范围',
      unavailableLabel: '暂无结果',
      cardName: '公共信用记录',
    });
    for (const text of Object.values(zhCN)) expect(text).not.toMatch(/查询范围|公共记录|徽标/);
  });

  it('quote as the reader’s language does', () => {
    for (const { listTitle } of [en, zhCN]) expect(listTitle).toMatch(/^“\{title\}”/);
    for (const text of [...Object.values(en), ...Object.values(zhCN)]) expect(text).not.toMatch(/[「」『』]/);
  });

  it('never judge and never advise', () => {
    for (const text of [...Object.values(en), ...Object.values(zhCN)]) {
      for (const word of NEVER_SAID) expect(text.toLowerCase()).not.toContain(word);
    }
  });

  it('never call the absence of an entry a good sign', () => {
    expect(en.noEntrySummary).toContain('not a statement that there is none');
    expect(zhCN.noEntrySummary).toContain('不表示不存在记录');
  });
});
