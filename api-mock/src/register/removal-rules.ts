import type { BilingualText, CreditList } from '@credit-lens/sdk/contract';

/** Supreme People's Court, Publishing Provisions, 2017, articles 2 and 10. */
const COURT: BilingualText = {
  zh: '由作出决定的人民法院决定删除；仅履行义务，不使有固定期限的公布提前结束',
  en: 'Taken off by decision of the court that listed; paying alone does not end an entry with a fixed term',
};

/** Kendra Schaefer, "China's Corporate Social Credit System", Trivium China, 2020, section 4.3. */
const REPAIRABLE: BilingualText = {
  zh: '改正并缴清罚款、最短期限届满后，向列入机关申请信用修复，准予并公布后移出',
  en: 'By credit repair: mended, fines paid and the shortest stay over, the authority grants it and publishes that',
};

/** As before, with the exclusion that Vincent Brussee names ("Social Credit", 2023, pp. 122–125). */
const SEVERE_EXCLUDED: BilingualText = {
  zh: `${REPAIRABLE.zh}；危及公共健康的严重情形不予修复`,
  en: `${REPAIRABLE.en}; not for serious cases close to public health`,
};

/** Brussee, p. 122: tax entries were taken off once the tax was paid. */
const TAX: BilingualText = {
  zh: '税款缴清并经税务机关决定后移出',
  en: 'Taken off by the tax authority once the tax is paid',
};

const RECOGNITION: BilingualText = {
  zh: '不再符合条件时由认定机关移出；来源未载明程序',
  en: 'Taken off by the authority that recognised once the conditions no longer hold; no source states how',
};

const NOT_STATED: BilingualText = {
  zh: '由列入机关按其规定移出；来源未载明具体条件',
  en: 'Taken off by the listing authority under its rules; no source states the conditions',
};

/** How an entry leaves a list, as far as the sources say. */
export function removalRulesOf(list: Pick<CreditList, 'id' | 'polarity' | 'stay' | 'repair'>): BilingualText {
  if (list.polarity === 'recognition') return RECOGNITION;
  if (list.id === 'B02') return COURT;
  if (list.id === 'B06') return TAX;
  if (list.repair.available === 'notForSevereCases') return SEVERE_EXCLUDED;
  return list.stay.minimum === 'notStated' ? NOT_STATED : REPAIRABLE;
}
