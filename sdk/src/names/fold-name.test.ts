import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, unifyMarks } from './fold-name.ts';

describe('folding a name', () => {
  it.each([
    ['「子虛〔杭州〕商貿有限公司」。', '子虚（杭州）商贸有限公司'],
    ['乌有ＡＢＣ【上海】科技有限公司，', '乌有abc（上海）科技有限公司'],
    ['亡是中心（有限合夥）', '亡是中心（有限合伙）'],
    ['Zixu Co., Ltd.', 'zixuco.,ltd.'],
    ['Zixue“\u0301', 'zixu\u00e9'],
  ])('reads %j as %j', (written, folded) => {
    expect(foldName(written)).toBe(folded);
  });

  it('shortens nothing', () => {
    expect(foldName('杭州子虚有限公司')).not.toBe(foldName('杭州子虚有限责任公司'));
    expect(foldName('杭州市子虚有限公司')).not.toBe(foldName('杭州子虚有限公司'));
  });

  it('changes nothing the second time, and simplifies one for one', () => {
    const text = fc.string({ unit: fc.constantFrom(...'子虛虚後〔】（ )eＡ“。，·\u0301㈱') });
    fc.assert(
      fc.property(text, (written) => {
        const once = foldName(written);
        expect(foldName(once)).toBe(once);
        expect(unifyMarks(written)).toHaveLength(once.length);
      }),
    );
  });
});
