import type { Authority, CreditList, Remedy } from '@credit-lens/sdk/contract';

/** Where and how an entry of this list can be contested; only of the court list do the sources know the stages. */
export function remedyOf(list: Pick<CreditList, 'id' | 'portal'>, body: Authority): Remedy {
  const address = list.portal;
  return list.id === 'B02' ? { ...COURT, body, address } : { ...OTHER, body, address };
}

/**
 * To the court, then one level up, fifteen days each, without a stay (En-Chia Kuo, Research Paper 2/2024); ten days to
 * go there (Supreme People's Court, Publishing Provisions, 2017, article 12). The days of the reviews stand in `reviews`.
 */
const COURT: Omit<Remedy, 'body' | 'address'> = {
  route: {
    zh: '向作出决定的人民法院书面申请纠正；不服的，可向上一级人民法院申请复议',
    en: 'Apply in writing to the court that decided; then to the court one level up',
  },
  deadline: {
    zh: '申请纠正未规定期限；不服驳回决定的，自决定书送达之日起十日内申请复议',
    en: 'None for the application to the court; to the court above within 10 days of service of the refusal',
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
