import { describe, expect, it } from 'vitest';
import { en as fileEnglish } from '../public-file/words/en.ts';
import { zhHans as fileSimplified } from '../public-file/words/zh-hans.ts';
import { zhHant as fileTraditional } from '../public-file/words/zh-hant.ts';
import { en as cardEnglish } from './en.ts';
import { zhHans as cardSimplified } from './zh-hans.ts';
import { zhHant as cardTraditional } from './zh-hant.ts';

const en = { ...cardEnglish, ...fileEnglish };
const zhHans = { ...cardSimplified, ...fileSimplified };
const zhHant = { ...cardTraditional, ...fileTraditional };
const chinese = [zhHans, zhHant];

const gaps = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

/** Gaps that only English fills: a translated title stands beside the Chinese one. */
const ONLY_IN_ENGLISH: Readonly<Record<string, readonly string[]>> = { listTitle: ['en'] };

describe('the words', () => {
  it('have the same keys in every language', () => {
    for (const words of chinese) expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort());
  });

  it('have the same gaps in every language', () => {
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      const expected = gaps(en[key]).filter((gap) => !ONLY_IN_ENGLISH[key]?.includes(gap));
      for (const words of chinese) expect(gaps(words[key]), key).toEqual(expected);
    }
  });

  it('leave nothing untranslated', () => {
    for (const [key, text] of chinese.flatMap((words) => Object.entries(words))) {
      const spoken = text.replace(/\{\w+\}|[：；，。“”「」]/g, '');
      if (spoken === '') continue;
      expect(spoken, key).toMatch(/[\u4e00-\u9fff]/);
    }
    for (const [key, text] of Object.entries(en)) expect(text, key).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('call one thing by one name', () => {
    expect(zhHans).toMatchObject({
      noEntryLabel: '未查到列入记录',
      notCoveredLabel: '不在覆盖范围',
      unavailableLabel: '暂无结果',
      cardName: '公共信用记录',
    });
    for (const text of Object.values(zhHans)) expect(text).not.toMatch(/查询范围|公共记录|徽标/);
    for (const text of Object.values(zhHant)) expect(text).not.toMatch(/記錄|資訊網|信息|網絡|默認/);
  });

  it('quote as the reader’s language does', () => {
    expect([en, zhHans, zhHant].map(({ listTitle }) => listTitle.at(0))).toEqual(['“', '“', '「']);
    for (const text of [en, zhHans].flatMap((words) => Object.values(words)))
      expect(text).not.toMatch(/[「」『』]/);
    for (const text of Object.values(zhHant)) expect(text).not.toMatch(/[“”『』]/);
  });

  it('never call the absence of an entry a good sign', () => {
    expect(en.noEntrySummary).toContain('not a statement that there is none');
    expect(zhHans.noEntrySummary).toContain('不表示不存在记录');
    expect(zhHant.noEntrySummary).toContain('不表示不存在紀錄');
  });
});
