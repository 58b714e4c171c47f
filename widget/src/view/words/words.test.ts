import { describe, expect, it } from 'vitest';
import type { Locale } from '../locale.ts';
import { de as fileGerman } from '../public-file/words/de.ts';
import { en as fileEnglish } from '../public-file/words/en.ts';
import { fr as fileFrench } from '../public-file/words/fr.ts';
import { zhHans as fileSimplified } from '../public-file/words/zh-hans.ts';
import { zhHant as fileTraditional } from '../public-file/words/zh-hant.ts';
import { de as cardGerman } from './de.ts';
import { en as cardEnglish } from './en.ts';
import { fr as cardFrench } from './fr.ts';
import { labelWords } from './label/every-language.ts';
import { type LabelPhrase, labelPhrases } from './label-words.ts';
import { zhHans as cardSimplified } from './zh-hans.ts';
import { zhHant as cardTraditional } from './zh-hant.ts';

type Labels = Record<`${LabelPhrase}Label`, string>;
const labels = (locale: Locale): Labels =>
  Object.fromEntries(
    labelPhrases.map((phrase, index) => [`${phrase}Label`, labelWords[locale][index]]),
  ) as Labels;

const en = { ...cardEnglish, ...fileEnglish, ...labels('en') };
const zhHans = { ...cardSimplified, ...fileSimplified, ...labels('zh-Hans') };
const zhHant = { ...cardTraditional, ...fileTraditional, ...labels('zh-Hant') };
const de = { ...cardGerman, ...fileGerman, ...labels('de') };
const fr = { ...cardFrench, ...fileFrench, ...labels('fr') };
const chinese = [zhHans, zhHant];
const others = [...chinese, de, fr];

const gaps = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

/** Gaps that Chinese does not fill: a translated title stands beside the Chinese one. */
const NOT_IN_CHINESE: Readonly<Record<string, readonly string[]>> = { listTitle: ['en'] };

describe('the words', () => {
  it('have the same keys in every language', () => {
    for (const words of others) expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort());
  });

  it('have the same gaps in every language', () => {
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      const inChinese = gaps(en[key]).filter((gap) => !NOT_IN_CHINESE[key]?.includes(gap));
      for (const words of chinese) expect(gaps(words[key]), key).toEqual(inChinese);
      for (const words of [de, fr]) expect(gaps(words[key]), key).toEqual(gaps(en[key]));
    }
  });

  it('leave nothing untranslated', () => {
    for (const [key, text] of chinese.flatMap((words) => Object.entries(words))) {
      const spoken = text.replace(/\{\w+\}|[：；，。“”「」]/g, '');
      if (spoken === '') continue;
      expect(spoken, key).toMatch(/[\u4e00-\u9fff]/);
    }
    for (const words of [en, de, fr]) {
      for (const [key, text] of Object.entries(words)) expect(text, key).not.toMatch(/[\u4e00-\u9fff]/);
    }
    for (const words of [de, fr]) {
      for (const key of Object.keys(en) as (keyof typeof en)[]) {
        const isSentence = en[key].replace(/\{\w+\}/g, '').split(' ').length > 3;
        if (isSentence) expect(words[key], key).not.toBe(en[key]);
      }
    }
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
    const openings = [en, de, fr, zhHans, zhHant].map(({ listTitle }) => listTitle.at(0));
    expect(openings).toEqual(['“', '„', '«', '“', '「']);
    for (const text of Object.values(fr)) expect(text).not.toMatch(/ [;:!?»]|« |[“”„]/);
    for (const text of Object.values(de)) expect(text).not.toMatch(/[«»”]/);
    for (const text of [en, zhHans].flatMap((words) => Object.values(words)))
      expect(text).not.toMatch(/[「」『』]/);
    for (const text of Object.values(zhHant)) expect(text).not.toMatch(/[“”『』]/);
  });

  it('never call the absence of an entry a good sign', () => {
    expect(en.noEntrySummary).toContain('not a statement that there is none');
    expect(de.noEntrySummary).toContain('besagt nicht, dass es keinen gibt');
    expect(fr.noEntrySummary).toContain('ne signifie pas qu’il n’y en a aucune');
    expect(zhHans.noEntrySummary).toContain('不表示不存在记录');
    expect(zhHant.noEntrySummary).toContain('不表示不存在紀錄');
  });
});
