import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseName } from './normalise-name.ts';

describe('normalising a registered name', () => {
  it.each([
    ['子虚 (杭州) 商贸有限公司', '子虚（杭州）商贸有限公司'],
    ['子虚﹙杭州﹚商贸\n\u3000有限公司', '子虚（杭州）商贸有限公司'],
    ['乌有ＡＢＣ１科技\u200b有限公司', '乌有ABC1科技有限公司'],
    ['亡是<b>&"商贸有限公司', '亡是<b>&"商贸有限公司'],
    ['蜃楼商行（有限合伙）', '蜃楼商行（有限合伙）'],
  ])('reads %j as %j', (written, name) => {
    expect(normaliseName(written)).toBe(name);
  });

  it('keeps different names different', () => {
    expect(normaliseName('子虚（杭州）商贸有限公司')).not.toBe(normaliseName('子虚（杭州）商贸有限责任公司'));
    expect(normaliseName('子虚商贸')).not.toBe(normaliseName('子虛商贸'));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'子(（ )e\u200b\u0301´ﬁＡ㈱\u00ad') }), (text) => {
        const once = normaliseName(text);
        expect(normaliseName(once)).toBe(once);
      }),
    );
  });
});
