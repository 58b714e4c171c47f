import { describe, expect, it } from 'vitest';
import { wholeLabel } from './label-lexicon.ts';
import labels from './labels.json' with { type: 'json' };
import forms from './legal-forms.json' with { type: 'json' };

const ROLES = [
  'code',
  'company',
  'formerName',
  'supplier',
  'bidder',
  'winner',
  'buyer',
  'agency',
  'seller',
  'manufacturer',
  'importer',
  'person',
  'other',
];
const LANGUAGES = ['zh-CN', 'zh-TW', 'en', 'de', 'fr', 'it', 'es', 'pl', 'ja'];

describe('the lexicon of labels', () => {
  it.each(labels)(
    '$role in $language, $match: every label is well-formed and found as what it is',
    (entry) => {
      expect(ROLES).toContain(entry.role);
      expect(['exact', 'ending']).toContain(entry.match);
      expect(entry.language).toMatch(/^[a-z]{2}(-[A-Z]{2})?$/);
      for (const label of entry.labels) {
        expect(label.trim()).toBe(label);
        expect(`${label} ${wholeLabel(label)}`).toBe(`${label} ${entry.role}`);
      }
    },
  );

  it.each(LANGUAGES)('knows every role in %s', (language) => {
    const known = labels.filter((entry) => entry.language === language).map(({ role }) => role);
    expect(ROLES.filter((role) => !known.includes(role))).toEqual([]);
  });

  it('never takes a label of persons for one of organisations', () => {
    for (const label of [
      '供应商联系人',
      '采购单位项目负责人',
      '代理机构经办人',
      '中标单位法定代表人姓名',
      '公司法人',
      'Seller contact person',
    ])
      expect(`${label} ${wholeLabel(label)}`).toBe(`${label} person`);
  });

  it('takes no ordinary words for a label', () => {
    for (const words of [
      '采购项目',
      '首页',
      '供应商大会召开',
      'Our best sellers',
      '采购人信息',
      '南柯商贸有限 公司',
      '',
    ])
      expect(wholeLabel(words)).toBeNull();
  });
});

describe('the legal forms', () => {
  it('are distinct within each kind', () => {
    for (const words of [
      forms.enterprise,
      forms.branch,
      forms.otherBody,
      forms.notNames,
      forms.trades,
      forms.latin,
    ])
      expect(new Set(words).size).toBe(words.length);
  });

  it('hold no form of sole proprietors, whose names are often persons’ names', () => {
    for (const form of ['店', '商行', '经营部', '工作室', '铺'])
      expect([...forms.enterprise, ...forms.otherBody]).not.toContain(form);
  });
});
