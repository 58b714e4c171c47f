import { describe, expect, it } from 'vitest';
import { readPinyin } from './read-pinyin.ts';

describe('reading a name in pinyin', () => {
  it('gives the usual reading first', () => {
    expect(readPinyin('子虚')).toEqual(['zixu']);
    expect(readPinyin('长胜')).toEqual(['changsheng', 'zhangsheng']);
  });

  it('spells ü as firms do', () => {
    expect(readPinyin('绿城')).toEqual(['lvcheng', 'lucheng', 'lyucheng']);
  });

  it('keeps letters and digits', () => {
    expect(readPinyin('乌有ab3')).toEqual(['wuyouab3']);
  });

  it('reads nothing of what it does not know', () => {
    expect(readPinyin('子虚①')).toEqual([]);
    expect(readPinyin('子虚𠮷')).toEqual([]);
  });
});
