import { describe, expect, it } from 'vitest';
import type { KnownSeller, SellerDirectory } from './known-seller.ts';
import {
  correctSeller,
  exportDirectory,
  forgetSeller,
  LEARNED_FOR_DAYS,
  learnSeller,
  MOST_SELLERS,
  resolveSeller,
  withoutExpired,
} from './seller-directory.ts';

const TODAY = '2026-11-21';
const CODE = '91330100FAKE70011C';
const OTHER = '91440300FAKE7002X9';
const SHOP = { site: 'jd', sellerId: '700101' };
const EMPTY: SellerDirectory = new Map();

function lesson(code = CODE, day = TODAY, sellerId = SHOP.sellerId): KnownSeller {
  return {
    site: 'jd',
    sellerId,
    learned: { code, registeredName: '杭州子虚商贸有限公司', page: 'licence', day },
    correction: null,
  };
}
const codeOf = (directory: SellerDirectory, today = TODAY) =>
  resolveSeller(directory, SHOP, today)?.code ?? null;
const daysAgo = (days: number) => new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10);

describe('a seller directory', () => {
  it('knows a seller whose licence page was open, with the page and day', () => {
    const found = resolveSeller(learnSeller(EMPTY, lesson()), SHOP, TODAY);
    expect(found).toMatchObject({ code: CODE, source: { ...SHOP, page: 'licence', day: TODAY } });
  });

  it('knows the same seller id on another site as somebody else', () => {
    expect(resolveSeller(learnSeller(EMPTY, lesson()), { ...SHOP, site: 'suning' }, TODAY)).toBeNull();
  });

  it('believes the newer licence page', () => {
    expect(codeOf(learnSeller(learnSeller(EMPTY, lesson()), lesson(OTHER)))).toBe(OTHER);
  });

  it('stops believing a licence page after its time, and one from a future day', () => {
    expect(codeOf(learnSeller(EMPTY, lesson(CODE, daysAgo(LEARNED_FOR_DAYS))))).toBe(CODE);
    expect(codeOf(learnSeller(EMPTY, lesson(CODE, daysAgo(LEARNED_FOR_DAYS + 1))))).toBeNull();
    expect(codeOf(learnSeller(EMPTY, lesson(CODE, daysAgo(-30))))).toBeNull();
    expect(codeOf(learnSeller(EMPTY, lesson(CODE, 'no day')))).toBeNull();
  });

  it('puts a person’s correction before what pages state, also what they state later', () => {
    const corrected = correctSeller(learnSeller(EMPTY, lesson()), SHOP, { code: OTHER, day: TODAY });
    expect(codeOf(corrected)).toBe(OTHER);
    expect(codeOf(learnSeller(corrected, lesson()))).toBe(OTHER);
    expect(codeOf(correctSeller(corrected, SHOP, { code: null, day: TODAY }))).toBeNull();
    expect(codeOf(correctSeller(corrected, SHOP, null))).toBe(CODE);
    expect(correctSeller(correctSeller(EMPTY, SHOP, { code: OTHER, day: TODAY }), SHOP, null).size).toBe(0);
  });

  it('forgets one seller with its correction', () => {
    const corrected = correctSeller(learnSeller(EMPTY, lesson()), SHOP, { code: OTHER, day: TODAY });
    expect(forgetSeller(corrected, SHOP).size).toBe(0);
  });

  it('drops what has expired and keeps corrections', () => {
    const old = learnSeller(EMPTY, lesson(CODE, daysAgo(LEARNED_FOR_DAYS + 1)));
    expect(withoutExpired(old, TODAY).size).toBe(0);
    const corrected = withoutExpired(correctSeller(old, SHOP, { code: OTHER, day: TODAY }), TODAY);
    expect([...corrected.values()]).toMatchObject([{ learned: null, correction: { code: OTHER } }]);
  });

  it('keeps a bounded number: what was learned longest ago goes, corrections stay', () => {
    let directory = correctSeller(EMPTY, { site: 'jd', sellerId: 'mine' }, { code: CODE, day: TODAY });
    for (let at = 0; at <= MOST_SELLERS; at++)
      directory =
        directory.size < MOST_SELLERS
          ? new Map(directory).set(`jd ${at}`, lesson(CODE, TODAY, `${at}`))
          : learnSeller(directory, lesson(CODE, TODAY, `${at}`));
    expect(directory.size).toBe(MOST_SELLERS);
    expect(directory.has('jd mine')).toBe(true);
    expect(directory.has('jd 0')).toBe(false);
    expect(directory.has(`jd ${MOST_SELLERS}`)).toBe(true);
  }, 20_000);

  it('is exported as JSON that says what it is', () => {
    const told = JSON.parse(exportDirectory(learnSeller(EMPTY, lesson()), TODAY));
    expect(told).toEqual({
      format: 'credit-lens-sellers',
      version: 1,
      exportedOn: TODAY,
      sellers: [lesson()],
    });
  });
});
