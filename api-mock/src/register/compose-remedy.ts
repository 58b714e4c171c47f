import type { Authority, CreditList, Remedy } from '@credit-lens/sdk/contract';

/** Where and how an entry of this list can be contested; only of the court list do the sources know the stages. */
export function remedyOf(list: Pick<CreditList, 'id' | 'portal'>, body: Authority): Remedy {
  const address = list.portal;
  return list.id === 'B02' ? { ...COURT, body, address } : { ...OTHER, body, address };
}

/** En-Chia Kuo, Research Paper 2/2024: to the court, then one level up, fifteen days each, without a stay. */
const COURT: Omit<Remedy, 'body' | 'address'> = {
  route: {
    zh: '向作出决定的人民法院书面申请纠正；不服的，可向上一级人民法院申请复议',
    en: 'Apply in writing to the court that decided; then to the court one level up',
  },
  deadline: {
    zh: '法院十五日内审查；复议审查亦为十五日，审查期间不停止公布',
    en: 'The court reviews within 15 days, the court above within 15 more; the entry stays published meanwhile',
  },
  reviews: [
    { by: { zh: '作出决定的人民法院', en: 'The court that decided' }, within: 15, dayKind: 'notStated' },
    { by: { zh: '上一级人民法院', en: 'The court one level up' }, within: 15, dayKind: 'notStated' },
  ],
  suspendsPublication: false,
};

const OTHER: Omit<Remedy, 'body' | 'address'> = {
  route: {
    zh: '向列入机关书面提出异议，或申请行政复议',
    en: 'Object in writing to the listing authority, or apply for administrative reconsideration',
  },
  deadline: {
    zh: '来源未载明期限，请向该机关核实',
    en: 'The sources state no time limit: ask the authority',
  },
  reviews: [],
  suspendsPublication: null,
};
