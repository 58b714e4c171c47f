import type { CastFirm } from './cast-firm.ts';

/** What a sum of the court is of. */
const ENFORCED = { zh: '执行标的', en: 'Sum to be enforced' };

/**
 * Situations of Vincent Brussee, "Social Credit: The Warring States of China's Emerging Data Empire", Palgrave, 2023,
 * with invented firms: what stands on lists. Their order fixes their codes: add at the end.
 */
export const brusseeListFirms: readonly CastFirm[] = [
  {
    role: 'developerTaxListed',
    name: '南宁子虚瑄琨房地产开发有限公司',
    nameEn: 'Nanning Zixu Xuankun Property Development Co., Ltd.',
    region: '450102',
    affiliates: [{ role: 'developerSibling', relation: 'sibling' }],
    entries: [
      {
        list: 'B06',
        listedDaysAgo: 130,
        ground: 1,
        severity: 'serious',
        amount: { value: 1_500_000, of: { zh: '欠缴税款', en: 'Tax owed' } },
      },
    ],
  },
  {
    role: 'developerSibling',
    name: '南宁子虚瑄玥置业有限公司',
    nameEn: 'Nanning Zixu Xuanyue Real Estate Co., Ltd.',
    region: '450102',
  },
  {
    role: 'developerPaidAndRemoved',
    name: '南宁乌有澍晟房地产开发有限公司',
    nameEn: 'Nanning Wuyou Shusheng Property Development Co., Ltd.',
    region: '450102',
    entries: [
      {
        list: 'B06',
        listedDaysAgo: 420,
        ground: 1,
        state: 'removed',
        fulfilledDaysAgo: 60,
        removal: { daysAgo: 40, reason: 'fulfilled' },
      },
    ],
  },
  {
    role: 'manyCreditors',
    name: '重庆亡是骁骐汽车制造有限公司',
    nameEn: 'Chongqing Wangshi Xiaoqi Motor Manufacturing Co., Ltd.',
    region: '500103',
    entries: [
      {
        list: 'B02',
        listedDaysAgo: 310,
        term: 'openEnded',
        amount: { value: 40_800_000, of: ENFORCED },
        personTerms: [{ role: 'legalRepresentative', persons: 1, endsIn: null }],
      },
    ],
    records: [
      {
        daysAgo: 30,
        contributor: 'enforcing-court',
        body: () => ({
          type: 'credit-pledge',
          pledge: {
            zh: '承诺分期履行生效法律文书确定的义务',
            en: 'Pledged to pay by instalments what the court ordered',
          },
          performance: 'open',
        }),
      },
      {
        daysAgo: 380,
        contributor: 'enforcing-court',
        mergedReports: 52,
        body: () => ({
          type: 'judgment-ruling',
          subject: {
            zh: '买卖合同纠纷系列案，债权人逾五十名',
            en: 'Series of sales contract cases, more than fifty creditors',
          },
          role: 'enforced',
          amount: { value: 40_800_000, currency: 'CNY', of: ENFORCED },
        }),
      },
    ],
  },
  {
    role: 'smallAmountWuhanA',
    name: '武汉蜃楼彧珩日用品有限公司',
    nameEn: 'Wuhan Shenlou Yuheng Daily Goods Co., Ltd.',
    region: '420106',
    entries: [{ list: 'B02', listedDaysAgo: 96, term: 'openEnded', amount: { value: 593.55, of: ENFORCED } }],
  },
  {
    role: 'smallAmountWuhanB',
    name: '武汉南柯翀玥文化传播有限公司',
    nameEn: 'Wuhan Nanke Chongyue Culture and Media Co., Ltd.',
    region: '420106',
    entries: [{ list: 'B02', listedDaysAgo: 96, term: 'openEnded', amount: { value: 593.55, of: ENFORCED } }],
  },
  {
    role: 'sectorPortalOnly',
    name: '郑州子虚澍昶办公设备有限公司',
    nameEn: 'Zhengzhou Zixu Shuchang Office Equipment Co., Ltd.',
    region: '410102',
    entries: [
      {
        list: 'B13',
        listedDaysAgo: 155,
        term: { endsIn: 575 },
        findings: [
          {
            source: 'creditchina',
            finding: 'notShown',
            detail: {
              zh: '信用中国未显示；部门记录有时仅一成到达中央门户',
              en: 'Not shown on Credit China; at worst one record in ten of an authority reaches the central portals',
            },
          },
        ],
      },
    ],
  },
  {
    role: 'mediaCriticism',
    name: '宁波子虚煜瑄电镀有限公司',
    nameEn: 'Ningbo Zixu Yuxuan Electroplating Co., Ltd.',
    region: '330203',
    entries: [{ list: 'L-NINGBO-ENV', listedDaysAgo: 145, ground: 1 }],
  },
  {
    role: 'flaggedThenRemoved',
    name: '杭州亡是珂曦箱包有限公司',
    nameEn: 'Hangzhou Wangshi Kexi Luggage Co., Ltd.',
    region: '330106',
    entries: [{ list: 'B02', listedDaysAgo: 33, term: 'openEnded' }],
  },
  {
    role: 'governmentDebtor',
    name: '贵阳市南柯区住房和城乡建设局',
    nameEn: 'Housing and Construction Bureau of Nanke District, Guiyang',
    region: '520102',
    category: '11',
    kind: 'governmentBody',
    ownership: 'public',
    entries: [
      {
        list: 'B02',
        listedDaysAgo: 370,
        term: 'openEnded',
        amount: { value: 2_310_000, of: { zh: '拖欠工程款', en: 'Unpaid construction work' } },
      },
    ],
  },
];
