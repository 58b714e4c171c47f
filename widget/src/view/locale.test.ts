import { describe, expect, it } from 'vitest';
import { chooseLocale } from './locale.ts';

describe('the language of the interface', () => {
  it.each(['zh', 'zh-CN', 'zh-TW', 'zh-Hans', 'ZH-hk', 'zh_CN', ' zh-CN '])(
    'is Chinese for %s',
    (language) => {
      expect(chooseLocale([language])).toBe('zh-CN');
    },
  );

  it.each(['en', 'de-CH', 'fr', 'zhx', 'x-zh', 'not a tag'])('is English for %s', (language) => {
    expect(chooseLocale([language])).toBe('en');
  });

  it('follows the first language that is named', () => {
    expect(chooseLocale(['', 'zh-CN', 'en'])).toBe('zh-CN');
    expect(chooseLocale(['en', 'zh-CN'])).toBe('en');
    expect(chooseLocale([])).toBe('en');
  });
});
