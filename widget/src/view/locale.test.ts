import { describe, expect, it } from 'vitest';
import { chooseLocale } from './locale.ts';

describe('the language of the interface', () => {
  it.each(['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-Hans-HK', 'zh_CN', ' zh-CN ', 'zh-TWX'])(
    'is Chinese in simplified characters for %s',
    (language) => {
      expect(chooseLocale([language])).toBe('zh-Hans');
    },
  );

  it.each(['zh-TW', 'ZH-hk', 'zh-MO', 'zh_TW', 'zh-Hant', 'zh-Hant-CN', 'zh-yue-HK', ' zh-HK '])(
    'is Chinese in traditional characters for %s',
    (language) => {
      expect(chooseLocale([language])).toBe('zh-Hant');
    },
  );

  it.each([
    ['de', 'de'],
    ['de-CH', 'de'],
    ['DE_at', 'de'],
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
  ] as const)('is that of %s', (language, locale) => {
    expect(chooseLocale([language])).toBe(locale);
  });

  it.each(['en', 'it-CH', 'den', 'frr', 'zhx', 'x-zh', 'en-TW', 'not a tag'])(
    'is English for %s',
    (language) => {
      expect(chooseLocale([language])).toBe('en');
    },
  );

  it('follows the first language that is named', () => {
    expect(chooseLocale(['', 'zh-CN', 'en'])).toBe('zh-Hans');
    expect(chooseLocale(['en', 'zh-TW'])).toBe('en');
    expect(chooseLocale([])).toBe('en');
  });
});
