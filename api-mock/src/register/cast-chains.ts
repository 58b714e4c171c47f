import type { CastFirm } from './cast-firm.ts';
import type { RecordPlan } from './record-plan.ts';

/** A chain with four penalised outlets, and one with five. Their order fixes their codes: add at the end. */
export const chainFirms: readonly CastFirm[] = [
  {
    role: 'chainOfFour',
    name: '成都乌有曦翀餐饮管理有限公司',
    nameEn: 'Chengdu Wuyou Xichong Catering Co., Ltd.',
    region: '510107',
  },
  ...outlets('chainOfFour', '成都乌有曦翀餐饮管理有限公司', 4),
  {
    role: 'chainOfFive',
    name: '长沙蜃楼琨玥餐饮管理有限公司',
    nameEn: 'Changsha Shenlou Kunyue Catering Co., Ltd.',
    region: '430102',
  },
  ...outlets('chainOfFive', '长沙蜃楼琨玥餐饮管理有限公司', 5),
];

/**
 * Outlets that were each penalised once within the last year. A draft of 2019, on hold, would list a parent with five
 * of them (Kendra Schaefer, "China's Corporate Social Credit System", Trivium China, 2020, section 9.4).
 */
function outlets(chain: string, name: string, count: number): CastFirm[] {
  return ['一', '二', '三', '四', '五'].slice(0, count).map((number, place): CastFirm => {
    const region = ['510104', '430102', '420106', '610113', '530102'][place] ?? '510104';
    return {
      role: `${chain}Outlet${place + 1}`,
      name: `${name}第${number}分公司`,
      nameEn: null,
      region,
      kind: 'branch',
      branchOf: chain,
      records: [penaltyOf(40 + 60 * place)],
    };
  });
}

function penaltyOf(daysAgo: number): RecordPlan {
  return {
    daysAgo,
    level: 'county',
    contributor: 'samr',
    body: () => ({
      type: 'penalties',
      ground: { zh: '后厨卫生不符合规定', en: 'Kitchen hygiene did not meet the rules' },
      legalBasis: [{ zh: '《中华人民共和国食品安全法》', en: 'Food Safety Law' }],
      penalty: { zh: '警告并罚款', en: 'Warning and fine' },
      amount: { value: 5_000, currency: 'CNY', of: { zh: '罚款', en: 'Fine' } },
      repairable: 'yes',
      ledTo: null,
    }),
  };
}
