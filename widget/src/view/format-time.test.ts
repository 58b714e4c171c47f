import { describe, expect, it } from 'vitest';
import { formatDay, formatInstant } from './format-time.ts';

describe('dates', () => {
  it('are written out in both languages', () => {
    expect(formatDay('2026-03-14', 'en')).toBe('14 March 2026');
    expect(formatDay('2026-03-14', 'zh-Hans')).toBe('2026年3月14日');
  });

  it('of a calendar day move with no time zone', () => {
    expect(formatDay('2026-01-01', 'en')).toBe('1 January 2026');
    expect(formatDay('2025-12-31', 'zh-Hans')).toBe('2025年12月31日');
  });

  it('with a time are given in China time in both languages', () => {
    expect(formatInstant('2026-11-20T22:30:00Z', 'en')).toBe('21 November 2026 at 06:30 (China time)');
    expect(formatInstant('2026-11-20T22:30:00Z', 'zh-Hans')).toBe('2026年11月21日 06:30（北京时间）');
  });

  it('that are none are shown as they came', () => {
    expect(formatDay('someday', 'en')).toBe('someday');
    expect(formatDay('2026-13-99', 'zh-Hans')).toBe('2026-13-99');
    expect(formatInstant('', 'en')).toBe('');
  });
});
