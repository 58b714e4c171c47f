import { describe, expect, it } from 'vitest';
import { differInTraditional, toSimplified } from './to-simplified.ts';

describe('simplifying a name', () => {
  it('knows the characters of names', () => {
    expect(toSimplified('廣東蜃樓電氣機械製造有限責任公司')).toBe('广东蜃楼电气机械制造有限责任公司');
    expect(toSimplified('後鋭鍾鐘眾衆裏裡')).toBe('后锐钟钟众众里里');
  });

  it('leaves alone what is simplified in its own right', () => {
    expect(toSimplified('乾元 藉此 沈阳')).toBe('乾元 藉此 沈阳');
  });

  it('tells two traditional characters apart that become one', () => {
    expect(differInTraditional('南柯髮藝', '南柯發藝')).toBe(true);
    expect(differInTraditional('南柯发艺', '南柯發藝')).toBe(false);
  });

  it('takes two shapes of one character for one', () => {
    expect(differInTraditional('蜃樓裏', '蜃樓裡')).toBe(false);
  });
});
